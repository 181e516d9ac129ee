package dev.spanwright.app.window;

import dev.spanwright.app.action.Action;
import dev.spanwright.app.action.ActionBook;
import dev.spanwright.app.map.MapController;
import dev.spanwright.app.map.MapView;
import dev.spanwright.app.workspace.Workspace;
import dev.spanwright.model.network.SiteKind;
import dev.spanwright.render.picture.Selection;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;

/**
 * What can be done with what is under the hand, by the secondary button or the menu key. It holds
 * actions of the menus, under the same names and keys.
 */
final class MapMenu {

  private static final List<List<String>> SITE =
      List.of(
          List.of("clip-cut", "clip-copy", "duplicate"),
          List.of("rename", "coordinates", "fit-selection"),
          List.of("add-demand", "cut-selection", "make-group"),
          List.of("delete"));
  private static final List<List<String>> LINK =
      List.of(
          List.of("line", "fit-selection"),
          List.of("cut-selection", "make-group"),
          List.of("delete"));
  private static final List<List<String>> SEVERAL =
      List.of(
          List.of("clip-cut", "clip-copy", "duplicate", "fit-selection"),
          List.of("align-left", "align-top", "distribute-across", "distribute-down"),
          List.of("cut-selection", "make-group"),
          List.of("delete"));
  private static final List<List<String>> NOTHING =
      List.of(
          List.of("fit", "view-back", "select-all", "clip-paste"),
          List.of("coordinates", "scenes-add", "copy-picture", "export"));

  private final MapView map;
  private final Workspace workspace;
  private final MapController controller;
  private final ActionBook book;
  private final ContextMenu menu = new ContextMenu();

  private MapMenu(MapView map, Workspace workspace, MapController controller, ActionBook book) {
    this.map = map;
    this.workspace = workspace;
    this.controller = controller;
    this.book = book;
    menu.setId("map-menu");
  }

  /** Gives the map its menu. */
  static void install(MapView map, Workspace workspace, MapController controller, ActionBook book) {
    MapMenu made = new MapMenu(map, workspace, controller, book);
    map.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, made::asked);
  }

  private void asked(ContextMenuEvent e) {
    e.consume();
    if (controller.isInGesture()) {
      return;
    }
    if (e.isKeyboardTrigger()) {
      Point2D at = whereSelected();
      show(at, workspace.selection());
    } else {
      Point2D at = new Point2D(e.getX(), e.getY());
      Selection under = controller.beneath(at.getX(), at.getY());
      if (!under.isEmpty() && !holds(workspace.selection(), under)) {
        workspace.select(under);
      }
      show(at, under.isEmpty() ? Selection.NONE : workspace.selection());
    }
  }

  private static boolean holds(Selection all, Selection one) {
    return all.sites().containsAll(one.sites()) && all.links().containsAll(one.links());
  }

  /** At the one site that is selected, or in the middle. */
  private Point2D whereSelected() {
    return workspace.selection().sites().stream()
        .limit(1)
        .flatMap(id -> workspace.network().sites().find(id).stream())
        .map(
            site ->
                new Point2D(
                    map.camera().screenX(site.position()), map.camera().screenY(site.position())))
        .filter(map::contains)
        .findFirst()
        .orElseGet(() -> new Point2D(map.getWidth() / 2, map.getHeight() / 2));
  }

  private void show(Point2D at, Selection of) {
    menu.getItems().clear();
    if (of.isEmpty()) {
      menu.getItems().add(places(at));
      groups(NOTHING);
    } else if (of.size() > 1) {
      groups(SEVERAL);
    } else {
      groups(of.sites().isEmpty() ? LINK : SITE);
    }
    Point2D onScreen = map.localToScreen(at);
    menu.show(map, onScreen.getX(), onScreen.getY());
  }

  private Menu places(Point2D at) {
    Menu places = new Menu("Place here");
    places.setId("map-menu-place");
    Stream.of(SiteKind.values())
        .map(
            kind -> {
              MenuItem item = new MenuItem(kind.label());
              item.setId("map-menu-place-" + kind.id());
              item.setOnAction(e -> controller.place(kind, at.getX(), at.getY()));
              return item;
            })
        .forEach(places.getItems()::add);
    return places;
  }

  private void groups(List<List<String>> groups) {
    for (List<String> group : groups) {
      List<MenuItem> items = new ArrayList<>();
      group.forEach(id -> book.find(id).map(this::item).ifPresent(items::add));
      if (!menu.getItems().isEmpty() && !items.isEmpty()) {
        menu.getItems().add(new SeparatorMenuItem());
      }
      menu.getItems().addAll(items);
    }
  }

  private MenuItem item(Action action) {
    MenuItem item = new MenuItem(action.name());
    item.setId("map-menu-" + action.id());
    item.setMnemonicParsing(false); // names may hold underscores
    item.setDisable(!action.enabled().get());
    // Shown only: the keys themselves are heard by the menus of the window.
    book.keys().of(action).stream().findFirst().ifPresent(item::setAccelerator);
    item.setOnAction(e -> action.run());
    return item;
  }
}

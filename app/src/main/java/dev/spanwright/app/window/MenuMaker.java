package dev.spanwright.app.window;

import dev.spanwright.app.map.ToolKind;
import dev.spanwright.app.settings.Settings;
import dev.spanwright.model.network.History;
import dev.spanwright.model.network.SiteKind;
import dev.spanwright.render.picture.TrafficView;
import dev.spanwright.render.projection.ProjectionChoice;
import dev.spanwright.render.style.ColorBy;
import dev.spanwright.render.style.RoutingChoice;
import dev.spanwright.render.style.SiteSize;
import dev.spanwright.samples.SampleNetworks;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCombination;

/** The menu bar: every action with its shortcut. */
final class MenuMaker {

  private final Actions actions;
  private final Settings settings;
  private final Runnable showLayers;
  private final SceneActions scenes;

  /**
   * @param showLayers opens the panel of layers
   */
  MenuMaker(Actions actions, Settings settings, SceneActions scenes, Runnable showLayers) {
    this.actions = actions;
    this.settings = settings;
    this.showLayers = showLayers;
    this.scenes = scenes;
  }

  MenuBar menuBar() {
    MenuBar bar =
        new MenuBar(
            file(), edit(), tools(), traffic(), view(), new ScenesMenu(scenes).menu(), help());
    bar.setId("menu");
    return bar;
  }

  private Menu file() {
    Menu samples = new Menu("Open sample");
    samples.setId("menu-samples");
    SampleNetworks.all()
        .forEach(s -> samples.getItems().add(item(s.title(), "", () -> actions.openSample(s))));
    Menu recents = new Menu("Open recent");
    Runnable fill =
        () -> recents.getItems().setAll(settings.recents().stream().map(this::recent).toList());
    settings.recents().addListener((Observable o) -> fill.run());
    fill.run();
    MenuItem export = item("Export picture…", "Shortcut+E", actions::exportPicture);
    export.setId("menu-export");
    return menu(
        "File",
        item("New", "Shortcut+N", actions::newNetwork),
        item("Open…", "Shortcut+O", actions::open),
        samples,
        recents,
        new SeparatorMenuItem(),
        item("Save", "Shortcut+S", actions::save),
        item("Save as…", "Shortcut+Shift+S", actions::saveAs),
        new SeparatorMenuItem(),
        export,
        item("Copy picture", "Shortcut+Shift+C", actions::copyPicture),
        item("Print…", "Shortcut+P", actions::print),
        new SeparatorMenuItem(),
        item("Quit", "Shortcut+Q", actions::quit));
  }

  private MenuItem recent(Path path) {
    MenuItem item = item(path.getFileName().toString(), "", () -> actions.open(path));
    item.setMnemonicParsing(false);
    return item;
  }

  private Menu edit() {
    MenuItem undo = item("Undo", "Shortcut+Z", actions::undo);
    undo.setId("menu-undo");
    undo.setMnemonicParsing(false); // names may hold underscores
    MenuItem redo = item("Redo", "Shortcut+Shift+Z", actions::redo);
    redo.setId("menu-redo");
    redo.setMnemonicParsing(false);
    actions.workspace().historyProperty().addListener((o, old, now) -> name(undo, redo, now));
    name(undo, redo, actions.workspace().historyProperty().get());
    return menu(
        "Edit",
        undo,
        redo,
        new SeparatorMenuItem(),
        item("Delete", "Delete", actions::deleteSelection),
        item("Select all sites", "Shortcut+A", actions::selectAll));
  }

  private static void name(MenuItem undo, MenuItem redo, History history) {
    undo.setDisable(history.undoable().isEmpty());
    undo.setText(history.undoable().map(step -> "Undo " + step.title()).orElse("Undo"));
    redo.setDisable(history.redoable().isEmpty());
    redo.setText(history.redoable().map(step -> "Redo " + step.title()).orElse("Redo"));
  }

  private Menu tools() {
    Menu menu =
        menu(
            "Tools",
            item("Select", "V", () -> actions.take(new ToolKind.Select())),
            item("Connect", "C", () -> actions.take(new ToolKind.Connect())),
            new SeparatorMenuItem());
    List<SiteKind> kinds = List.of(SiteKind.values());
    for (int i = 0; i < kinds.size(); i++) {
      SiteKind kind = kinds.get(i);
      menu.getItems()
          .add(
              item(
                  "Place: " + kind.label(),
                  String.valueOf(i + 1),
                  () -> actions.take(new ToolKind.Place(kind))));
    }
    return menu;
  }

  private Menu traffic() {
    return menu(
        "Traffic",
        item("Add a demand…", "Shortcut+D", actions::addDemand),
        item("All-to-all traffic…", "Shortcut+Shift+D", actions::allToAll));
  }

  private Menu view() {
    Menu menu =
        menu(
            "View",
            item("Fit the network", "Shortcut+0", actions::fit),
            item("Zoom in", "Shortcut+Plus", actions::zoomIn),
            item("Zoom out", "Shortcut+Minus", actions::zoomOut),
            new SeparatorMenuItem());
    ToggleGroup group = new ToggleGroup();
    for (ColorBy by : ColorBy.values()) {
      RadioMenuItem item = new RadioMenuItem("Colour by " + by.id());
      item.setToggleGroup(group);
      item.setSelected(settings.colorByProperty().get() == by);
      item.setOnAction(e -> settings.colorByProperty().set(by));
      settings.colorByProperty().addListener((o, old, now) -> item.setSelected(now == by));
      menu.getItems().add(item);
    }
    menu.getItems().add(new SeparatorMenuItem());
    menu.getItems().addAll(routings());
    menu.getItems().addAll(new SeparatorMenuItem(), demands(), flow(), pause(), siteSizes());
    menu.getItems().addAll(new SeparatorMenuItem(), projections(), reducedMotion());
    menu.getItems().addAll(new SeparatorMenuItem(), layers(), minimap());
    CheckMenuItem line = new CheckMenuItem("Line");
    line.setId("menu-line");
    line.setAccelerator(KeyCombination.keyCombination("Shortcut+L"));
    line.setOnAction(e -> actions.toggleLine());
    actions.line().openProperty().addListener((o, was, is) -> line.setSelected(is));
    menu.getItems()
        .addAll(
            new SeparatorMenuItem(),
            line,
            item("Dark or light", "Shortcut+T", actions::toggleTheme));
    return menu;
  }

  private CheckMenuItem demands() {
    CheckMenuItem item = new CheckMenuItem("Demands as arcs");
    item.setId("menu-demands");
    item.setAccelerator(KeyCombination.keyCombination("Shortcut+M"));
    ObjectProperty<TrafficView> traffic = actions.workspace().trafficProperty();
    item.setOnAction(
        e ->
            traffic.set(
                item.isSelected()
                    ? new TrafficView.Demands(TrafficView.Demands.USUAL)
                    : TrafficView.LINKS));
    traffic.addListener((o, old, now) -> item.setSelected(now instanceof TrafficView.Demands));
    return item;
  }

  private CheckMenuItem flow() {
    CheckMenuItem item = new CheckMenuItem("Flow of traffic");
    item.setId("menu-flow");
    item.setAccelerator(KeyCombination.keyCombination("Shortcut+J"));
    item.selectedProperty().bindBidirectional(settings.flowProperty());
    return item;
  }

  private CheckMenuItem pause() {
    CheckMenuItem item = new CheckMenuItem("Pause the flow");
    item.setId("menu-flow-pause");
    item.setAccelerator(KeyCombination.keyCombination("Shortcut+Shift+J"));
    item.disableProperty().bind(settings.flowProperty().not());
    item.selectedProperty().bindBidirectional(actions.map().flowPausedProperty());
    return item;
  }

  private Menu siteSizes() {
    ToggleGroup group = new ToggleGroup();
    Menu menu = new Menu("Size of sites");
    for (SiteSize size : SiteSize.values()) {
      RadioMenuItem item = new RadioMenuItem(size.label());
      item.setId("menu-size-" + size.id());
      item.setToggleGroup(group);
      item.setSelected(settings.siteSizeProperty().get() == size);
      item.setOnAction(e -> settings.siteSizeProperty().set(size));
      settings.siteSizeProperty().addListener((o, old, now) -> item.setSelected(now == size));
      menu.getItems().add(item);
    }
    return menu;
  }

  private Menu projections() {
    ToggleGroup group = new ToggleGroup();
    Menu menu = new Menu("Projection");
    menu.setId("menu-projection");
    for (ProjectionChoice choice : ProjectionChoice.values()) {
      RadioMenuItem item = new RadioMenuItem(choice.label());
      item.setId("menu-projection-" + choice.id());
      item.setToggleGroup(group);
      item.setSelected(settings.projectionProperty().get() == choice);
      item.setOnAction(e -> settings.projectionProperty().set(choice));
      settings.projectionProperty().addListener((o, old, now) -> item.setSelected(now == choice));
      menu.getItems().add(item);
    }
    return menu;
  }

  private MenuItem layers() {
    MenuItem item = item("Layers", "Shortcut+Shift+L", showLayers);
    item.setId("menu-layers");
    return item;
  }

  private CheckMenuItem minimap() {
    CheckMenuItem item = new CheckMenuItem("Minimap");
    item.setId("menu-minimap");
    item.setAccelerator(KeyCombination.keyCombination("Shortcut+Shift+M"));
    item.selectedProperty().bindBidirectional(settings.minimapProperty());
    return item;
  }

  private CheckMenuItem reducedMotion() {
    CheckMenuItem item = new CheckMenuItem("Reduced motion");
    item.setId("menu-reduced-motion");
    item.selectedProperty().bindBidirectional(settings.reducedMotionProperty());
    return item;
  }

  private List<RadioMenuItem> routings() {
    ToggleGroup group = new ToggleGroup();
    List<RadioMenuItem> items = new ArrayList<>();
    List<RoutingChoice> choices = List.of(RoutingChoice.values());
    for (int i = 0; i < choices.size(); i++) {
      RoutingChoice choice = choices.get(i);
      RadioMenuItem item = new RadioMenuItem(choice.label());
      item.setId("menu-routing-" + choice.id());
      item.setAccelerator(KeyCombination.keyCombination("Shortcut+" + (i + 1)));
      item.setToggleGroup(group);
      item.setSelected(settings.routingProperty().get() == choice);
      item.setOnAction(e -> settings.routingProperty().set(choice));
      settings.routingProperty().addListener((o, old, now) -> item.setSelected(now == choice));
      items.add(item);
    }
    return items;
  }

  private Menu help() {
    return menu("Help", item("About Spanwright", "", actions::about));
  }

  private static Menu menu(String name, MenuItem... items) {
    return new Menu(name, null, items);
  }

  private static MenuItem item(String name, String keys, Runnable action) {
    MenuItem item = new MenuItem(name);
    item.setOnAction(e -> action.run());
    if (!keys.isEmpty()) {
      item.setAccelerator(KeyCombination.keyCombination(keys));
    }
    return item;
  }
}

package dev.spanwright.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.app.desk.Desk;
import dev.spanwright.app.desk.DeskExtension;
import dev.spanwright.model.network.Site;
import dev.spanwright.model.network.SiteKind;
import dev.spanwright.render.picture.Selection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(DeskExtension.class)
class MapMenuTest {

  @BeforeEach
  void open(Desk desk) {
    desk.openAlpine();
  }

  @AfterEach
  void close(Desk desk) {
    desk.act(() -> menus().forEach(Window::hide));
  }

  private static List<ContextMenu> menus() {
    return Window.getWindows().stream()
        .filter(ContextMenu.class::isInstance)
        .map(ContextMenu.class::cast)
        .filter(menu -> "map-menu".equals(menu.getId()))
        .toList();
  }

  /** The robot's platform has no secondary button that asks for a menu, so the map is asked. */
  private static void ask(Desk desk, Point2D at, boolean byKey) {
    desk.act(
        () -> {
          Point2D scene = desk.map().localToScene(at);
          Point2D screen = desk.map().localToScreen(at);
          desk.map()
              .fireEvent(
                  new ContextMenuEvent(
                      ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                      scene.getX(),
                      scene.getY(),
                      screen.getX(),
                      screen.getY(),
                      byKey,
                      null));
        });
  }

  private static List<String> items(Desk desk) {
    return desk.ask(
        () ->
            menus().getFirst().getItems().stream()
                .map(MenuItem::getId)
                .filter(id -> id != null)
                .map(id -> id.substring("map-menu-".length()))
                .toList());
  }

  private static void fire(Desk desk, String id) {
    desk.act(
        () ->
            menus().getFirst().getItems().stream()
                .flatMap(
                    item -> item instanceof Menu menu ? menu.getItems().stream() : Stream.of(item))
                .filter(item -> ("map-menu-" + id).equals(item.getId()))
                .findFirst()
                .orElseThrow()
                .fire());
    desk.settle();
  }

  @Test
  void aSiteIsSelectedAndDeletedByItsMenu(Desk desk) {
    ask(desk, desk.spot("zurich"), false);
    assertEquals(Selection.site("zurich"), desk.selection());
    assertEquals(
        List.of(
            "clip-cut",
            "clip-copy",
            "duplicate",
            "rename",
            "coordinates",
            "fit-selection",
            "add-demand",
            "cut-selection",
            "make-group",
            "delete"),
        items(desk));

    fire(desk, "delete");
    assertFalse(desk.network().sites().contains("zurich"));
    assertEquals(1, desk.steps());
  }

  @Test
  void whatIsSelectedAlreadyStaysSelected(Desk desk) {
    desk.act(() -> desk.workspace().select(new Selection(Set.of("zurich", "milan"), Set.of())));
    ask(desk, desk.spot("milan"), false);
    assertEquals(Set.of("zurich", "milan"), desk.selection().sites());
    assertTrue(items(desk).contains("align-left"));

    int sites = desk.network().sites().size();
    fire(desk, "duplicate");
    assertEquals(sites + 2, desk.network().sites().size());
  }

  @Test
  void aLinkOpensItsLine(Desk desk) {
    ask(desk, desk.spot("frankfurt").midpoint(desk.spot("zurich")), false);
    assertEquals(Selection.link("frankfurt-zurich"), desk.selection());
    fire(desk, "line");
    assertTrue(desk.isShown("line-picture"));
  }

  @Test
  void onTheEmptyMapASiteIsPlacedWhereTheMenuWasAskedFor(Desk desk) {
    Point2D at = new Point2D(40, 60);
    ask(desk, at, false);
    fire(desk, "place-" + SiteKind.TRAINING_CAMPUS.id());
    Site placed = desk.network().sites().list().getLast();
    assertEquals(SiteKind.TRAINING_CAMPUS, placed.kind());
    // It snaps to a town nearby as a click of the tool does.
    assertTrue(desk.spot(placed.position()).distance(at) < 15, placed.position().toString());
  }

  @Test
  void byKeyTheMenuIsOfWhatIsSelected(Desk desk) {
    desk.act(() -> desk.workspace().select(Selection.site("milan")));
    ask(desk, Point2D.ZERO, true);
    assertTrue(items(desk).contains("coordinates"));
    assertEquals(Selection.site("milan"), desk.selection());
  }

  /** The secondary button begins no gesture, and none that is under way is disturbed by a menu. */
  @Test
  void aMenuIsNoGesture(Desk desk) {
    desk.click("zurich");
    desk.drag(MouseButton.PRIMARY, desk.spot("zurich"), desk.spot("zurich").add(40, 10));
    ask(desk, desk.spot("milan"), false);
    assertEquals(List.of(), desk.ask(MapMenuTest::menus));
    desk.keys(KeyCode.ESCAPE);
    desk.release(MouseButton.PRIMARY);
    assertEquals(0, desk.steps());

    desk.press(MouseButton.SECONDARY);
    desk.release(MouseButton.SECONDARY);
    desk.act(() -> menus().forEach(Window::hide));
    desk.click("milan");
    assertEquals(Selection.site("milan"), desk.selection());
  }
}

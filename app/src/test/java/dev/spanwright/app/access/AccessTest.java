package dev.spanwright.app.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.app.desk.Desk;
import dev.spanwright.app.desk.DeskExtension;
import dev.spanwright.app.workspace.Subject;
import dev.spanwright.render.picture.Selection;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a screen reader is told, where the Tab key goes, and what fits at three times the size. */
@ExtendWith(DeskExtension.class)
class AccessTest {

  /** A 2560 x 1440 screen at 300 %. */
  private static final double SMALL_WIDTH_PX = 853;

  private static final double SMALL_HEIGHT_PX = 480;

  /** Whatever can have the focus says what it is, in every part of the app. */
  @Test
  void everyControlHasAName(Desk desk) {
    desk.openAlpine();
    Set<String> nameless = new TreeSet<>();
    List<Selection> selections =
        List.of(
            Selection.NONE,
            new Selection(Set.of("zurich"), Set.of()),
            new Selection(Set.of(), Set.of("zurich-milan")),
            new Selection(Set.of("zurich", "milan"), Set.of("zurich-milan")));
    for (Selection selection : selections) {
      desk.act(() -> desk.workspace().select(selection));
      collect(desk, nameless);
    }
    String workload = desk.network().workloads().list().getFirst().id();
    desk.act(() -> desk.workspace().inspect(new Subject.OfWorkload(workload)));
    collect(desk, nameless);
    TabPane side = desk.control("side", TabPane.class);
    for (int i = 0; i < desk.ask(() -> side.getTabs().size()); i++) {
      int tab = i;
      desk.act(() -> side.getSelectionModel().select(tab));
      collect(desk, nameless);
    }
    for (String panel : List.of("menu-scenario-add", "menu-tables", "menu-line")) {
      desk.act(() -> desk.menuItem(panel).fire());
      collect(desk, nameless);
    }
    for (String window :
        List.of(
            "menu-export",
            "menu-help",
            "menu-shortcuts",
            "menu-scenario-compare",
            "menu-catalogue",
            "menu-palette")) {
      desk.act(() -> desk.menuItem(window).fire());
      collect(desk, nameless);
      desk.act(() -> others(desk).forEach(Window::hide));
    }
    assertEquals(Set.of(), nameless);
  }

  private static List<Window> others(Desk desk) {
    return Window.getWindows().stream().filter(w -> !w.equals(desk.stage())).toList();
  }

  private static void collect(Desk desk, Set<String> nameless) {
    desk.idle();
    desk.act(
        () ->
            List.copyOf(Window.getWindows())
                .forEach(window -> collect(window.getScene().getRoot(), nameless)));
  }

  private static void collect(Node node, Set<String> nameless) {
    if (!node.isVisible()) {
      return;
    }
    if (node.isFocusTraversable() && !node.isDisabled() && name(node).isBlank()) {
      nameless.add(node.getClass().getSimpleName() + " " + node.getId() + " in " + path(node));
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, nameless));
    }
  }

  private static String name(Node node) {
    if (node.getAccessibleText() != null) {
      return node.getAccessibleText();
    }
    if (node instanceof Labeled labeled && labeled.getText() != null) {
      return labeled.getText();
    }
    Scene scene = node.getScene();
    return scene.getRoot().lookupAll(".label").stream()
        .filter(Label.class::isInstance)
        .map(Label.class::cast)
        .filter(label -> node.equals(label.getLabelFor()))
        .map(Label::getText)
        .findFirst()
        .orElse("");
  }

  private static String path(Node node) {
    List<String> path = new ArrayList<>();
    for (Node at = node.getParent(); at != null && path.size() < 4; at = at.getParent()) {
      path.add(at.getId() == null ? at.getClass().getSimpleName() : "#" + at.getId());
    }
    return String.join(" < ", path);
  }

  /** Tab leaves the map, goes through the controls and comes round to it again. */
  @Test
  void tabGoesRoundTheWindow(Desk desk) {
    desk.openAlpine();
    desk.act(desk.map()::requestFocus);
    Set<Node> seen = new HashSet<>();
    boolean round = false;
    for (int i = 0; i < 200 && !round; i++) {
      desk.keys(KeyCode.TAB);
      Node owner = desk.ask(() -> desk.stage().getScene().getFocusOwner());
      round = desk.map().equals(owner);
      seen.add(owner);
      assertTrue(desk.ask(() -> isInWindow(owner)), () -> "out of sight: " + owner);
    }
    assertTrue(round, "the focus did not come back to the map: " + seen.size() + " stops");
    assertTrue(seen.size() > 5, seen.size() + " stops");
  }

  @Test
  void aBarOfButtonsIsOneStopAndArrowsGoThroughIt(Desk desk) {
    desk.focus("tool-select");
    desk.keys(KeyCode.DOWN);
    assertEquals("tool-connect", focused(desk));
    desk.keys(KeyCode.END);
    assertEquals("tool-cable-landing", focused(desk));
    desk.keys(KeyCode.DOWN);
    assertEquals("tool-select", focused(desk));
    desk.keys(KeyCode.TAB);
    assertFalse(focused(desk).startsWith("tool-"), focused(desk));

    desk.focus("fit");
    desk.keys(KeyCode.LEFT); // nothing to undo or redo: they are passed over
    assertEquals("theme", focused(desk));
    desk.keys(KeyCode.RIGHT);
    assertEquals("fit", focused(desk));
  }

  /** Keys show where they are, by a ring that the mouse does not need. */
  @Test
  void theFocusIsSeenWhereKeysHaveBroughtIt(Desk desk) {
    desk.openAlpine();
    desk.act(desk.map()::requestFocus);
    Node ring = desk.ask(() -> desk.stage().getScene().lookup(".focus-ring"));
    assertFalse(desk.ask(ring::isVisible));

    desk.keys(KeyCode.TAB);
    desk.await("the ring is there", ring::isVisible);
    desk.await(
        "the ring is round what has the focus",
        () -> {
          Node owner = desk.stage().getScene().getFocusOwner();
          Node tab = owner instanceof TabPane ? owner.lookup(".tab:selected") : owner;
          Bounds about = bounds(tab);
          return ring.getBoundsInParent().contains(about.getCenterX(), about.getCenterY());
        });

    desk.act(desk.map()::requestFocus);
    desk.await("the ring is gone", () -> !ring.isVisible());
  }

  private static String focused(Desk desk) {
    return desk.ask(() -> String.valueOf(desk.stage().getScene().getFocusOwner().getId()));
  }

  private static boolean isInWindow(Node node) {
    Bounds bounds = node.localToScene(node.getLayoutBounds());
    Scene scene = node.getScene();
    return bounds.getMaxX() > 0
        && bounds.getMinX() < scene.getWidth()
        && bounds.getMaxY() > 0
        && bounds.getMinY() < scene.getHeight();
  }

  @Test
  void atThreeTimesTheSizeAllOfTheWindowCanBeReached(Desk desk) {
    desk.openAlpine();
    desk.act(
        () -> {
          desk.stage().setMinWidth(0);
          desk.stage().setMinHeight(0);
          desk.stage().setWidth(SMALL_WIDTH_PX);
          desk.stage().setHeight(SMALL_HEIGHT_PX);
        });
    desk.settle();
    for (String id : List.of("side", "map-area", "search", "hint", "tool-select")) {
      Bounds bounds = desk.ask(() -> bounds(desk.stage().getScene().lookup("#" + id)));
      assertTrue(bounds.getMinX() >= 0 && bounds.getMinY() >= 0, id + " " + bounds);
      assertTrue(bounds.getMaxX() <= SMALL_WIDTH_PX + 1, id + " " + bounds);
      assertTrue(bounds.getMaxY() <= SMALL_HEIGHT_PX + 1, id + " " + bounds);
    }
    Bounds map = desk.ask(() -> bounds(desk.stage().getScene().lookup("#" + "map-area")));
    assertTrue(map.getWidth() > 300 && map.getHeight() > 200, map.toString());

    Bounds hint = desk.ask(() -> bounds(desk.stage().getScene().lookup("#" + "hint")));
    for (String id : List.of("tool-cut", "tool-training-campus", "tool-cable-landing")) {
      Bounds tool = desk.ask(() -> bounds(desk.stage().getScene().lookup("#" + id)));
      assertTrue(tool.getMaxY() <= hint.getMinY(), id + " " + tool);
      assertTrue(tool.getMaxX() <= map.getMinX(), id + " " + tool);
    }
    assertEquals(List.of(), desk.ask(() -> cutNames(desk.stage().getScene())));
  }

  /** As on a screen of 1920 x 1200 at 200 %. */
  @Test
  void inTheNarrowestPanelNothingIsCut(Desk desk) {
    desk.openAlpine();
    desk.act(() -> desk.stage().setWidth(960));
    desk.act(() -> desk.stage().setHeight(600));
    desk.settle();
    TabPane side = desk.control("side", TabPane.class);
    List<String> cut = new ArrayList<>();
    for (int i = 0; i < desk.ask(() -> side.getTabs().size()); i++) {
      int tab = i;
      desk.act(() -> side.getSelectionModel().select(tab));
      desk.idle();
      cut.addAll(desk.ask(() -> cut(side.getTabs().get(tab).getContent())));
    }
    assertEquals(List.of(), cut);
  }

  /** What reaches over the right edge of a panel; texts and names of choices that are not whole. */
  private static List<String> cut(Node panel) {
    double right = panel.localToScene(panel.getLayoutBounds()).getMaxX();
    return panel.lookupAll("*").stream()
        .filter(node -> node instanceof Labeled && node.isVisible() && !isInCell(node))
        .map(Labeled.class::cast)
        .filter(
            node ->
                bounds(node).getMaxX() > right + 0.5
                    || (node.isWrapText()
                        && node.getHeight() < node.prefHeight(node.getWidth()) - 1)
                    || (node instanceof ToggleButton && node.getWidth() < node.prefWidth(-1) - 0.5))
        .map(node -> node.getId() + " " + node.getText())
        .toList();
  }

  /** Tables and lists of many columns are scrolled. */
  private static boolean isInCell(Node node) {
    return Stream.iterate(node, Objects::nonNull, Node::getParent)
        .anyMatch(at -> at instanceof IndexedCell || at instanceof TableView);
  }

  /** Names of tiles that wrap into more lines than there is room for. */
  private static List<String> cutNames(Scene scene) {
    return scene.getRoot().lookupAll(".tile-name").stream()
        .map(Label.class::cast)
        .filter(label -> label.getHeight() < label.prefHeight(label.getWidth()) - 0.5)
        .map(Label::getText)
        .toList();
  }

  private static Bounds bounds(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }
}

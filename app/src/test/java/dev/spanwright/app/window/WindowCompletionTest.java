package dev.spanwright.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.app.desk.Desk;
import dev.spanwright.app.desk.DeskExtension;
import dev.spanwright.app.settings.Settings;
import dev.spanwright.app.workspace.Workspace;
import dev.spanwright.model.file.NetworkReader;
import dev.spanwright.model.file.OpenedNetwork;
import dev.spanwright.model.network.NetworkDelta;
import dev.spanwright.model.network.PropertyValue;
import dev.spanwright.model.network.Scenario;
import dev.spanwright.model.network.ScenarioEdit;
import dev.spanwright.samples.SampleNetworks;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javafx.geometry.Bounds;
import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(DeskExtension.class)
class WindowCompletionTest {

  @TempDir Path folder;

  private WindowBase base;
  private MainWindow window;

  private static OpenedNetwork sample() throws Exception {
    String json = SampleNetworks.find("nsfnet").orElseThrow().json();
    return NetworkReader.standard()
        .open(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "nsfnet");
  }

  private static OpenedNetwork withScenario(OpenedNetwork opened) {
    Scenario scenario = new Scenario("b", "B", "", NetworkDelta.NONE, PropertyValue.Fields.NONE);
    return new OpenedNetwork(
        new ScenarioEdit.Add(scenario).applyTo(opened.network()),
        opened.format(),
        opened.remarks());
  }

  /** A window of a size, with the map of a document only. */
  private void show(Desk desk, OpenedNetwork opened, double width, double height, double side)
      throws Exception {
    Settings settings = Settings.load(folder.resolve("settings.properties"));
    desk.act(
        () -> {
          Rectangle2D bounds = new Rectangle2D(0, 0, width, height);
          if (side > 0) {
            WindowPlace place = new WindowPlace(bounds, false, side, "tab-results");
            settings.windowPlaceProperty().set(place.text(new Dimension2D(width, height), 1));
          }
          base =
              WindowBase.of(
                  new Stage(),
                  new Workspace(desk.engine()),
                  settings,
                  desk.dialogs(),
                  desk.questions());
          window =
              MainWindow.ofMap(
                  base, desk.host(), actions -> actions.take(opened, Optional.empty()));
          base.frame().keepPlaces(opened.network());
          base.documents().take(opened, Optional.empty());
          window.showMap();
        });
    desk.await("the map is drawn", () -> window.map().shownNetwork().getValue() != null);
  }

  private void complete(Desk desk) {
    while (desk.ask(window::completeNextStep)) {
      desk.act(() -> {}); // lets a frame through
    }
    desk.act(window::arrange);
  }

  private Bounds map() {
    return window.map().localToScene(window.map().getLayoutBounds());
  }

  @ParameterizedTest
  @CsvSource({
    "1280, 800, 0, false",
    "1100, 700, 340, false",
    "1000, 640, 520, true",
    "1000, 594, 300, false",
    "1000, 593, 300, false"
  })
  void theMapStaysWhereItIsWhenTheOtherPartsCome(
      double width, double height, double side, boolean scenarios, Desk desk) throws Exception {
    OpenedNetwork opened = scenarios ? withScenario(sample()) : sample();
    show(desk, opened, width, height, side);
    Bounds alone = desk.ask(this::map);
    complete(desk);
    desk.await("the tabs are there", () -> base.stage().getScene().lookup("#side") != null);
    desk.act(() -> {});
    Bounds whole = desk.ask(this::map);
    Dimension2D thought =
        WindowFrame.usualMap(
            desk.ask(() -> base.settings().windowPlaceProperty().get()), opened.network());

    // The divider may stand a pixel aside, by the rounding of a split pane.
    assertEquals(whole.getMinX(), alone.getMinX());
    assertEquals(whole.getMinY(), alone.getMinY());
    assertEquals(whole.getMaxX(), alone.getMaxX(), 1);
    assertEquals(whole.getMaxY(), alone.getMaxY());
    assertEquals(thought, new Dimension2D(alone.getWidth(), alone.getHeight()));
    desk.act(window::leave);
  }

  @Test
  void thePartsKnowTheDocumentThatWasThereBefore(Desk desk) throws Exception {
    show(desk, sample(), 1000, 640, 0);
    assertNull(desk.ask(() -> base.stage().getScene().lookup("#menu")));
    complete(desk);
    assertNotNull(desk.ask(() -> base.stage().getScene().lookup("#menu")));
    Label counts =
        desk.ask(
            () ->
                base.stage().getScene().getRoot().lookupAll(".status-bar .label").stream()
                    .map(Label.class::cast)
                    .filter(label -> label.getText().contains("sites"))
                    .findFirst()
                    .orElseThrow());
    assertTrue(desk.ask(counts::getText).startsWith("14 sites"), counts.getText());
    desk.act(window::leave);
  }

  @Tag(DeskExtension.MADE_AT_ONCE)
  @Test
  void inTheEndTheSameIsSeenAsInAWindowThatWasMadeAtOnce(Desk desk) throws Exception {
    OpenedNetwork opened = sample();
    show(desk, opened, 960, 640, 300);
    complete(desk);
    desk.act(window::welcome);
    desk.act(() -> desk.window().actions().take(opened, Optional.empty()));
    desk.act(() -> {});

    Set<String> atOnce = desk.ask(() -> seen(desk.stage().getScene().getRoot()));
    assertTrue(atOnce.size() > 30, atOnce::toString);
    assertEquals(atOnce, desk.ask(() -> seen(base.stage().getScene().getRoot())));
    desk.act(window::leave);
  }

  /** Parts that cannot be made keep no window open, nor is it kept quiet that they are missing. */
  @Tag(DeskExtension.MADE_AT_ONCE)
  @ParameterizedTest
  @CsvSource({"true", "false"})
  void canBeClosedEarlyThoughAPartFails(boolean hasParts, Desk desk) throws Exception {
    show(desk, sample(), 1000, 640, 0);
    WindowBase broken = hasParts ? base : withoutFrame(base);
    MainWindow failing =
        desk.ask(
            () ->
                MainWindow.ofMap(
                    broken,
                    desk.host(),
                    _ -> {
                      throw new IllegalStateException("no document");
                    }));
    int before = desk.host().closedWindows();

    assertTrue(desk.ask(failing::leave));

    assertTrue(failing.isClosed());
    assertFalse(desk.ask(base.stage()::isShowing));
    assertEquals(before + 1, desk.host().closedWindows());
    assertEquals(1, desk.questions().problems().size(), desk.questions().problems()::toString);
    String told = desk.questions().problems().getFirst();
    assertTrue(told.startsWith("A part of the window could not be made: "), told);
    assertEquals(hasParts, told.contains("no document"), told);
  }

  /** Nothing but the map can be made of it. */
  private static WindowBase withoutFrame(WindowBase whole) {
    return new WindowBase(
        whole.stage(),
        whole.workspace(),
        whole.settings(),
        whole.documents(),
        whole.dialogs(),
        whole.questions(),
        whole.map(),
        null,
        whole.memory());
  }

  /** The identifiers of all that is visible in a part of a window. */
  private static Set<String> seen(Node node) {
    Set<String> ids = new TreeSet<>();
    if (node.isVisible()) {
      Optional.ofNullable(node.getId()).ifPresent(ids::add);
      if (node instanceof Parent parent) {
        parent.getChildrenUnmodifiable().forEach(child -> ids.addAll(seen(child)));
      }
    }
    return ids;
  }

  @Tag(DeskExtension.MADE_AT_ONCE)
  @Test
  void whatIsAskedForBeforeIsMadeAtOnce(Desk desk) throws Exception {
    show(desk, sample(), 1000, 640, 0);
    while (desk.ask(() -> base.stage().getScene().lookup("#tool-rail") == null)) {
      desk.act(window::completeNextStep);
    }
    desk.act(() -> window.actions().zoomIn());
    assertNotNull(desk.ask(() -> base.stage().getScene().lookup("#side")));
    assertTrue(desk.ask(window::leave));
  }
}

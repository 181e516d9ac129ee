package dev.spanwright.app.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.app.desk.Desk;
import dev.spanwright.app.desk.DeskExtension;
import dev.spanwright.app.map.MapView;
import dev.spanwright.app.map.SlowProjections;
import dev.spanwright.model.geo.Geodesic;
import dev.spanwright.model.network.Edit;
import dev.spanwright.render.picture.Scene;
import dev.spanwright.render.picture.Selection;
import dev.spanwright.render.picture.TrafficView;
import dev.spanwright.render.projection.Camera;
import dev.spanwright.render.projection.ProjectionChoice;
import dev.spanwright.render.projection.WebMercator;
import dev.spanwright.render.style.ColorBy;
import dev.spanwright.render.style.RoutingChoice;
import java.util.List;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(DeskExtension.class)
class PresentationTest {

  @BeforeEach
  void open(Desk desk) {
    desk.openAlpine();
  }

  @AfterEach
  void leave(Desk desk) {
    desk.act(() -> stages().forEach(Stage::hide));
  }

  /** A scene of a place, by latency. */
  private static void save(Desk desk, String site, String title) {
    desk.act(
        () -> {
          desk.settings().colorByProperty().set(ColorBy.LATENCY);
          Camera camera = desk.map().camera().showing(desk.site(site).position(), 300, 200);
          desk.map().cameraProperty().set(camera);
          SceneBook book = new SceneBook(desk.workspace(), desk.settings(), desk.map());
          String id = book.add();
          desk.workspace()
              .apply(new Edit.PutScene(book.scenes().get(id).titled(title, "About " + title)));
          desk.settings().colorByProperty().set(ColorBy.FIBRE);
          desk.map().fit();
        });
    desk.settle();
  }

  private static List<Stage> stages() {
    return Window.getWindows().stream()
        .filter(w -> w.isShowing() && w instanceof Stage stage && stage.getOwner() != null)
        .map(Stage.class::cast)
        .toList();
  }

  private static void present(Desk desk) {
    desk.keys(KeyCode.F5);
    desk.await(
        "the presentation has the keys",
        () -> !stages().isEmpty() && stages().getFirst().isFocused());
  }

  private static MapView map() {
    return (MapView) stages().getFirst().getScene().lookup("#presented-map");
  }

  private static String title(Desk desk) {
    return desk.ask(() -> map().captionProperty().get().map(Scene.Caption::title).orElse("none"));
  }

  private static String counter(Desk desk) {
    return desk.ask(() -> ((Label) stages().getFirst().getScene().lookup("#counter")).getText());
  }

  private static void assertLooksAt(Desk desk, String site) {
    Camera camera = desk.ask(() -> map().camera());
    assertTrue(Geodesic.distanceKm(desk.site(site).position(), camera.middle()) < 0.1, site);
    assertTrue(camera.kmPerPixel() * camera.width() >= 299.9);
    assertTrue(camera.kmPerPixel() * camera.height() >= 199.9);
  }

  /** What the colours of a slide need is studied for it, whatever the window shows. */
  @Test
  void aSlideOfTheWorstCaseIsStudied(Desk desk) {
    desk.act(() -> desk.settings().colorByProperty().set(ColorBy.WORST_CASE));
    desk.act(() -> new SceneBook(desk.workspace(), desk.settings(), desk.map()).add());
    desk.act(() -> desk.settings().colorByProperty().set(ColorBy.FIBRE));
    present(desk);
    desk.await("the worst loads are known", () -> map().scene().study().worstLoads().size() == 2);
  }

  @Test
  void keysStepThroughTheScenes(Desk desk) {
    save(desk, "zurich", "Zurich");
    save(desk, "lyon", "Lyon");
    save(desk, "milan", "Milan");
    present(desk);
    assertEquals("Zurich", title(desk));
    assertEquals("1 / 3", counter(desk));
    assertLooksAt(desk, "zurich");
    desk.keys(KeyCode.RIGHT);
    assertEquals("Lyon", title(desk));
    assertLooksAt(desk, "lyon");
    desk.keys(KeyCode.SPACE);
    desk.keys(KeyCode.PAGE_DOWN);
    assertEquals("Milan", title(desk), "the last one stays");
    desk.keys(KeyCode.LEFT);
    assertEquals("2 / 3", counter(desk));
    desk.keys(KeyCode.END);
    assertLooksAt(desk, "milan");
    desk.keys(KeyCode.HOME);
    assertEquals("Zurich", title(desk));
    assertEquals("About Zurich", desk.ask(() -> map().captionProperty().get().get().note()));
    desk.keys(KeyCode.ESCAPE);
    assertEquals(List.of(), desk.ask(PresentationTest::stages));
  }

  @Test
  void whatTheWindowShowsIsTheSameAfterwards(Desk desk) {
    save(desk, "zurich", "Zurich");
    String demand = desk.evaluation().demands().getFirst().id();
    desk.act(() -> desk.workspace().select(new Selection(Set.of("lyon"), Set.of())));
    desk.act(() -> desk.workspace().trafficProperty().set(new TrafficView.Path(demand)));
    desk.settle();
    Scene before = desk.ask(desk.map()::scene);
    int steps = desk.steps();
    present(desk);
    assertEquals(ColorBy.LATENCY, desk.ask(() -> map().scene()).colorBy());
    assertEquals(Selection.NONE, desk.ask(() -> map().scene()).selection());
    desk.keys(KeyCode.ESCAPE);
    desk.settle();
    Scene after = desk.ask(desk.map()::scene);
    assertEquals(before.camera(), after.camera());
    assertEquals(before.look(), after.look());
    assertEquals(before.selection(), after.selection());
    assertEquals(before.traffic(), after.traffic());
    assertEquals(steps, desk.steps());
  }

  @Test
  void theScreenGoesBlankAndComesBack(Desk desk) {
    save(desk, "zurich", "Zurich");
    save(desk, "lyon", "Lyon");
    present(desk);
    desk.keys(KeyCode.B);
    assertTrue(blank(desk));
    desk.keys(KeyCode.RIGHT);
    assertFalse(blank(desk));
    assertEquals("Zurich", title(desk), "the key only brings it back");
  }

  private static boolean blank(Desk desk) {
    return desk.ask(() -> stages().getFirst().getScene().lookup("#blank").isVisible());
  }

  @Test
  void withoutScenesTheViewIsASlide(Desk desk) {
    present(desk);
    assertEquals("Alpine", title(desk));
    assertEquals("", counter(desk));
    desk.keys(KeyCode.RIGHT);
    assertEquals("Alpine", title(desk));
    desk.keys(KeyCode.C);
    assertEquals("none", title(desk));
  }

  @Test
  void aClickGoesOnAndADragMovesTheMap(Desk desk) {
    save(desk, "zurich", "Zurich");
    save(desk, "lyon", "Lyon");
    present(desk);
    Camera before = desk.ask(() -> map().camera());
    desk.act(() -> mouse(javafx.scene.input.MouseEvent.MOUSE_PRESSED, 300));
    desk.act(() -> mouse(javafx.scene.input.MouseEvent.MOUSE_DRAGGED, 360));
    desk.act(() -> mouse(javafx.scene.input.MouseEvent.MOUSE_RELEASED, 360));
    assertEquals("Zurich", title(desk));
    Camera after = desk.ask(() -> map().camera());
    double scale = desk.ask(() -> map().getLocalToSceneTransform().getMxx());
    assertTrue(scale > 1, "slides are enlarged to the screen");
    assertEquals(before.panned(60 / scale, 0).centerX(), after.centerX(), 1e-12);
    desk.act(() -> mouse(javafx.scene.input.MouseEvent.MOUSE_PRESSED, 300));
    desk.act(() -> mouse(javafx.scene.input.MouseEvent.MOUSE_RELEASED, 300));
    assertEquals("Lyon", title(desk));
  }

  private static void mouse(javafx.event.EventType<javafx.scene.input.MouseEvent> type, double x) {
    map()
        .fireEvent(
            new javafx.scene.input.MouseEvent(
                type,
                x,
                200,
                x,
                200,
                javafx.scene.input.MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                true,
                false,
                false,
                null));
  }

  /** The window is in another projection, and no class of the scene's may be loaded yet. */
  @Test
  void theFirstSceneIsShownInItsOwnProjection(Desk desk) {
    desk.act(() -> desk.settings().projectionProperty().set(ProjectionChoice.ALBERS));
    desk.await(
        "the map is in the projection",
        () -> !(desk.map().camera().projection() instanceof WebMercator));
    save(desk, "milan", "Milan");
    desk.act(() -> desk.settings().projectionProperty().set(ProjectionChoice.WEB_MERCATOR));
    desk.settle();
    try (SlowProjections _ = new SlowProjections()) {
      present(desk);
      assertNull(desk.ask(PresentationTest::map), "no map in the projection of the window");
    }
    desk.await("the map is there", () -> map() != null);
    assertFalse(desk.ask(() -> map().camera().projection()) instanceof WebMercator);
    desk.await("it looks at the place", () -> near(desk, "milan"));
    assertLooksAt(desk, "milan");
    desk.keys(KeyCode.PLUS);
    assertTrue(desk.ask(() -> map().isFocused()));
  }

  private static boolean near(Desk desk, String site) {
    return Geodesic.distanceKm(desk.site(site).position(), map().camera().middle()) < 0.1;
  }

  /** Leaving while a picture is being painted is no failure. */
  @Test
  void leavingDuringAFlightIsQuiet(Desk desk) {
    save(desk, "zurich", "Zurich");
    save(desk, "lyon", "Lyon");
    desk.act(() -> desk.settings().reducedMotionProperty().set(false));
    for (int i = 0; i < 3; i++) {
      present(desk);
      desk.keys(KeyCode.RIGHT);
      desk.keys(KeyCode.ESCAPE);
      desk.idle();
    }
    assertEquals(List.of(), desk.questions().problems());
  }

  @Test
  void aRoutingThatIsNotKnownYetIsMarked(Desk desk) {
    desk.act(() -> desk.settings().routingProperty().set(RoutingChoice.BEST));
    save(desk, "zurich", "Zurich");
    desk.act(() -> desk.settings().routingProperty().set(RoutingChoice.DEFAULT));
    desk.settle();
    present(desk);
    assertEquals("Best routing is being computed", counter(desk));
  }
}

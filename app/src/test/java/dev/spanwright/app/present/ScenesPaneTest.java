package dev.spanwright.app.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.app.desk.Desk;
import dev.spanwright.app.desk.DeskExtension;
import dev.spanwright.model.geo.Geodesic;
import dev.spanwright.model.geo.Position;
import dev.spanwright.model.network.SavedView;
import dev.spanwright.model.network.ViewTraffic;
import dev.spanwright.render.picture.TrafficView;
import dev.spanwright.render.projection.Camera;
import dev.spanwright.render.style.ColorBy;
import dev.spanwright.render.style.LayerChoice;
import dev.spanwright.render.style.MapPart;
import dev.spanwright.render.style.RoutingChoice;
import dev.spanwright.render.style.SiteSize;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(DeskExtension.class)
class ScenesPaneTest {

  @BeforeEach
  void open(Desk desk) {
    desk.openAlpine();
  }

  private static void fire(Desk desk, String id) {
    Button button = desk.control(id, Button.class);
    desk.act(button::fire);
  }

  private static void select(Desk desk, int index) {
    ListView<?> list = desk.control("scenes-list", ListView.class);
    desk.act(() -> list.getSelectionModel().select(index));
  }

  private static void add(Desk desk, String title) {
    desk.act(() -> desk.menuItem("menu-scenes-add").fire());
    desk.retype("scene-title", title);
    desk.keys(KeyCode.ENTER);
  }

  private static List<String> titles(Desk desk) {
    return desk.network().scenes().stream().map(SavedView::name).toList();
  }

  @Test
  void aViewIsSavedAndTitledAndSaidAndAllOfItUndone(Desk desk) {
    desk.keys(KeyCode.CONTROL, KeyCode.B);
    assertEquals(List.of("Scene 1"), titles(desk));
    assertEquals("Add scene Scene 1", desk.undoable());
    desk.retype("scene-title", "alps");
    desk.retype("scene-note", "high");
    desk.focus("scenes-add");
    SavedView scene = desk.network().scenes().get("scene");
    assertEquals("alps", scene.name());
    assertEquals("high", scene.notes());
    for (int i = 0; i < 3; i++) {
      desk.act(desk.workspace()::undo);
    }
    assertEquals(List.of(), titles(desk));
  }

  @Test
  void aTitleCannotBeBlank(Desk desk) {
    add(desk, "alps");
    desk.retype("scene-title", " ");
    desk.keys(KeyCode.ENTER);
    assertTrue(desk.text("scene-title-message").startsWith("A scene needs a title"));
    assertEquals(List.of("alps"), titles(desk));
  }

  @Test
  void aSceneBringsItsWholeViewBack(Desk desk) {
    Position lyon = desk.site("lyon").position();
    String demand = desk.evaluation().demands().getFirst().id();
    desk.act(
        () -> {
          desk.map().cameraProperty().set(desk.map().camera().showing(lyon, 300, 200));
          desk.settings().colorByProperty().set(ColorBy.LATENCY);
          desk.settings().siteSizeProperty().set(SiteSize.POWER);
          desk.settings().layersProperty().set(LayerChoice.USUAL.with(MapPart.BORDERS, 0));
          desk.settings().routingProperty().set(RoutingChoice.BEST);
          desk.workspace().trafficProperty().set(new TrafficView.Path(demand));
        });
    desk.settle();
    Camera before = desk.map().camera();
    add(desk, "lyon");
    assertEquals(
        new ViewTraffic.Path("frankfurt", "milan"),
        desk.network().scenes().list().getFirst().traffic());
    desk.act(
        () -> {
          desk.map().fit();
          desk.settings().colorByProperty().set(ColorBy.FIBRE);
          desk.settings().siteSizeProperty().set(SiteSize.KIND);
          desk.settings().layersProperty().set(LayerChoice.USUAL);
          desk.settings().routingProperty().set(RoutingChoice.DEFAULT);
          desk.workspace().trafficProperty().set(TrafficView.LINKS);
        });
    desk.settle();
    fire(desk, "scene-show");
    desk.settle();
    Camera after = desk.map().camera();
    assertEquals(1, after.scale() / before.scale(), 1e-3);
    assertTrue(Geodesic.distanceKm(before.middle(), after.middle()) < 0.1);
    assertEquals(ColorBy.LATENCY, desk.settings().colorByProperty().get());
    assertEquals(SiteSize.POWER, desk.settings().siteSizeProperty().get());
    assertFalse(desk.settings().layersProperty().get().shows(MapPart.BORDERS));
    assertEquals(RoutingChoice.BEST, desk.settings().routingProperty().get());
    assertEquals(new TrafficView.Path(demand), desk.workspace().trafficProperty().get());
  }

  @Test
  void aSceneTakesAnotherViewAndKeepsItsTitle(Desk desk) {
    add(desk, "alps");
    double before = desk.network().scenes().get("scene").widthKm();
    desk.act(() -> desk.map().zoomBy(2));
    fire(desk, "scene-update");
    SavedView scene = desk.network().scenes().get("scene");
    assertEquals(0.5, scene.widthKm() / before, 1e-3);
    assertEquals("alps", scene.name());
    assertEquals("Change scene alps", desk.undoable());
  }

  @Test
  void scenesAreMovedAndDeleted(Desk desk) {
    add(desk, "a");
    add(desk, "b");
    add(desk, "c");
    select(desk, 2);
    fire(desk, "scene-up");
    assertEquals(List.of("a", "c", "b"), titles(desk));
    fire(desk, "scene-up");
    fire(desk, "scene-up");
    assertEquals(List.of("c", "a", "b"), titles(desk));
    assertEquals("Move scene c", desk.undoable());
    desk.focus("scenes-list");
    desk.keys(KeyCode.ALT, KeyCode.DOWN);
    assertEquals(List.of("a", "c", "b"), titles(desk));
    desk.keys(KeyCode.DELETE);
    assertEquals(List.of("a", "b"), titles(desk));
    assertEquals(4, desk.network().sites().size(), "a site is not what was deleted");
    desk.act(desk.workspace()::undo);
    assertEquals(List.of("a", "c", "b"), titles(desk));
  }

  @Test
  void aSceneIsPainted(Desk desk) {
    add(desk, "alps");
    desk.settle();
    desk.await(
        "the small picture is there",
        () ->
            desk.control("scenes-list", ListView.class).lookupAll(".image-view").stream()
                .map(node -> ((javafx.scene.image.ImageView) node).getImage())
                .anyMatch(image -> image != null && image.getWidth() == 2 * Thumbnails.WIDTH));
  }

  @Test
  void theMapFliesThere(Desk desk) {
    add(desk, "alps");
    Camera target = desk.ask(desk.map()::camera);
    desk.act(() -> desk.map().zoomBy(4));
    desk.act(() -> desk.settings().reducedMotionProperty().set(false));
    fire(desk, "scene-show");
    desk.await(
        "it has arrived", () -> Math.abs(desk.map().camera().scale() / target.scale() - 1) < 1e-3);
  }
}

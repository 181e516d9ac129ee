package dev.spanwright.app.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.spanwright.app.desk.Desk;
import dev.spanwright.app.desk.DeskExtension;
import dev.spanwright.app.map.MapView;
import dev.spanwright.model.network.Difference;
import dev.spanwright.model.network.Scenario;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(DeskExtension.class)
class CompareWindowTest {

  private static Scene compare(Desk desk) {
    desk.openAlpine();
    desk.keys(KeyCode.CONTROL, KeyCode.ALT, KeyCode.N);
    desk.keys(KeyCode.ENTER);
    desk.click("zurich");
    desk.keys(KeyCode.DELETE);
    desk.keys(KeyCode.CONTROL, KeyCode.ALT, KeyCode.C);
    return desk.ask(
        () ->
            Window.getWindows().stream()
                .filter(w -> w instanceof Stage s && s.getTitle().startsWith("Compare"))
                .findFirst()
                .orElseThrow()
                .getScene());
  }

  private static <T extends Node> T find(Scene scene, String id, Class<T> type) {
    return type.cast(scene.lookup("#" + id));
  }

  private static String text(Desk desk, Scene scene, String id) {
    return desk.ask(() -> find(scene, id, Labeled.class).getText());
  }

  @Test
  void bothSidesShowTheirFiguresAndTheChange(Desk desk) {
    Scene scene = compare(desk);
    desk.await("both answers", () -> !text(desk, scene, "compare-sites-right").equals("–"));

    assertEquals(Scenario.BASE_NAME, text(desk, scene, "compare-left-plate"));
    assertEquals("Scenario 1", text(desk, scene, "compare-right-plate"));
    desk.await("the change", () -> text(desk, scene, "compare-sites-change").equals("−1"));
  }

  @Test
  void theListNamesEveryDifferenceAndFollowsWhatIsDrawn(Desk desk) {
    Scene scene = compare(desk);
    ListView<?> list = find(scene, "compare-differences", ListView.class);
    desk.await(
        "the removed site is named",
        () ->
            list.getItems().stream()
                .anyMatch(
                    d ->
                        ((Difference) d).id().equals("zurich")
                            && ((Difference) d).change() == Difference.Change.REMOVED));

    desk.act(() -> desk.workspace().undo());

    desk.await("nothing differs", () -> list.getItems().isEmpty());
    assertEquals("No differences", text(desk, scene, "compare-count"));
  }

  @Test
  void bothMapsHaveOneViewAndOneScale(Desk desk) {
    Scene scene = compare(desk);
    MapView left = find(scene, "compare-left-map", MapView.class);
    MapView right = find(scene, "compare-right-map", MapView.class);
    desk.await("answers", () -> left.besideProperty().get().isPresent());

    desk.act(() -> left.zoomBy(3));

    assertEquals(desk.ask(left::camera), desk.ask(right::camera));
    desk.act(() -> right.cameraProperty().set(right.camera().panned(40, -20)));
    assertEquals(desk.ask(right::camera), desk.ask(left::camera));
  }

  @Test
  void theEdgeIsSwipedByKeys(Desk desk) {
    Scene scene = compare(desk);
    desk.act(() -> find(scene, "compare-swipe", ToggleButton.class).fire());
    Node edge = find(scene, "compare-edge", Node.class);
    desk.await("the edge", () -> edge.isVisible() && edge.getLayoutX() > 0);
    double before = desk.ask(edge::getLayoutX);

    desk.act(edge::requestFocus);
    desk.act(() -> scene.getWindow().requestFocus());
    desk.act(
        () ->
            edge.fireEvent(
                new javafx.scene.input.KeyEvent(
                    javafx.scene.input.KeyEvent.KEY_PRESSED,
                    "",
                    "",
                    KeyCode.RIGHT,
                    false,
                    false,
                    false,
                    false)));
    desk.await("the edge moves", () -> edge.getLayoutX() > before);
    MapView right = find(scene, "compare-right-map", MapView.class);
    assertEquals(
        desk.ask(() -> find(scene, "compare-left-map", MapView.class).getWidth()),
        desk.ask(right::getWidth));
  }
}

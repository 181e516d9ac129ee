package dev.spanwright.app.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.app.desk.Desk;
import dev.spanwright.app.desk.DeskExtension;
import dev.spanwright.render.picture.TrafficView;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.Circle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(DeskExtension.class)
class TrafficViewTest {

  @BeforeEach
  void open(Desk desk) {
    desk.act(() -> desk.settings().reducedMotionProperty().set(false));
    desk.openAlpine();
  }

  private static TrafficView shown(Desk desk) {
    return desk.ask(() -> desk.workspace().trafficProperty().get());
  }

  private static void chooseDemand(Desk desk) {
    desk.act(
        () -> {
          TableView<?> table = (TableView<?>) desk.stage().getScene().lookup("#demands");
          table.getSelectionModel().select(0);
        });
    desk.settle();
  }

  @Test
  void aChosenDemandShowsItsPathsUntilSomethingElseIsSelected(Desk desk) {
    chooseDemand(desk);
    assertInstanceOf(TrafficView.Path.class, shown(desk));
    desk.click(new Point2D(40, 300));
    desk.settle();
    assertEquals(TrafficView.LINKS, shown(desk));
  }

  @Test
  void escapeLeavesTheView(Desk desk) {
    chooseDemand(desk);
    desk.act(() -> desk.map().requestFocus());
    desk.keys(KeyCode.ESCAPE);
    assertEquals(TrafficView.LINKS, shown(desk));
  }

  @Test
  void pointsRunAlongLoadedLinksUntilMotionIsReduced(Desk desk) {
    assertEquals(0, points(desk));
    desk.act(() -> desk.settings().flowProperty().set(true));
    desk.settle();
    desk.await("points run", () -> pointsNow(desk) > 0);
    Circle first = desk.ask(() -> (Circle) desk.stage().getScene().lookup(".map-flow > Circle"));
    double start = desk.ask(first::getCenterX);
    desk.await("it moves", () -> first.getCenterX() != start);
    desk.act(() -> desk.settings().reducedMotionProperty().set(true));
    assertEquals(0, points(desk));
  }

  @Test
  void aPausedFlowStandsStill(Desk desk) {
    desk.act(() -> desk.settings().flowProperty().set(true));
    desk.settle();
    desk.await("points run", () -> pointsNow(desk) > 0);
    desk.act(() -> desk.map().flowPausedProperty().set(true));
    assertTrue(points(desk) > 0);
    Circle first = desk.ask(() -> (Circle) desk.stage().getScene().lookup(".map-flow > Circle"));
    double start = desk.ask(first::getCenterX);
    desk.idle();
    assertEquals(start, desk.ask(first::getCenterX));
  }

  private static int points(Desk desk) {
    return desk.ask(() -> pointsNow(desk));
  }

  private static int pointsNow(Desk desk) {
    for (Node child : desk.map().getChildrenUnmodifiable()) {
      if (child instanceof FlowAnimation flow) {
        return flow.points();
      }
    }
    return -1;
  }
}

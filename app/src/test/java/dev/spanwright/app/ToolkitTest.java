package dev.spanwright.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What every other test of the user interface stands on: a stage of full size, mouse and wheel. */
@ExtendWith(ApplicationExtension.class)
class ToolkitTest {

  private final List<MouseEvent> mouse = new ArrayList<>();
  private final List<ScrollEvent> wheel = new ArrayList<>();
  private Stage stage;
  private Region pad;

  @Start
  void start(Stage stage) {
    this.stage = stage;
    Rectangle lime = new Rectangle(600, 400, Color.LIME);
    pad = new Pane(lime);
    pad.relocate(500, 300);
    pad.resize(600, 400);
    pad.setOnMousePressed(mouse::add);
    pad.setOnMouseDragged(mouse::add);
    pad.setOnMouseReleased(mouse::add);
    pad.setOnScroll(wheel::add);
    pad.setManaged(false);
    Pane root = new Pane(pad);
    // The stage is the toolkit's only first one: another test may have left it in another size.
    stage.setScene(new Scene(root, 1280, 800));
    stage.sizeToScene();
    stage.show();
  }

  @Test
  void aStageIsAsLargeAsItWasAskedToBe() throws TimeoutException {
    WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> stage.getScene().getWidth() == 1280);
    assertEquals(800, stage.getScene().getHeight());
  }

  @Test
  void aDragTellsItsPathAndItsModifiers(FxRobot robot) {
    robot.moveTo(at(100, 100)).press(KeyCode.SHIFT).press(MouseButton.PRIMARY);
    robot.moveTo(at(200, 150)).release(MouseButton.PRIMARY).release(KeyCode.SHIFT);
    robot.interact(() -> {});

    assertEquals(MouseEvent.MOUSE_PRESSED, mouse.getFirst().getEventType());
    assertEquals(new Point2D(100, 100), position(mouse.getFirst()));
    MouseEvent released = mouse.getLast();
    assertEquals(MouseEvent.MOUSE_RELEASED, released.getEventType());
    assertEquals(new Point2D(200, 150), position(released));
    assertTrue(mouse.size() > 2, "no event of dragging between press and release");
    for (MouseEvent event : mouse) {
      assertTrue(event.isShiftDown(), event.toString());
    }
    assertTrue(mouse.get(1).isPrimaryButtonDown(), mouse.get(1).toString());
  }

  @Test
  void theWheelTurnsWhereTheMouseIs(FxRobot robot) {
    robot.moveTo(at(300, 200)).press(KeyCode.CONTROL).scroll(1, VerticalDirection.UP);
    robot.release(KeyCode.CONTROL).scroll(1, VerticalDirection.DOWN);
    robot.interact(() -> {});

    assertEquals(2, wheel.size(), wheel.toString());
    ScrollEvent first = wheel.getFirst();
    assertEquals(new Point2D(300, 200), new Point2D(first.getX(), first.getY()));
    assertTrue(first.isControlDown(), first.toString());
    assertTrue(first.getDeltaY() * wheel.getLast().getDeltaY() < 0, wheel.toString());
  }

  @Test
  void whatIsDrawnFarOutCanBeSeen(FxRobot robot) throws TimeoutException {
    Point2D far = at(580, 200);
    Rectangle2D pixel = new Rectangle2D(far.getX(), far.getY(), 1, 1);

    // The first pulse may come after the stage is shown.
    WaitForAsyncUtils.waitFor(
        10,
        TimeUnit.SECONDS,
        () -> {
          Image image = robot.robotContext().getBaseRobot().captureRegion(pixel);
          return Color.LIME.equals(image.getPixelReader().getColor(0, 0));
        });
  }

  private static Point2D position(MouseEvent event) {
    return new Point2D(event.getX(), event.getY());
  }

  private Point2D at(double x, double y) {
    Bounds bounds = pad.localToScreen(pad.getLayoutBounds());
    return new Point2D(bounds.getMinX() + x, bounds.getMinY() + y);
  }
}

package dev.spanwright.app.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.app.desk.Desk;
import dev.spanwright.app.desk.DeskExtension;
import dev.spanwright.model.network.Network;
import java.math.BigDecimal;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(DeskExtension.class)
class NudgeTest {

  @Test
  void strokesInARowAreOneStep(Desk desk) {
    desk.openAlpine();
    desk.click("zurich");
    Network before = desk.network();
    Point2D spot = desk.spot("zurich");

    desk.keys(KeyCode.RIGHT);
    desk.keys(KeyCode.RIGHT);
    desk.keys(KeyCode.SHIFT, KeyCode.UP);

    assertEquals(0, desk.spot("zurich").distance(spot.add(2, -10)), 0.1);
    assertEquals("Move Zurich", desk.undoable());
    assertEquals(1, desk.steps());
    double latDeg = desk.site("zurich").position().latDeg();
    assertTrue(BigDecimal.valueOf(latDeg).scale() <= 6, latDeg + " has too many digits");
    desk.keys(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(before, desk.network());
  }
}

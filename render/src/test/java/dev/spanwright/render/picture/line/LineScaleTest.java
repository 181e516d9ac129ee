package dev.spanwright.render.picture.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class LineScaleTest {

  private static final LineScale SCALE = new LineScale(100, 300, List.of(0.0, 50.0, 150.0, 200.0));

  @Test
  void findsTheSpanUnderAPixel() {
    assertEquals(OptionalInt.of(0), SCALE.spanAt(100));
    assertEquals(OptionalInt.of(0), SCALE.spanAt(149.9));
    assertEquals(OptionalInt.of(1), SCALE.spanAt(150));
    assertEquals(OptionalInt.of(1), SCALE.spanAt(249.9));
    assertEquals(OptionalInt.of(2), SCALE.spanAt(250.1));
    assertEquals(OptionalInt.of(2), SCALE.spanAt(300));
  }

  @Test
  void findsNothingOutsideOfTheLine() {
    assertEquals(OptionalInt.empty(), SCALE.spanAt(99.9));
    assertEquals(OptionalInt.empty(), SCALE.spanAt(300.1));
    assertEquals(OptionalInt.empty(), SCALE.spanAt(Double.NaN));
  }

  @Test
  void goesFromKmToPxAndBack() {
    assertEquals(175, SCALE.x(75));
    assertEquals(75, SCALE.kmAt(175), 1e-9);
    assertEquals(0, SCALE.kmAt(-5));
    assertEquals(200, SCALE.kmAt(999));
    assertEquals(250, SCALE.stationX(2));
  }

  /** Each span of a long line is found in its middle, at every width. */
  @Test
  void agreesWithThePicture() {
    SampleLine line = SampleLine.hundred();
    for (double width = 320; width <= 1600; width += 160) {
      LineScale scale = LineScale.of(line.report(), width);
      assertTrue(scale.leftPx() > 0 && scale.rightPx() < width);
      for (int span = 0; span < 100; span++) {
        double middle = (scale.stationX(span) + scale.stationX(span + 1)) / 2;
        assertEquals(OptionalInt.of(span), scale.spanAt(middle));
      }
    }
  }

  @Test
  void refusesALineThatIsNone() {
    assertThrows(IllegalArgumentException.class, () -> new LineScale(0, 1, List.of(0.0)));
    assertThrows(IllegalArgumentException.class, () -> new LineScale(0, 1, List.of(0.0, 0.0)));
  }
}

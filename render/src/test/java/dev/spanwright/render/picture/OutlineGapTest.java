package dev.spanwright.render.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class OutlineGapTest {

  private static final Outline LINE =
      new Outline.Builder(false).add(0, 0).add(50, 0).add(100, 0).build();

  @Test
  void whatLiesInTheCircleIsTakenOut() {
    Outline rest = OutlineGap.around(LINE, 50, 3, 5);
    assertEquals(2, rest.parts());
    assertEquals(46, rest.x(rest.end(0) - 1), 1e-4);
    assertEquals(54, rest.x(rest.start(1)), 1e-4);
    assertEquals(92, OutlineWalk.length(rest), 1e-4);
  }

  @Test
  void aLineBesideTheCircleStaysWholeAndOneInItGoes() {
    assertEquals(100, OutlineWalk.length(OutlineGap.around(LINE, 50, 5.1, 5)), 1e-4);
    assertTrue(OutlineGap.around(LINE, 50, 0, 51).isEmpty());
    assertEquals(97, OutlineWalk.length(OutlineGap.around(LINE, -2, 0, 5)), 1e-4);
  }
}

package dev.spanwright.render.basemap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LevelTest {

  /** Where a level begins, what it has more than the one below comes in from nothing. */
  @Test
  void detailComesInWithoutAStep() {
    double before = 0;
    Level level = Level.COARSE;
    for (double zoom = 0; zoom < 9; zoom += 0.01) {
      Level now = Level.forZoom(zoom);
      double presence = now.presence(zoom);
      assertTrue(presence >= 0 && presence <= 1, "zoom " + zoom);
      if (now != level) {
        assertEquals(level, now.below());
        assertEquals(0, presence, 0.011, "zoom " + zoom);
        assertEquals(1, before, "zoom " + zoom + ": the level below is whole by then");
      } else if (zoom > 0) {
        assertTrue(presence >= before && presence - before < 0.011, "zoom " + zoom);
      }
      before = presence;
      level = now;
    }
    assertEquals(Level.FINE, level);
    assertEquals(1, before);
  }
}

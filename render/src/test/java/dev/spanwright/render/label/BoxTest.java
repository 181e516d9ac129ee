package dev.spanwright.render.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class BoxTest {

  private final Box box = new Box(10, 20, 30, 40);

  @Test
  void boxesThatOnlyTouchDoNotOverlap() {
    assertFalse(box.overlaps(new Box(40, 20, 5, 5)));
    assertFalse(box.overlaps(new Box(10, 60, 5, 5)));
    assertTrue(box.overlaps(new Box(39.9, 59.9, 5, 5)));
    assertTrue(box.overlaps(new Box(15, 25, 1, 1)));
    assertTrue(new Box(15, 25, 1, 1).overlaps(box));
  }

  @Test
  void containsItselfAndNothingThatStandsOut() {
    assertTrue(box.contains(box));
    assertFalse(box.contains(new Box(10, 20, 30.1, 40)));
    assertFalse(box.contains(new Box(9.9, 20, 30, 40)));
    assertFalse(box.contains(new Box(10, 20, 30, 40.1)));
  }

  @Test
  void growsOnAllSides() {
    assertEquals(new Box(8, 18, 34, 44), box.grown(2));
    assertEquals(box, Box.around(25, 40, 30, 40));
  }
}

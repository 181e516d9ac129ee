package dev.spanwright.render.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class OutlineTest {

  @Test
  void hasPartsOfTwoPointsAndMore() {
    Outline.Builder out = new Outline.Builder(false);
    out.add(1, 2).add(3, 4).endPart().add(5, 6).endPart().add(7, 8).add(9, 10).add(11, 12);
    Outline outline = out.build();
    assertEquals(2, outline.parts());
    assertEquals(2, outline.start(1));
    assertEquals(5, outline.end(1));
    assertEquals(7, outline.x(2));
    assertEquals(12, outline.y(4));
  }

  @Test
  void growsAsNeeded() {
    Outline.Builder out = new Outline.Builder(true);
    for (int part = 0; part < 100; part++) {
      out.add(part, 0).add(part, 1).add(part, 2).endPart();
    }
    Outline outline = out.build();
    assertEquals(100, outline.parts());
    assertEquals(99, outline.x(297));
    assertEquals(2, outline.y(299));
    assertTrue(outline.closed());
  }

  @Test
  void walksAlongTheLongestPart() {
    Outline.Builder out = new Outline.Builder(false);
    out.add(0, 0).add(5, 0).endPart().add(100, 0).add(100, 30).add(110, 30);
    Outline outline = out.build();
    assertArrayEquals(new double[] {100, 20, 0, 1}, OutlineWalk.at(outline, 0.5), 1e-9);
    assertArrayEquals(new double[] {100, 0, 0, 1}, OutlineWalk.at(outline, 0), 1e-9);
    assertArrayEquals(new double[] {110, 30, 1, 0}, OutlineWalk.at(outline, 1), 1e-9);
  }

  @Test
  void aWalkAlongNoLengthStandsStill() {
    Outline point = new Outline.Builder(false).add(4, 5).add(4, 5).build();
    assertArrayEquals(new double[] {4, 5, 1, 0}, OutlineWalk.at(point, 0.5), 1e-9);
  }
}

package dev.spanwright.render.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.render.paint.MarkShapes;
import dev.spanwright.render.picture.Outline;
import java.awt.geom.Path2D;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OutlineClipTest {

  private static final OutlineClip CLIP = new OutlineClip(100, 60, 0);

  @Test
  void whatIsInsideStaysAsItIs() {
    Outline ring = new Outline.Builder(true).add(10, 10).add(90, 10).add(50, 50).build();
    assertSame(ring, CLIP.line(ring));
    assertEquals(3, CLIP.area(ring).end(0));
  }

  @Test
  void whatIsOutsideIsGone() {
    Outline ring = new Outline.Builder(true).add(110, 10).add(190, 10).add(150, 50).build();
    assertTrue(CLIP.area(ring).isEmpty());
    assertTrue(CLIP.line(ring).isEmpty());
    Outline past = new Outline.Builder(false).add(-10, 50).add(20, 90).build();
    assertTrue(CLIP.line(past).isEmpty(), "it passes a corner outside");
  }

  @Test
  void aRingThatIsCutBecomesLinesWithoutTheEdge() {
    Outline ring =
        new Outline.Builder(true).add(20, 20).add(150, 20).add(150, 40).add(20, 40).build();
    Outline cut = CLIP.line(ring);
    assertFalse(cut.closed());
    assertEquals(2, cut.parts());
    assertEquals(100, cut.x(cut.end(0) - 1), 1e-6);
    assertEquals(100, cut.x(cut.start(1)), 1e-6);
  }

  /** Random stars: a point in the rectangle is in the cut area if it was in the whole one. */
  @Test
  void theInsideOfTheRectangleIsKept() {
    Random random = new Random(7);
    for (int round = 0; round < 200; round++) {
      Outline star = star(random);
      Path2D whole = MarkShapes.of(star);
      Outline cut = CLIP.area(star);
      Path2D area = MarkShapes.of(cut);
      for (int i = 0; i < 50; i++) {
        double x = 100 * random.nextDouble();
        double y = 60 * random.nextDouble();
        assertEquals(whole.contains(x, y), area.contains(x, y), "at " + x + ", " + y);
      }
      Outline line = CLIP.line(star);
      for (Outline one : new Outline[] {cut, line}) {
        int points = one.isEmpty() ? 0 : one.end(one.parts() - 1);
        for (int i = 0; i < points; i++) {
          assertTrue(one.x(i) >= -1e-3 && one.x(i) <= 100.001);
          assertTrue(one.y(i) >= -1e-3 && one.y(i) <= 60.001);
        }
      }
    }
  }

  private static Outline star(Random random) {
    Outline.Builder ring = new Outline.Builder(true);
    int corners = 3 + random.nextInt(20);
    for (int i = 0; i < corners; i++) {
      double angle = 2 * Math.PI * i / corners;
      double radius = 10 + 90 * random.nextDouble();
      ring.add(50 + radius * Math.cos(angle), 30 + radius * Math.sin(angle));
    }
    return ring.build();
  }
}

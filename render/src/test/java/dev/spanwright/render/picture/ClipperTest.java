package dev.spanwright.render.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Line2D;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ClipperTest {

  private static final int WIDTH = 100;
  private static final int HEIGHT = 80;

  private final Clipper clipper = new Clipper(WIDTH, HEIGHT, 0);

  @Test
  void keepsWhatIsInside() {
    clipper.segment(10, 10, 90, 70);
    check(clipper.build(), new float[][] {{10, 10, 90, 70}});
  }

  @Test
  void cutsWhatRunsThrough() {
    clipper.segment(-50, 40, 150, 40);
    check(clipper.build(), new float[][] {{0, 40, 100, 40}});
  }

  @Test
  void leavesOutWhatIsOutside() {
    clipper.segment(-10, -10, -10, 200);
    clipper.segment(-30, 20, 20, -30);
    clipper.segment(200, 0, 300, 80);
    assertTrue(clipper.build().isEmpty());
  }

  @Test
  void joinsPiecesThatMeet() {
    clipper.segment(10, 10, 50, 10);
    clipper.segment(50, 10, 50, 60);
    check(clipper.build(), new float[][] {{10, 10, 50, 10, 50, 60}});
  }

  @Test
  void beginsAnewAfterItWasOutside() {
    clipper.segment(10, 40, 150, 40);
    clipper.segment(150, 40, 150, 60);
    clipper.segment(150, 60, 10, 60);
    check(clipper.build(), new float[][] {{10, 40, 100, 40}, {100, 60, 10, 60}});
  }

  @Test
  void beginsAnewWhenTold() {
    clipper.segment(10, 10, 50, 10);
    clipper.breakLine();
    clipper.segment(50, 10, 50, 60);
    check(clipper.build(), new float[][] {{10, 10, 50, 10}, {50, 10, 50, 60}});
  }

  @Test
  void leavesOutPiecesOfNoLength() {
    clipper.segment(10, 10, 10, 10);
    clipper.breakLine();
    Outline outline = clipper.build();
    for (int part = 0; part < outline.parts(); part++) {
      assertTrue(outline.end(part) - outline.start(part) >= 2);
    }
  }

  @Test
  void marginLiesOutside() {
    Clipper wide = new Clipper(WIDTH, HEIGHT, 20);
    wide.segment(-500, 40, 500, 40);
    check(wide.build(), new float[][] {{-20, 40, 120, 40}});
  }

  /** What is left lies on the line and inside; what is gone was outside. */
  @Test
  void agreesWithSamplingOnRandomLines() {
    Random random = new Random(37);
    for (int i = 0; i < 3_000; i++) {
      double size = Math.pow(10, 1 + random.nextDouble() * 6);
      double x0 = 50 + random.nextGaussian() * size;
      double y0 = 40 + random.nextGaussian() * size;
      double x1 = 50 + random.nextGaussian() * size;
      double y1 = 40 + random.nextGaussian() * size;
      Clipper one = new Clipper(WIDTH, HEIGHT, 0);
      one.segment(x0, y0, x1, y1);
      Outline left = one.build();
      boolean meets = new Line2D.Double(x0, y0, x1, y1).intersects(0, 0, WIDTH, HEIGHT);
      assertEquals(meets, !left.isEmpty());
      for (int p = 0; meets && p < 2; p++) {
        float x = left.x(p);
        float y = left.y(p);
        assertTrue(x >= -0.01 && x <= WIDTH + 0.01 && y >= -0.01 && y <= HEIGHT + 0.01);
        assertEquals(0, Line2D.ptSegDist(x0, y0, x1, y1, x, y), 1e-3);
      }
    }
  }

  private static void check(Outline outline, float[][] parts) {
    assertEquals(parts.length, outline.parts());
    for (int part = 0; part < parts.length; part++) {
      assertEquals(parts[part].length, 2 * (outline.end(part) - outline.start(part)));
      for (int i = 0; i < parts[part].length / 2; i++) {
        assertEquals(parts[part][2 * i], outline.x(outline.start(part) + i));
        assertEquals(parts[part][2 * i + 1], outline.y(outline.start(part) + i));
      }
    }
  }
}

package dev.spanwright.render.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CoverageTest {

  private final Coverage coverage = new Coverage(400, 300);

  @Test
  void countsCellsUnderABox() {
    coverage.line(0, 102, 400, 102);
    assertEquals(0, coverage.under(new Box(50, 60, 80, 30)));
    assertEquals(20, coverage.under(new Box(50.5, 90, 99, 30)));
  }

  /** A box that is crossed by a line through its middle must know it, however steep the line. */
  @Test
  void noLineSlipsThrough() {
    Random random = new Random(34);
    for (int i = 0; i < 500; i++) {
      Coverage one = new Coverage(400, 300);
      double x = 50 + random.nextDouble() * 300;
      double y = 50 + random.nextDouble() * 200;
      double angle = random.nextDouble() * Math.PI;
      double dx = 500 * Math.cos(angle);
      double dy = 500 * Math.sin(angle);
      one.line(x - dx, y - dy, x + dx, y + dy);
      assertTrue(one.under(Box.around(x, y, 30, 12)) > 0, () -> "angle " + angle);
    }
  }

  @Test
  void whatIsOutsideThePictureDoesNotCount() {
    coverage.line(-500, -500, -10, -10);
    coverage.line(1e7, 0, 1e7, 100);
    assertEquals(0, coverage.under(new Box(-1_000, -1_000, 1e8, 1e8)));
  }

  @Test
  void aPointIsALineToo() {
    coverage.line(33, 44, 33, 44);
    assertEquals(1, coverage.under(new Box(30, 40, 10, 10)));
  }

  /** What two areas have in common is the same in both, though each begins elsewhere. */
  @Test
  void knowsTheSameWhereverTheAreaBegins() {
    Random random = new Random(5);
    for (int i = 0; i < 100; i++) {
      Coverage one = new Coverage(new Box(1_000, 2_000, 500, 400), 5.03);
      Coverage other =
          new Coverage(new Box(1_000 - 99 * random.nextDouble(), 2_000.7, 560, 399.3), 5.03);
      double x = 900 + 700 * random.nextDouble();
      double y = 1_900 + 600 * random.nextDouble();
      double dx = 4_000 * (random.nextDouble() - 0.5);
      double dy = 4_000 * (random.nextDouble() - 0.5);
      one.line(x - dx, y - dy, x + dx, y + dy);
      other.line(x - dx, y - dy, x + dx, y + dy);
      for (int j = 0; j < 50; j++) {
        Box box =
            new Box(1_000 + 380 * random.nextDouble(), 2_010 + 330 * random.nextDouble(), 70, 28);
        assertEquals(one.under(box), other.under(box), box::toString);
      }
    }
  }
}

package dev.spanwright.render.picture.line;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EndLabelsTest {

  @Test
  void stayWhereThereIsRoom() {
    double[] ys = {20, 40, 90};
    EndLabels.spread(ys, 0, 100);
    assertArrayEquals(new double[] {20, 40, 90}, ys);
  }

  @Test
  void moveApartByTheSame() {
    double[] ys = {50, 51};
    EndLabels.spread(ys, 0, 100);
    assertArrayEquals(new double[] {44, 57}, ys, 0.01);
  }

  @Test
  void neverOverlapAndStayInside() {
    Random random = new Random(3);
    for (int i = 0; i < 1_000; i++) {
      double[] ys = random.doubles(1 + random.nextInt(6), 0, 100).sorted().toArray();
      EndLabels.spread(ys, 0, 100);
      for (int k = 0; k < ys.length; k++) {
        assertTrue(ys[k] >= 0 && ys[k] <= 100, () -> Arrays.toString(ys));
        assertTrue(k == 0 || ys[k] - ys[k - 1] >= 12.9, () -> Arrays.toString(ys));
      }
    }
  }
}

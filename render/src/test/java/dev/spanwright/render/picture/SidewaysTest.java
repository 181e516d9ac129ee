package dev.spanwright.render.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.geom.Line2D;
import org.junit.jupiter.api.Test;

class SidewaysTest {

  @Test
  void rightOfEastIsDown() {
    double[] xs = {0, 10, 20};
    double[] ys = {5, 5, 5};
    Sideways.shift(xs, ys, 3);
    assertArrayEquals(new double[] {0, 10, 20}, xs, 1e-12);
    assertArrayEquals(new double[] {8, 8, 8}, ys, 1e-12);
  }

  @Test
  void thereAndBackAreTwoSides() {
    double[] xs = {0, 10};
    double[] ys = {0, 10};
    double[] backXs = {10, 0};
    double[] backYs = {10, 0};
    Sideways.shift(xs, ys, 2);
    Sideways.shift(backXs, backYs, 2);
    assertEquals(4, Line2D.ptLineDist(xs[0], ys[0], xs[1], ys[1], backXs[0], backYs[0]), 1e-12);
  }

  @Test
  void keepsItsDistanceRoundAGentleBend() {
    double[] xs = new double[50];
    double[] ys = new double[50];
    for (int i = 0; i < 50; i++) {
      xs[i] = 200 * Math.cos(i * 0.05);
      ys[i] = 200 * Math.sin(i * 0.05);
    }
    Sideways.shift(xs, ys, 5);
    for (int i = 0; i < 50; i++) {
      assertEquals(195, Math.hypot(xs[i], ys[i]), 0.05);
    }
  }

  @Test
  void aLineOfNoLengthStays() {
    double[] xs = {7, 7};
    double[] ys = {8, 8};
    Sideways.shift(xs, ys, 5);
    assertArrayEquals(new double[] {7, 7}, xs);
    assertArrayEquals(new double[] {8, 8}, ys);
  }
}

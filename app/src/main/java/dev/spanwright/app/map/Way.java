package dev.spanwright.app.map;

import dev.spanwright.render.picture.Outline;
import java.util.Arrays;
import javafx.scene.shape.Circle;

/** A part of a line with the distances of its points from its start, px. */
final class Way {

  private final double[] xs;
  private final double[] ys;
  private final double[] distances;

  /**
   * The way along a part of a line.
   *
   * @param back whether it leads against the line
   */
  Way(Outline line, int part, boolean back) {
    int count = line.end(part) - line.start(part);
    xs = new double[count];
    ys = new double[count];
    distances = new double[count];
    for (int i = 0; i < count; i++) {
      int point = back ? line.end(part) - 1 - i : line.start(part) + i;
      xs[i] = line.x(point);
      ys[i] = line.y(point);
      if (i > 0) {
        distances[i] = distances[i - 1] + Math.hypot(xs[i] - xs[i - 1], ys[i] - ys[i - 1]);
      }
    }
  }

  double length() {
    return distances[distances.length - 1];
  }

  /** Puts a dot at a distance from the start. */
  void place(Circle dot, double at) {
    int found = Arrays.binarySearch(distances, at);
    int after = Math.min(xs.length - 1, found >= 0 ? Math.max(1, found) : -found - 1);
    int before = Math.max(0, after - 1);
    double span = distances[after] - distances[before];
    double share = span == 0 ? 0 : (at - distances[before]) / span;
    dot.setCenterX(xs[before] + (xs[after] - xs[before]) * share);
    dot.setCenterY(ys[before] + (ys[after] - ys[before]) * share);
  }
}

package dev.spanwright.app.map;

import dev.spanwright.render.picture.Outline;
import java.util.Arrays;
import java.util.List;
import javafx.scene.shape.Circle;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

/** A way over the picture with the distances of its points from its start, px. */
final class Way {

  /**
   * One line of a way.
   *
   * @param line as it is drawn
   * @param back whether the way leads against it
   */
  record Leg(Outline line, boolean back) {}

  private final double[] xs;
  private final double[] ys;
  private final double[] distances;
  private final boolean[] jumps;
  private int count;

  private Way(int points) {
    xs = new double[points];
    ys = new double[points];
    distances = new double[points];
    jumps = new boolean[points];
  }

  /**
   * The way along a part of a line.
   *
   * @param back whether it leads against the line
   */
  Way(Outline line, int part, boolean back) {
    this(line.end(part) - line.start(part));
    add(line, part, back);
  }

  /** The way along several lines, one after the other; where one is cut it jumps. */
  static Way along(List<Leg> legs) {
    int points = 0;
    for (Leg leg : legs) {
      for (int part = 0; part < leg.line().parts(); part++) {
        points += leg.line().end(part) - leg.line().start(part);
      }
    }
    Way way = new Way(points);
    for (Leg leg : legs) {
      int parts = leg.line().parts();
      for (int i = 0; i < parts; i++) {
        way.add(leg.line(), leg.back() ? parts - 1 - i : i, leg.back());
      }
    }
    return way;
  }

  private void add(Outline line, int part, boolean back) {
    int start = line.start(part);
    int end = line.end(part);
    for (int i = 0; i < end - start; i++) {
      int point = back ? end - 1 - i : start + i;
      xs[count] = line.x(point);
      ys[count] = line.y(point);
      jumps[count] = i == 0;
      if (count > 0) {
        double step = Math.hypot(xs[count] - xs[count - 1], ys[count] - ys[count - 1]);
        distances[count] = distances[count - 1] + (i == 0 ? 0 : step);
      }
      count++;
    }
  }

  boolean isEmpty() {
    return count == 0;
  }

  double length() {
    return count == 0 ? 0 : distances[count - 1];
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

  /** Draws what lies before a distance from the start. */
  void trace(Path path, double upTo) {
    path.getElements().clear();
    for (int i = 0; i < count && (i == 0 || distances[i - 1] < upTo); i++) {
      double step = i == 0 ? 0 : distances[i] - distances[i - 1];
      double share = step > 0 ? Math.min(1, (upTo - distances[i - 1]) / step) : 1;
      if (jumps[i]) {
        path.getElements().add(new MoveTo(xs[i], ys[i]));
      } else {
        path.getElements()
            .add(
                new LineTo(
                    xs[i - 1] + (xs[i] - xs[i - 1]) * share,
                    ys[i - 1] + (ys[i] - ys[i - 1]) * share));
      }
    }
  }
}

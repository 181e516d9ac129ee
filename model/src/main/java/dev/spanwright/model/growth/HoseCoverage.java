package dev.spanwright.model.growth;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/**
 * How much of a hose some matrices cover: over planes of two demands each, the mean share of the
 * hose's shadow that the shadow of the matrices, and of all that is smaller, takes (planar coverage
 * of Ahuja et al., SIGCOMM 2021, here over the smaller matrices too, which no network carries
 * worse). Two demands of different sites may take any value up to their ends' limits; those that
 * share a site share its limit.
 */
final class HoseCoverage {

  /** Planes that are looked at; all, where there are fewer. */
  private static final int MOST_PLANES = 500;

  private final List<HoseLimit> limits;
  private final List<double[][]> matrices;

  HoseCoverage(List<HoseLimit> limits, List<double[][]> matrices) {
    this.limits = limits;
    this.matrices = matrices;
  }

  private record Pair(int from, int to) {}

  private record Point(double x, double y) {}

  /** The share, 0 to 1; 1 where fewer than two demands are possible and reached. */
  double share(long seed) {
    List<Pair> pairs = possible();
    if (pairs.size() < 2) {
      return 1; // every corner is the one that there is
    }
    double sum = 0;
    int planes = 0;
    long all = (long) pairs.size() * (pairs.size() - 1) / 2;
    if (all <= MOST_PLANES) {
      for (int i = 0; i < pairs.size(); i++) {
        for (int j = i + 1; j < pairs.size(); j++) {
          sum += share(pairs.get(i), pairs.get(j));
          planes++;
        }
      }
    } else {
      Random random = new Random(seed);
      for (; planes < MOST_PLANES; planes++) {
        int i = random.nextInt(pairs.size());
        int j = (i + 1 + random.nextInt(pairs.size() - 1)) % pairs.size();
        sum += share(pairs.get(i), pairs.get(j));
      }
    }
    return sum / planes;
  }

  private List<Pair> possible() {
    List<Pair> pairs = new ArrayList<>();
    for (int from = 0; from < limits.size(); from++) {
      for (int to = 0; to < limits.size(); to++) {
        if (from != to && most(from, to) > 0) {
          pairs.add(new Pair(from, to));
        }
      }
    }
    return pairs;
  }

  private double most(int from, int to) {
    return Math.min(limits.get(from).sendsGbps(), limits.get(to).receivesGbps());
  }

  private double share(Pair one, Pair other) {
    List<Point> points = new ArrayList<>();
    points.add(new Point(0, 0));
    for (double[][] matrix : matrices) {
      double x = matrix[one.from()][one.to()];
      double y = matrix[other.from()][other.to()];
      points.add(new Point(x, y));
      points.add(new Point(x, 0));
      points.add(new Point(0, y));
    }
    return hullArea(points) / area(one, other);
  }

  /**
   * Area of the hose's own shadow: a rectangle, with a corner cut off by a site that both share.
   */
  private double area(Pair one, Pair other) {
    double width = most(one.from(), one.to());
    double height = most(other.from(), other.to());
    double together = Double.POSITIVE_INFINITY;
    if (one.from() == other.from()) {
      together = limits.get(one.from()).sendsGbps();
    } else if (one.to() == other.to()) {
      together = limits.get(one.to()).receivesGbps();
    }
    double corner = Math.max(0, width + height - together);
    return width * height - corner * corner / 2;
  }

  /** Area of the convex hull (Andrew, Information Processing Letters 9, 1979). */
  private static double hullArea(List<Point> points) {
    List<Point> sorted = new ArrayList<>(points);
    sorted.sort(Comparator.comparingDouble(Point::x).thenComparingDouble(Point::y));
    return area(chain(sorted)) + area(chain(sorted.reversed()));
  }

  private static List<Point> chain(List<Point> sorted) {
    List<Point> chain = new ArrayList<>();
    for (Point point : sorted) {
      while (chain.size() >= 2 && cross(chain.get(chain.size() - 2), chain.getLast(), point) <= 0) {
        chain.removeLast();
      }
      chain.add(point);
    }
    return chain;
  }

  private static double cross(Point a, Point b, Point c) {
    return (b.x() - a.x()) * (c.y() - a.y()) - (b.y() - a.y()) * (c.x() - a.x());
  }

  /** What an open chain adds to the area, by the shoelace formula. */
  private static double area(List<Point> chain) {
    double twice = 0;
    for (int i = 1; i < chain.size(); i++) {
      Point a = chain.get(i - 1);
      Point b = chain.get(i);
      twice += a.x() * b.y() - b.x() * a.y();
    }
    return twice / 2;
  }
}

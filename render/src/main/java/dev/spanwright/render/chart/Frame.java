package dev.spanwright.render.chart;

import dev.spanwright.render.label.Box;
import java.util.ArrayList;
import java.util.List;

/** Where the values of two axes lie on the picture. */
record Frame(Axis x, Axis y, Box box) {

  /** A place on the picture, px. */
  record Spot(double x, double y) {}

  double xOf(double value) {
    return box.x() + x.fraction(value) * box.width();
  }

  double yOf(double value) {
    return box.bottom() - y.fraction(value) * box.height();
  }

  /** Whether a point lies on the chart. */
  boolean shows(double valueX, double valueY) {
    double fx = x.fraction(valueX);
    double fy = y.fraction(valueY);
    return fx >= 0 && fx <= 1 && fy >= 0 && fy <= 1;
  }

  /** The height of a line, px from the top. */
  private double lineY(Guide guide, double atX) {
    double x0 = xOf(guide.x0());
    double slope = (yOf(guide.y1()) - yOf(guide.y0())) / (xOf(guide.x1()) - x0);
    return yOf(guide.y0()) + slope * (atX - x0);
  }

  /** Whether a box reaches into the shaded side of a line. */
  boolean shades(Guide guide, Box part) {
    return switch (guide.shaded()) {
      case NONE -> false;
      case ABOVE ->
          above(guide, new Spot(part.x(), part.y())) > 0
              || above(guide, new Spot(part.right(), part.y())) > 0;
      case BELOW ->
          above(guide, new Spot(part.x(), part.bottom())) < 0
              || above(guide, new Spot(part.right(), part.bottom())) < 0;
    };
  }

  /** How far above a line a place lies, px; negative below it. */
  private double above(Guide guide, Spot spot) {
    return lineY(guide, spot.x()) - spot.y();
  }

  /** The two ends of a line on the edge of the chart, from the left; empty where it passes by. */
  List<Spot> ends(Guide guide) {
    double left = lineY(guide, box.x());
    double right = lineY(guide, box.right());
    double from = 0;
    double to = 1;
    if (left != right) {
      double atTop = (box.y() - left) / (right - left);
      double atBottom = (box.bottom() - left) / (right - left);
      from = Math.max(from, Math.min(atTop, atBottom));
      to = Math.min(to, Math.max(atTop, atBottom));
    } else if (left < box.y() || left > box.bottom()) {
      return List.of();
    }
    return from >= to ? List.of() : List.of(along(from, left, right), along(to, left, right));
  }

  private Spot along(double share, double left, double right) {
    return new Spot(box.x() + share * box.width(), left + share * (right - left));
  }

  /**
   * The part of the chart on one side of a line, as a ring (Sutherland &amp; Hodgman, "Reentrant
   * polygon clipping", Communications of the ACM 17, 1974, for one edge).
   *
   * @param side 1 above, -1 below
   */
  List<Spot> ring(Guide guide, int side) {
    List<Spot> corners =
        List.of(
            new Spot(box.x(), box.y()),
            new Spot(box.right(), box.y()),
            new Spot(box.right(), box.bottom()),
            new Spot(box.x(), box.bottom()));
    List<Spot> kept = new ArrayList<>();
    for (int i = 0; i < corners.size(); i++) {
      Spot here = corners.get(i);
      Spot next = corners.get((i + 1) % corners.size());
      double inHere = side * above(guide, here);
      double inNext = side * above(guide, next);
      if (inHere >= 0) {
        kept.add(here);
      }
      if (inHere * inNext < 0) {
        double t = inHere / (inHere - inNext);
        kept.add(
            new Spot(here.x() + t * (next.x() - here.x()), here.y() + t * (next.y() - here.y())));
      }
    }
    return kept;
  }
}

package dev.spanwright.render.export;

import dev.spanwright.render.picture.Outline;

/**
 * Cuts outlines down to a rectangle, so that a file holds no coast beyond its edge. Rings of areas
 * by the algorithm of Sutherland and Hodgman (Communications of the ACM 17:32, 1974), which closes
 * them along the rectangle; lines by that of Liang and Barsky (ACM Transactions on Graphics 3:1,
 * 1984). Not thread-safe.
 */
final class OutlineClip {

  private final double left;
  private final double top;
  private final double right;
  private final double bottom;
  private double[] ring = new double[256];
  private double[] cut = new double[256];
  private boolean drawing;
  private double lastX;
  private double lastY;

  /** Cuts at a picture's edge, and a margin beyond it, px. */
  OutlineClip(double widthPx, double heightPx, double marginPx) {
    left = -marginPx;
    top = -marginPx;
    right = widthPx + marginPx;
    bottom = heightPx + marginPx;
  }

  /** What of the inside of an outline lies in the rectangle. */
  Outline area(Outline outline) {
    Outline.Builder out = new Outline.Builder(true);
    for (int part = 0; part < outline.parts(); part++) {
      int points = load(outline, part);
      points = side(points, 0, left, 1);
      points = side(points, 0, right, -1);
      points = side(points, 1, top, 1);
      points = side(points, 1, bottom, -1);
      for (int i = 0; points > 2 && i < points; i++) {
        out.add(ring[2 * i], ring[2 * i + 1]);
      }
      out.endPart();
    }
    return out.build();
  }

  /** What of the lines or rings of an outline lies in the rectangle; rings become lines. */
  Outline line(Outline outline) {
    if (isInside(outline)) {
      return outline;
    }
    Outline.Builder out = new Outline.Builder(false);
    for (int part = 0; part < outline.parts(); part++) {
      int last = outline.end(part) - 1;
      for (int i = outline.start(part); i < last; i++) {
        segment(out, outline.x(i), outline.y(i), outline.x(i + 1), outline.y(i + 1));
      }
      if (outline.closed()) {
        int first = outline.start(part);
        segment(out, outline.x(last), outline.y(last), outline.x(first), outline.y(first));
      }
      end(out);
    }
    return out.build();
  }

  private boolean isInside(Outline outline) {
    int points = outline.isEmpty() ? 0 : outline.end(outline.parts() - 1);
    for (int i = 0; i < points; i++) {
      double x = outline.x(i);
      double y = outline.y(i);
      if (x < left || x > right || y < top || y > bottom) {
        return false;
      }
    }
    return true;
  }

  private int load(Outline outline, int part) {
    int points = outline.end(part) - outline.start(part);
    // A ring gains at most one corner for each two at each side.
    if (ring.length < 12 * points + 12) {
      ring = new double[12 * points + 12];
      cut = new double[12 * points + 12];
    }
    for (int i = 0; i < points; i++) {
      ring[2 * i] = outline.x(outline.start(part) + i);
      ring[2 * i + 1] = outline.y(outline.start(part) + i);
    }
    return points;
  }

  /** Cuts the ring at one side; the inside is where sign * (coordinate - limit) is positive. */
  private int side(int points, int axis, double limit, int sign) {
    int kept = 0;
    for (int i = 0; i < points; i++) {
      int j = i == 0 ? points - 1 : i - 1;
      double here = sign * (ring[2 * i + axis] - limit);
      double before = sign * (ring[2 * j + axis] - limit);
      if (here >= 0 != before >= 0) {
        double share = before / (before - here);
        cut[2 * kept] = ring[2 * j] + share * (ring[2 * i] - ring[2 * j]);
        cut[2 * kept + 1] = ring[2 * j + 1] + share * (ring[2 * i + 1] - ring[2 * j + 1]);
        cut[2 * kept + axis] = limit;
        kept++;
      }
      if (here >= 0) {
        cut[2 * kept] = ring[2 * i];
        cut[2 * kept + 1] = ring[2 * i + 1];
        kept++;
      }
    }
    double[] swap = ring;
    ring = cut;
    cut = swap;
    return kept;
  }

  private void segment(Outline.Builder out, double x0, double y0, double x1, double y1) {
    double dx = x1 - x0;
    double dy = y1 - y0;
    double from = Math.max(0, Math.max(enters(x0, dx, left, right), enters(y0, dy, top, bottom)));
    double to = Math.min(1, Math.min(leaves(x0, dx, left, right), leaves(y0, dy, top, bottom)));
    if (from > to) {
      end(out);
      return;
    }
    double startX = x0 + from * dx;
    double startY = y0 + from * dy;
    if (!drawing || startX != lastX || startY != lastY) {
      end(out);
      out.add(startX, startY);
    }
    lastX = to == 1 ? x1 : x0 + to * dx;
    lastY = to == 1 ? y1 : y0 + to * dy;
    out.add(lastX, lastY);
    drawing = true;
  }

  private void end(Outline.Builder out) {
    out.endPart();
    drawing = false;
  }

  /** The share of a segment at which one of its coordinates comes between two limits. */
  private static double enters(double start, double step, double low, double high) {
    if (step == 0) {
      return start >= low && start <= high ? 0 : 2;
    }
    return ((step > 0 ? low : high) - start) / step;
  }

  /** The share of a segment at which one of its coordinates is no longer between two limits. */
  private static double leaves(double start, double step, double low, double high) {
    return step == 0 ? 1 : ((step > 0 ? high : low) - start) / step;
  }
}

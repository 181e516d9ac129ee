package dev.spanwright.render.picture;

/**
 * Cuts lines to a rectangle, so that no painter has to dash millions of pixels that nobody sees.
 * Method: Liang and Barsky, 1984. Not thread-safe.
 */
final class Clipper {

  private final double minX;
  private final double minY;
  private final double maxX;
  private final double maxY;
  private final Outline.Builder out = new Outline.Builder(false);
  private double lastX = Double.NaN;
  private double lastY = Double.NaN;
  private double enter;
  private double leave;

  /** Cuts to a view of a size, with a margin outside it, px. */
  Clipper(double width, double height, double margin) {
    minX = -margin;
    minY = -margin;
    maxX = width + margin;
    maxY = height + margin;
  }

  /** Adds a straight piece; pieces that meet are joined. */
  void segment(double x0, double y0, double x1, double y1) {
    enter = 0;
    leave = 1;
    double dx = x1 - x0;
    double dy = y1 - y0;
    boolean visible =
        narrow(-dx, x0 - minX)
            && narrow(dx, maxX - x0)
            && narrow(-dy, y0 - minY)
            && narrow(dy, maxY - y0);
    if (!visible) {
      return;
    }
    double startX = x0 + dx * enter;
    double startY = y0 + dy * enter;
    if (startX != lastX || startY != lastY) {
      out.endPart();
      out.add(startX, startY);
    }
    lastX = x0 + dx * leave;
    lastY = y0 + dy * leave;
    if (leave == 1) {
      lastX = x1;
      lastY = y1;
    }
    out.add(lastX, lastY);
  }

  /** Ends a line: the next piece begins a new one. */
  void breakLine() {
    lastX = Double.NaN;
    lastY = Double.NaN;
    out.endPart();
  }

  Outline build() {
    return out.build();
  }

  private boolean narrow(double p, double q) {
    if (p == 0) {
      return q >= 0;
    }
    double t = q / p;
    if (p < 0) {
      enter = Math.max(enter, t);
    } else {
      leave = Math.min(leave, t);
    }
    return enter < leave;
  }
}

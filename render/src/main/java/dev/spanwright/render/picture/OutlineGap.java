package dev.spanwright.render.picture;

/** Takes what lies in a circle out of a line. */
final class OutlineGap {

  private final double x;
  private final double y;
  private final double radiusPx;
  private final Outline.Builder out = new Outline.Builder(false);
  private boolean drawing;

  private OutlineGap(double x, double y, double radiusPx) {
    this.x = x;
    this.y = y;
    this.radiusPx = radiusPx;
  }

  /** The line without what is nearer to a point than a radius, px. */
  static Outline around(Outline line, double x, double y, double radiusPx) {
    OutlineGap gap = new OutlineGap(x, y, radiusPx);
    for (int part = 0; part < line.parts(); part++) {
      for (int i = line.start(part) + 1; i < line.end(part); i++) {
        gap.segment(line.x(i - 1), line.y(i - 1), line.x(i), line.y(i));
      }
      gap.lift();
    }
    return gap.out.build();
  }

  /** Where the segment meets the circle: {@code |p + t d|² = r²} round the middle of the circle. */
  private void segment(double x0, double y0, double x1, double y1) {
    double dx = x1 - x0;
    double dy = y1 - y0;
    double squared = dx * dx + dy * dy;
    if (squared == 0) {
      return;
    }
    double along = (dx * (x - x0) + dy * (y - y0)) / squared;
    double asideX = x0 + along * dx - x;
    double asideY = y0 + along * dy - y;
    double chord = radiusPx * radiusPx - asideX * asideX - asideY * asideY;
    double half = chord > 0 ? Math.sqrt(chord / squared) : 0;
    double enters = Math.clamp(along - half, 0, 1);
    double leaves = Math.clamp(along + half, 0, 1);
    if (enters >= leaves) {
      draw(x0, y0, x1, y1);
      return;
    }
    if (enters > 0) {
      draw(x0, y0, x0 + enters * dx, y0 + enters * dy);
    }
    lift();
    if (leaves < 1) {
      draw(x0 + leaves * dx, y0 + leaves * dy, x1, y1);
    }
  }

  private void draw(double x0, double y0, double x1, double y1) {
    if (!drawing) {
      out.add(x0, y0);
      drawing = true;
    }
    out.add(x1, y1);
  }

  private void lift() {
    if (drawing) {
      out.endPart();
      drawing = false;
    }
  }
}

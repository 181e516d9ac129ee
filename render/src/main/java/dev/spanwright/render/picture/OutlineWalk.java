package dev.spanwright.render.picture;

/** Finds places along a line on the picture. */
final class OutlineWalk {

  private OutlineWalk() {}

  /**
   * A place on the longest part of a line.
   *
   * @param share how far along that part, 0 to 1
   * @return x, y and the unit direction there
   */
  static double[] at(Outline line, double share) {
    int part = 0;
    double longest = -1;
    for (int i = 0; i < line.parts(); i++) {
      double length = length(line, i);
      if (length > longest) {
        longest = length;
        part = i;
      }
    }
    double left = longest * share;
    int last = line.end(part) - 1;
    for (int i = line.start(part) + 1; i <= last; i++) {
      double dx = line.x(i) - line.x(i - 1);
      double dy = line.y(i) - line.y(i - 1);
      double step = Math.hypot(dx, dy);
      if (step > 0 && (left <= step || i == last)) {
        double t = Math.min(1, left / step);
        return new double[] {line.x(i - 1) + dx * t, line.y(i - 1) + dy * t, dx / step, dy / step};
      }
      left -= step;
    }
    return new double[] {line.x(last), line.y(last), 1, 0};
  }

  /** Length of all parts, px. */
  static double length(Outline line) {
    double length = 0;
    for (int part = 0; part < line.parts(); part++) {
      length += length(line, part);
    }
    return length;
  }

  private static double length(Outline line, int part) {
    double length = 0;
    for (int i = line.start(part) + 1; i < line.end(part); i++) {
      length += Math.hypot(line.x(i) - line.x(i - 1), line.y(i) - line.y(i - 1));
    }
    return length;
  }
}

package dev.spanwright.render.picture;

/** Heads of arrows. */
final class Arrow {

  private Arrow() {}

  /**
   * A triangle on a line that points along it.
   *
   * @param share where on the line, 0 to 1
   * @param sizePx its length, px
   */
  static Outline at(Outline line, double share, double sizePx) {
    double[] at = OutlineWalk.at(line, share);
    return pointing(at[0], at[1], at[2], at[3], sizePx);
  }

  /** The same, against the way of the line. */
  static Outline against(Outline line, double share, double sizePx) {
    double[] at = OutlineWalk.at(line, share);
    return pointing(at[0], at[1], -at[2], -at[3], sizePx);
  }

  private static Outline pointing(double x, double y, double dx, double dy, double sizePx) {
    double half = sizePx / 2;
    return new Outline.Builder(true)
        .add(x + dx * half, y + dy * half)
        .add(x - dx * half - dy * half * 0.9, y - dy * half + dx * half * 0.9)
        .add(x - dx * half + dy * half * 0.9, y - dy * half - dx * half * 0.9)
        .build();
  }
}

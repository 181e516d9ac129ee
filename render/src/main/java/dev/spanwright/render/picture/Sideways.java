package dev.spanwright.render.picture;

/** Moves a line to its right-hand side, so that parallel links do not cover each other. */
final class Sideways {

  private Sideways() {}

  /** Moves every point at right angles to the line, in place; px. */
  static void shift(double[] xs, double[] ys, double byPx) {
    double[] oldX = xs.clone();
    double[] oldY = ys.clone();
    for (int i = 0; i < xs.length; i++) {
      int before = Math.max(0, i - 1);
      int after = Math.min(xs.length - 1, i + 1);
      double dx = oldX[after] - oldX[before];
      double dy = oldY[after] - oldY[before];
      double length = Math.hypot(dx, dy);
      if (length > 0) {
        xs[i] = oldX[i] - dy / length * byPx;
        ys[i] = oldY[i] + dx / length * byPx;
      }
    }
  }
}

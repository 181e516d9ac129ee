package dev.spanwright.render.projection;

/**
 * Free space round the inside of a view, px.
 *
 * @param top above
 * @param right to the right
 * @param bottom below
 * @param left to the left
 */
public record Margins(double top, double right, double bottom, double left) {

  /** More space on each side. */
  public Margins plus(Margins more) {
    return new Margins(top + more.top, right + more.right, bottom + more.bottom, left + more.left);
  }

  /** The same on all sides. */
  public static Margins all(double px) {
    return new Margins(px, px, px, px);
  }
}

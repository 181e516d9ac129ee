package dev.spanwright.render.label;

/**
 * An upright rectangle on the picture, px.
 *
 * @param x left
 * @param y top
 * @param width to the right
 * @param height down
 */
public record Box(double x, double y, double width, double height) {

  /** A box round a point. */
  public static Box around(double centerX, double centerY, double width, double height) {
    return new Box(centerX - width / 2, centerY - height / 2, width, height);
  }

  public double right() {
    return x + width;
  }

  public double bottom() {
    return y + height;
  }

  /** Whether the boxes have an area in common. */
  public boolean overlaps(Box other) {
    return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
  }

  /** Whether the other box lies within this one. */
  public boolean contains(Box other) {
    return other.x >= x && other.y >= y && other.right() <= right() && other.bottom() <= bottom();
  }

  /** The box moved to the right and down. */
  public Box moved(double dx, double dy) {
    return new Box(x + dx, y + dy, width, height);
  }

  /** The box grown on all sides. */
  public Box grown(double px) {
    return new Box(x - px, y - px, width + 2 * px, height + 2 * px);
  }

  /** The smallest box that has both in it. */
  public Box hull(Box other) {
    double left = Math.min(x, other.x());
    double top = Math.min(y, other.y());
    return new Box(
        left,
        top,
        Math.max(right(), other.right()) - left,
        Math.max(bottom(), other.bottom()) - top);
  }
}

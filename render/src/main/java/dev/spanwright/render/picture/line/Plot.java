package dev.spanwright.render.picture.line;

import dev.spanwright.render.label.Box;
import dev.spanwright.render.style.Ticks;

/**
 * A plane of a chart: values to px.
 *
 * @param area where it is on the picture, px
 * @param fromX value at its left
 * @param toX value at its right
 * @param vertical axis from its bottom to its top
 */
record Plot(Box area, double fromX, double toX, Ticks vertical) {

  double x(double value) {
    return area.x() + area.width() * (value - fromX) / (toX - fromX);
  }

  /** The px of a value; one out of range is drawn at the edge. */
  double y(double value) {
    double share = (value - vertical.from()) / (vertical.to() - vertical.from());
    return area.bottom() - area.height() * Math.clamp(share, 0, 1);
  }

  boolean inRange(double value) {
    return value >= vertical.from() && value <= vertical.to();
  }
}

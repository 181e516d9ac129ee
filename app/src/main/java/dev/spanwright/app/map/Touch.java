package dev.spanwright.app.map;

import javafx.scene.input.MouseEvent;

/**
 * The hand on the map.
 *
 * @param x px from the left of the map
 * @param y px from its top
 * @param shift whether Shift is held
 * @param alt whether Alt is held
 * @param clicks how many clicks in a row, 1 for the first
 */
record Touch(double x, double y, boolean shift, boolean alt, int clicks) {

  static Touch of(MouseEvent e) {
    return new Touch(e.getX(), e.getY(), e.isShiftDown(), e.isAltDown(), e.getClickCount());
  }

  /** The same hand at another place. */
  Touch at(double otherX, double otherY) {
    return new Touch(otherX, otherY, shift, alt, clicks);
  }

  /** How far it is from a point, px. */
  double distance(double otherX, double otherY) {
    return Math.hypot(x - otherX, y - otherY);
  }
}

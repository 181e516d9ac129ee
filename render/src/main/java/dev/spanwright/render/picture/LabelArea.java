package dev.spanwright.render.picture;

import dev.spanwright.model.geo.Position;
import dev.spanwright.render.label.Box;
import dev.spanwright.render.projection.Camera;

/**
 * What is laid out to label a picture: the view and a wide margin round it, in pixels counted from
 * the corner of the world instead of the corner of the view. So labels, and what they keep off,
 * have the same coordinates wherever the map is moved to, and what comes into view was there
 * before.
 *
 * @param camera the view
 * @param originX world pixel at the left edge of the view
 * @param originY world pixel at its upper edge
 * @param box all of the area, world pixels
 */
record LabelArea(Camera camera, double originX, double originY, Box box) {

  /** Some labels' widths: what is farther off has no say in what is in view. */
  static final double MARGIN_PX = 240;

  private static final double CELL_PX = 5;

  /** The area of a view. */
  static LabelArea of(Camera camera) {
    double originX = camera.centerX() * camera.scale() - camera.width() / 2;
    double originY = camera.centerY() * camera.scale() - camera.height() / 2;
    Box view = new Box(originX, originY, camera.width(), camera.height());
    return new LabelArea(camera, originX, originY, view.grown(MARGIN_PX));
  }

  /** Side of a cell that remembers lines: the world is a whole number of cells wide. */
  double cellPx() {
    double scale = camera.scale();
    return camera.projection().repeats() ? scale / Math.rint(scale / CELL_PX) : CELL_PX;
  }

  /** What is done with each copy of the earth that may reach into the area. */
  interface EachCopy {
    /** Called with what is added to a world x. */
    void copy(int worlds);
  }

  /** Goes through the copies of what lies between two world x. */
  void copies(double minWorldX, double maxWorldX, EachCopy each) {
    if (!camera.projection().repeats()) {
      each.copy(0);
      return;
    }
    int first = (int) Math.ceil(box.x() / camera.scale() - maxWorldX);
    int last = (int) Math.floor(box.right() / camera.scale() - minWorldX);
    for (int worlds = first; worlds <= last; worlds++) {
      each.copy(worlds);
    }
  }

  /** What is done with a place. */
  interface EachSpot {
    /** Called with world pixels. */
    void at(double x, double y);
  }

  /** Goes through the places in the area where a position is drawn. */
  void spots(Position position, EachSpot each) {
    if (!camera.shows(position)) {
      return;
    }
    double worldX = camera.projection().x(position.latDeg(), position.lonDeg());
    double y = camera.projection().y(position.latDeg(), position.lonDeg()) * camera.scale();
    copies(
        worldX,
        worldX,
        worlds -> {
          double x = (worldX + worlds) * camera.scale();
          if (x >= box.x() && x <= box.right() && y >= box.y() && y <= box.bottom()) {
            each.at(x, y);
          }
        });
  }

  /** A box on the picture in world pixels. */
  Box onWorld(Box box) {
    return box.moved(originX, originY);
  }

  /** A box in world pixels on the picture. */
  Box onPicture(Box box) {
    return box.moved(-originX, -originY);
  }
}

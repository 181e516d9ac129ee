package dev.spanwright.render.projection;

import dev.spanwright.model.geo.Geodesic;
import dev.spanwright.model.geo.Position;

/**
 * The part of the earth that is in view, and how large. Immutable.
 *
 * @param projection how the earth is laid out
 * @param centerX world x in the middle of the view; wrapped into 0 to 1, or kept there where the
 *     earth does not repeat
 * @param centerY world y in the middle of the view
 * @param scale pixels per world unit
 * @param width width of the view, px
 * @param height height of the view, px
 */
public record Camera(
    Projection projection,
    double centerX,
    double centerY,
    double scale,
    double width,
    double height) {

  /** Largest scale: about 0.6 m a pixel at the equator. */
  public static final double MAX_SCALE = 256.0 * (1 << 18);

  /** Half the length that the scale in the middle is measured over, px. */
  private static final double SPREAD_PX = 0.5;

  /** Beyond the edge of the earth there is no scale; this keeps it above nothing. */
  private static final double LEAST_KM_PER_PX = 1e-4;

  /** Near a pole, a globe turns no faster than this lets it. */
  private static final double LEAST_COS = 0.15;

  /** Turns until the place under the cursor stays there within a fraction of a pixel. */
  private static final int GLOBE_STEPS = 4;

  /** Steps until the scale in the middle is what was asked for. */
  private static final int SCALE_STEPS = 4;

  /** Scale at which no view is held off its middle: about 40 m a pixel at the equator. */
  private static final double NEAR_SCALE = MAX_SCALE / 64;

  /** What is left free round the whole earth, where it does not repeat. */
  private static final double ROUND_EARTH = 1.04;

  /**
   * Where the earth repeats, it is never narrower than the view, nor lower: no place is seen twice
   * in full. Elsewhere the whole earth may be seen, and it stays in view. A globe is turned to what
   * is in the middle.
   */
  public Camera {
    width = Math.max(1, width);
    height = Math.max(1, height);
    double earthWidth = projection.maxX() - projection.minX();
    double earthHeight = projection.maxY() - projection.minY();
    double least =
        projection.repeats()
            ? Math.max(width, height / earthHeight)
            : Math.min(width / earthWidth, height / earthHeight) / ROUND_EARTH;
    scale = Math.max(least, Math.min(MAX_SCALE, scale));
    if (projection.turns()) {
      centerX = 0.5;
      centerY = 0.5;
    } else {
      centerX =
          projection.repeats()
              ? centerX - Math.floor(centerX)
              : within(projection.minX(), projection.maxX(), width / scale, centerX);
      centerY = within(projection.minY(), projection.maxY(), height / scale, centerY);
    }
  }

  /** The centre of a view of a length that stays in a range, or stays in its middle. */
  private static double within(double least, double most, double length, double center) {
    return length >= most - least
        ? (least + most) / 2
        : Math.max(least + length / 2, Math.min(most - length / 2, center));
  }

  /** A view of the whole earth. */
  public static Camera world(Projection projection, double width, double height) {
    return new Camera(projection, 0.5, 0.40, 1, width, height);
  }

  /** Horizontal pixel of a place, in the copy of the earth nearest to the middle of the view. */
  public double screenX(double latDeg, double lonDeg) {
    double dx = projection.x(latDeg, lonDeg) - centerX;
    return nearest(dx) * scale + width / 2;
  }

  /** The shortest of the ways east between two world x, over all copies of the earth. */
  public double nearest(double dx) {
    return projection.repeats() ? dx - Math.rint(dx) : dx;
  }

  /** Whether a pixel shows the earth, not what is beyond its edge. */
  public boolean isOnEarth(double screenX, double screenY) {
    return projection.covers(worldX(screenX), worldY(screenY));
  }

  /** Whether a place is on the side of the earth that is drawn, in view or not. */
  public boolean shows(Position place) {
    return projection.shows(place.latDeg(), place.lonDeg());
  }

  /** Vertical pixel of a place. */
  public double screenY(double latDeg, double lonDeg) {
    return screenOfWorldY(projection.y(latDeg, lonDeg));
  }

  public double screenX(Position position) {
    return screenX(position.latDeg(), position.lonDeg());
  }

  public double screenY(Position position) {
    return screenY(position.latDeg(), position.lonDeg());
  }

  /** Horizontal pixel of a world x, without wrapping. */
  public double screenOfWorldX(double worldX) {
    return (worldX - centerX) * scale + width / 2;
  }

  /** Vertical pixel of a world y. */
  public double screenOfWorldY(double worldY) {
    return (worldY - centerY) * scale + height / 2;
  }

  /** World x under a pixel; may lie outside 0 to 1. */
  public double worldX(double screenX) {
    return centerX + (screenX - width / 2) / scale;
  }

  /** World y under a pixel. */
  public double worldY(double screenY) {
    return centerY + (screenY - height / 2) / scale;
  }

  /** The place under a pixel, or on the edge of the earth beside it. */
  public Position positionAt(double screenX, double screenY) {
    return projection.position(worldX(screenX), worldY(screenY));
  }

  /** The view after the map was dragged by some pixels. */
  public Camera panned(double dxPx, double dyPx) {
    if (projection.turns()) {
      return turned(dxPx, dyPx);
    }
    return new Camera(
        projection, centerX - dxPx / scale, centerY - dyPx / scale, scale, width, height);
  }

  /** A globe follows the hand near its middle; north stays up. */
  private Camera turned(double dxPx, double dyPx) {
    Position middle = middle();
    double degreesPerPx = 360 / scale;
    double cos = Math.max(LEAST_COS, Math.cos(Math.toRadians(middle.latDeg())));
    double lat = Math.clamp(middle.latDeg() + dyPx * degreesPerPx, -90.0, 90.0);
    double lon = Math.IEEEremainder(middle.lonDeg() - dxPx * degreesPerPx / cos, 360);
    return new Camera(projection.turnedTo(lat, lon), 0.5, 0.5, scale, width, height);
  }

  /** The view magnified by a factor, with the place under a pixel kept where it is. */
  public Camera zoomedAt(double screenX, double screenY, double factor) {
    double x = worldX(screenX);
    double y = worldY(screenY);
    double next = new Camera(projection, centerX, centerY, scale * factor, width, height).scale;
    if (projection.turns()) {
      return zoomedGlobe(screenX, screenY, next);
    }
    return new Camera(
        projection,
        x - (screenX - width / 2) / next,
        y - (screenY - height / 2) / next,
        next,
        width,
        height);
  }

  private Camera zoomedGlobe(double screenX, double screenY, double next) {
    Camera camera = new Camera(projection, 0.5, 0.5, next, width, height);
    if (!isOnEarth(screenX, screenY)) {
      return camera;
    }
    Position kept = positionAt(screenX, screenY);
    for (int i = 0; i < GLOBE_STEPS; i++) {
      camera = camera.panned(screenX - camera.screenX(kept), screenY - camera.screenY(kept));
    }
    return camera;
  }

  /** The place in the middle of the view. */
  public Position middle() {
    return positionAt(width / 2, height / 2);
  }

  /** The view with a place in its middle, as far as the edge of the earth lets it. */
  public Camera centredOn(Position place) {
    Projection turned = projection.turnedTo(place.latDeg(), place.lonDeg());
    double[] xy = new double[2];
    turned.project(place.latDeg(), place.lonDeg(), xy);
    return new Camera(turned, xy[0], xy[1], scale, width, height);
  }

  /**
   * The view of a place in its middle that shows a ground size round it: as large as it goes, by
   * the scale in the middle.
   *
   * @param widthKm at least so much across is in view, above 0 km
   * @param heightKm at least so much from top to bottom is in view, above 0 km
   */
  public Camera showing(Position middle, double widthKm, double heightKm) {
    double kmPerPx = Math.max(widthKm / width, heightKm / height);
    // From near, the place is in the middle; a view of the whole earth may have no earth there.
    Camera there =
        new Camera(projection, centerX, centerY, NEAR_SCALE, width, height).centredOn(middle);
    // Near the edge of the earth a view may be held off its middle until its scale is right.
    for (int i = 0; i < SCALE_STEPS && there.isOnEarth(width / 2, height / 2); i++) {
      double next = there.scale * there.kmPerPixel() / kmPerPx;
      there =
          new Camera(there.projection, there.centerX, there.centerY, next, width, height)
              .centredOn(middle);
    }
    return there;
  }

  /** The same place in the middle, about as large, in another projection. */
  public Camera in(Projection other) {
    Camera there = new Camera(other, 0.5, 0.5, scale, width, height).centredOn(middle());
    double factor = there.kmPerPixel() / kmPerPixel();
    return new Camera(
        there.projection, there.centerX, there.centerY, there.scale * factor, width, height);
  }

  /** The same place and magnification in a view of another size. */
  public Camera resized(double newWidth, double newHeight) {
    return new Camera(projection, centerX, centerY, scale, newWidth, newHeight);
  }

  /** Zoom level as web maps count it: 0 shows the earth in 256 px. */
  public double zoom() {
    return Math.log(scale / 256) / Math.log(2);
  }

  /** Ground length of a pixel in the middle of the view, km, along a line of the screen. */
  public double kmPerPixel() {
    Position left = positionAt(width / 2 - SPREAD_PX, height / 2);
    Position right = positionAt(width / 2 + SPREAD_PX, height / 2);
    double km = Geodesic.distanceKm(left, right) / (2 * SPREAD_PX);
    return Math.max(LEAST_KM_PER_PX, km);
  }
}

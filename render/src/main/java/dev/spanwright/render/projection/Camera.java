package dev.spanwright.render.projection;

import dev.spanwright.model.geo.Position;

/**
 * The part of the earth that is in view, and how large. Immutable.
 *
 * @param projection how the earth is laid out
 * @param centerX world x in the middle of the view; wrapped into 0 to 1
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

  /** The world is never narrower than the view, nor lower: no place is seen twice in full. */
  public Camera {
    width = Math.max(1, width);
    height = Math.max(1, height);
    double least = Math.max(width, height / (projection.maxY() - projection.minY()));
    scale = Math.max(least, Math.min(MAX_SCALE, scale));
    centerX = centerX - Math.floor(centerX);
    double half = height / 2 / scale;
    centerY = Math.max(projection.minY() + half, Math.min(projection.maxY() - half, centerY));
  }

  /** A view of the whole earth. */
  public static Camera world(Projection projection, double width, double height) {
    return new Camera(projection, 0.5, 0.40, 1, width, height);
  }

  /** Horizontal pixel of a place, in the copy of the earth nearest to the middle of the view. */
  public double screenX(double latDeg, double lonDeg) {
    double dx = projection.x(latDeg, lonDeg) - centerX;
    return (dx - Math.rint(dx)) * scale + width / 2;
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

  /** The place under a pixel. */
  public Position positionAt(double screenX, double screenY) {
    return projection.position(worldX(screenX), worldY(screenY));
  }

  /** The view after the map was dragged by some pixels. */
  public Camera panned(double dxPx, double dyPx) {
    return new Camera(
        projection, centerX - dxPx / scale, centerY - dyPx / scale, scale, width, height);
  }

  /** The view magnified by a factor, with the place under a pixel kept where it is. */
  public Camera zoomedAt(double screenX, double screenY, double factor) {
    double x = worldX(screenX);
    double y = worldY(screenY);
    double next = new Camera(projection, centerX, centerY, scale * factor, width, height).scale;
    return new Camera(
        projection,
        x - (screenX - width / 2) / next,
        y - (screenY - height / 2) / next,
        next,
        width,
        height);
  }

  /** The same place and magnification in a view of another size. */
  public Camera resized(double newWidth, double newHeight) {
    return new Camera(projection, centerX, centerY, scale, newWidth, newHeight);
  }

  /** Zoom level as web maps count it: 0 shows the earth in 256 px. */
  public double zoom() {
    return Math.log(scale / 256) / Math.log(2);
  }

  /** Ground length of a pixel in the middle of the view, km. */
  public double kmPerPixel() {
    double lat = positionAt(width / 2, height / 2).latDeg();
    return projection.kmPerUnit(lat) / scale;
  }
}

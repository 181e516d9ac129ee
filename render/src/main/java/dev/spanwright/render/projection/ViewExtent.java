package dev.spanwright.render.projection;

/**
 * A range of longitudes and latitudes that holds everything in view.
 *
 * @param west degrees; may lie beyond ±180, as the map runs on
 * @param south degrees
 * @param east degrees, not less than west
 * @param north degrees
 */
public record ViewExtent(double west, double south, double east, double north) {

  /** The extent of a camera's view with a margin round it, px. */
  public static ViewExtent of(Camera camera, double marginPx) {
    Projection projection = camera.projection();
    double left = camera.worldX(-marginPx);
    double right = camera.worldX(camera.width() + marginPx);
    double top = camera.worldY(-marginPx);
    double bottom = camera.worldY(camera.height() + marginPx);
    double south = projection.position(0.5, bottom).latDeg();
    double north = projection.position(0.5, top).latDeg();
    if (projection.repeats()) {
      return new ViewExtent((left - 0.5) * 360, south, (right - 0.5) * 360, north);
    }
    // Along a side of the view, longitude is extreme at a corner or at the equator.
    double middle = Math.max(top, Math.min(bottom, 0.5));
    double west = 180;
    double east = -180;
    for (double y : new double[] {top, middle, bottom}) {
      west = Math.min(west, fromCentre(projection, left, y));
      east = Math.max(east, fromCentre(projection, right, y));
    }
    double centre = projection.centralLonDeg();
    return new ViewExtent(centre + west, south, centre + east, north);
  }

  private static double fromCentre(Projection projection, double x, double y) {
    double lon = projection.position(x, y).lonDeg() - projection.centralLonDeg();
    double from = Math.abs(Math.IEEEremainder(lon, 360));
    return x < 0.5 ? -from : from;
  }
}

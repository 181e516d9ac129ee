package dev.spanwright.render.projection;

import dev.spanwright.model.geo.Position;

/**
 * A range of longitudes and latitudes that holds everything in view.
 *
 * @param west degrees; may lie beyond ±180, as the map runs on
 * @param south degrees
 * @param east degrees, not less than west
 * @param north degrees
 */
public record ViewExtent(double west, double south, double east, double north) {

  /** Places on a grid over the view are looked at, this many a side. */
  private static final int GRID = 12;

  /** The extent of a camera's view with a margin round it, px. */
  public static ViewExtent of(Camera camera, double marginPx) {
    Projection projection = camera.projection();
    if (!projection.repeats()) {
      return sampled(camera, marginPx);
    }
    double left = camera.worldX(-marginPx);
    double right = camera.worldX(camera.width() + marginPx);
    double south = projection.position(0.5, camera.worldY(camera.height() + marginPx)).latDeg();
    double north = projection.position(0.5, camera.worldY(-marginPx)).latDeg();
    return new ViewExtent((left - 0.5) * 360, south, (right - 0.5) * 360, north);
  }

  /**
   * The extent of places on a grid, grown by the largest step between neighbours. All longitudes,
   * where a pole or the edge of the earth is in view.
   */
  private static ViewExtent sampled(Camera camera, double marginPx) {
    double centre = camera.middle().lonDeg();
    double west = 0;
    double east = 0;
    double south = 90;
    double north = -90;
    double step = 0;
    boolean edge = sees(camera, 90, marginPx) || sees(camera, -90, marginPx);
    Position[] above = new Position[GRID + 1];
    for (int row = 0; row <= GRID; row++) {
      for (int column = 0; column <= GRID; column++) {
        double x = -marginPx + (camera.width() + 2 * marginPx) * column / GRID;
        double y = -marginPx + (camera.height() + 2 * marginPx) * row / GRID;
        edge |= !camera.isOnEarth(x, y);
        Position place = camera.positionAt(x, y);
        double from = Math.IEEEremainder(place.lonDeg() - centre, 360);
        west = Math.min(west, from);
        east = Math.max(east, from);
        south = Math.min(south, place.latDeg());
        north = Math.max(north, place.latDeg());
        if (row > 0) {
          step = Math.max(step, between(above[column], place));
        }
        if (column > 0) {
          step = Math.max(step, between(above[column - 1], place));
        }
        above[column] = place;
      }
    }
    boolean all = edge || east - west + 2 * step >= 360;
    double least = sees(camera, -90, marginPx) ? -90 : Math.max(-90, south - step);
    double most = sees(camera, 90, marginPx) ? 90 : Math.min(90, north + step);
    double middle = all ? camera.projection().centralLonDeg() : centre;
    return new ViewExtent(
        middle + (all ? -180 : west - step), least, middle + (all ? 180 : east + step), most);
  }

  private static boolean sees(Camera camera, double latDeg, double marginPx) {
    double lonDeg = camera.projection().centralLonDeg();
    double x = camera.screenX(latDeg, lonDeg);
    double y = camera.screenY(latDeg, lonDeg);
    return camera.projection().shows(latDeg, lonDeg)
        && x >= -marginPx
        && y >= -marginPx
        && x <= camera.width() + marginPx
        && y <= camera.height() + marginPx;
  }

  /** The larger of the differences in latitude and in longitude, degrees. */
  private static double between(Position a, Position b) {
    double lon = Math.abs(Math.IEEEremainder(a.lonDeg() - b.lonDeg(), 360));
    return Math.max(lon, Math.abs(a.latDeg() - b.latDeg()));
  }
}

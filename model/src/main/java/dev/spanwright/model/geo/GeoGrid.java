package dev.spanwright.model.geo;

/**
 * Places in rows along parallels and columns along meridians, a step apart in degrees.
 *
 * @param westDeg longitude of the first column, degrees; may lie beyond ±180
 * @param southDeg latitude of the first row, degrees
 * @param stepDeg between neighbours, degrees, above 0
 * @param columns at least 2
 * @param rows at least 2
 */
public record GeoGrid(double westDeg, double southDeg, double stepDeg, int columns, int rows) {

  /**
   * @throws IllegalArgumentException if the step is not above 0, or there are too few places
   */
  public GeoGrid {
    if (!(stepDeg > 0) || columns < 2 || rows < 2) {
      throw new IllegalArgumentException(
          "step %s, %d columns, %d rows: expected a step above 0 and at least 2 of each"
              .formatted(stepDeg, columns, rows));
    }
  }

  /** Longitude of a column, degrees. */
  public double lonDeg(int column) {
    return westDeg + column * stepDeg;
  }

  /** Latitude of a row, degrees. */
  public double latDeg(int row) {
    return southDeg + row * stepDeg;
  }

  /** The same places, called by longitudes that are some degrees higher. */
  public GeoGrid shifted(double lonDeg) {
    return new GeoGrid(westDeg + lonDeg, southDeg, stepDeg, columns, rows);
  }
}

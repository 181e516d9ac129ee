package dev.spanwright.render.basemap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.model.geo.GeoGrid;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FieldAreaTest {

  private static final double LIMIT = 10;

  /** What is within differs from what is without by at least this much of the quantity. */
  private static final double NEAR = 0.02;

  /** A smooth quantity over the Great Lakes and the coast: the distance to a place, bent. */
  private static double value(double lonDeg, double latDeg) {
    double distance = Math.hypot((lonDeg + 84) * 0.7, latDeg - 44);
    return distance + 3 * Math.sin(lonDeg / 2) * Math.cos(latDeg / 3);
  }

  private static float[] values(GeoGrid grid) {
    float[] values = new float[grid.columns() * grid.rows()];
    for (int row = 0; row < grid.rows(); row++) {
      for (int column = 0; column < grid.columns(); column++) {
        values[row * grid.columns() + column] =
            (float) value(grid.lonDeg(column), grid.latDeg(row));
      }
    }
    return values;
  }

  private static List<double[]> land(Level level) {
    return LandRings.load(level).in(-180, -90, 180, 90, 0);
  }

  /** Point by point: on land, in no lake, and within the limit by the two triangles of its cell. */
  @ParameterizedTest
  @EnumSource
  void agreesWithEachPointOnItsOwn(Level level) {
    GeoGrid grid = new GeoGrid(-105, 24, 0.5, 90, 80);
    float[] values = values(grid);
    Basemap basemap = Basemap.load(level);
    Feature within = FieldArea.atMost(land(level), grid, values, LIMIT).orElseThrow();
    Random random = new Random(5);
    int inside = 0;
    for (int i = 0; i < 4_000; i++) {
      double lon = -104.9 + 44.2 * random.nextDouble();
      double lat = 24.1 + 39 * random.nextDouble();
      double value = linear(grid, values, lon, lat);
      if (Math.abs(value - LIMIT) > NEAR) {
        boolean expected = value < LIMIT && basemap.isLand(lon, lat) && !basemap.isLake(lon, lat);
        assertEquals(expected, within.contains(lon, lat), lon + " " + lat + ": " + value);
        inside += expected ? 1 : 0;
      }
    }
    assertTrue(inside > 300, "of the points inside: " + inside);
  }

  private static double linear(GeoGrid grid, float[] values, double lon, double lat) {
    int column = (int) Math.floor((lon - grid.westDeg()) / grid.stepDeg());
    int row = (int) Math.floor((lat - grid.southDeg()) / grid.stepDeg());
    double u = (lon - grid.lonDeg(column)) / grid.stepDeg();
    double v = (lat - grid.latDeg(row)) / grid.stepDeg();
    int at = row * grid.columns() + column;
    double corner = values[at];
    double across = values[at + grid.columns() + 1];
    return u >= v
        ? corner + u * (values[at + 1] - corner) + v * (across - values[at + 1])
        : corner
            + v * (values[at + grid.columns()] - corner)
            + u * (across - values[at + grid.columns()]);
  }

  @ParameterizedTest
  @EnumSource
  void nothingIsWithinALimitBelowAllValues(Level level) {
    GeoGrid grid = new GeoGrid(-100, 30, 1, 20, 20);
    assertEquals(Optional.empty(), FieldArea.atMost(land(level), grid, values(grid), -100));
  }
}

package dev.spanwright.render.projection;

import dev.spanwright.model.geo.Position;

/**
 * A way to lay the earth out flat. World units: the whole earth is 1 wide, x grows to the east and
 * y to the south.
 */
public interface Projection {

  /**
   * East coordinate in world units; longitudes beyond ±180 degrees continue into the next copy
   * where the earth repeats, else they are wrapped.
   */
  double x(double latDeg, double lonDeg);

  /** South coordinate in world units. */
  double y(double latDeg, double lonDeg);

  /**
   * The place of a point, or the place on the edge beside it where the point is off the earth; its
   * longitude is wrapped into -180 to 180 degrees.
   */
  Position position(double x, double y);

  /** Both world coordinates of a place: x, then y. */
  default void project(double latDeg, double lonDeg, double[] xy) {
    xy[0] = x(latDeg, lonDeg);
    xy[1] = y(latDeg, lonDeg);
  }

  /** Whether a point lies on the earth. */
  default boolean covers(double x, double y) {
    return y >= minY() && y <= maxY();
  }

  /** Whether copies of the earth stand side by side. If not, it ends opposite of the centre. */
  default boolean repeats() {
    return true;
  }

  /** Longitude in the middle of the earth, degrees. */
  default double centralLonDeg() {
    return 0;
  }

  /** The smallest south coordinate that is drawn. */
  double minY();

  /** The largest south coordinate that is drawn. */
  double maxY();

  /** Ground length of one world unit at a latitude, km, east to west. */
  double kmPerUnit(double latDeg);
}

package dev.spanwright.render.projection;

import dev.spanwright.model.geo.Position;

/**
 * A way to lay the earth out flat. World units: the equator is 1 long in the projection's true
 * scale, x grows to the east and y to the south.
 */
public interface Projection {

  /**
   * East coordinate in world units; longitudes beyond ±180 degrees continue into the next copy
   * where the earth repeats, else they are wrapped. A place that is not {@linkplain #shows shown}
   * is put on the edge.
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

  /** Where the earth ends. */
  default Edge edge() {
    return new Edge.None();
  }

  /** Whether copies of the earth stand side by side. */
  default boolean repeats() {
    return edge() instanceof Edge.None;
  }

  /** Whether a place is on the side of the earth that is drawn. */
  default boolean shows(double latDeg, double lonDeg) {
    return true;
  }

  /** Whether the earth is turned under the view, instead of the view moved over the earth. */
  default boolean turns() {
    return false;
  }

  /** This projection turned to another place, where it {@linkplain #turns() turns}. */
  default Projection turnedTo(double latDeg, double lonDeg) {
    return this;
  }

  /** Longitude in the middle of the earth, degrees. */
  default double centralLonDeg() {
    return 0;
  }

  /** The smallest east coordinate that is drawn. */
  default double minX() {
    return 0;
  }

  /** The largest east coordinate that is drawn. */
  default double maxX() {
    return 1;
  }

  /** The smallest south coordinate that is drawn. */
  double minY();

  /** The largest south coordinate that is drawn. */
  double maxY();
}

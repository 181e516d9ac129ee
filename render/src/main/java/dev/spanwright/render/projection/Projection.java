package dev.spanwright.render.projection;

import dev.spanwright.model.geo.Position;

/**
 * A way to lay the earth out flat. World units: the whole earth is 1 wide, x grows to the east and
 * y to the south.
 */
public interface Projection {

  /** East coordinate in world units; longitudes beyond ±180 degrees continue into the next copy. */
  double x(double latDeg, double lonDeg);

  /** South coordinate in world units. */
  double y(double latDeg, double lonDeg);

  /** The place of a point; its longitude is wrapped into -180 to 180 degrees. */
  Position position(double x, double y);

  /** The smallest south coordinate that is drawn. */
  double minY();

  /** The largest south coordinate that is drawn. */
  double maxY();

  /** Ground length of one world unit at a latitude, km, east to west. */
  double kmPerUnit(double latDeg);
}

package dev.spanwright.render.basemap;

/**
 * What a basemap feature is. The order of the constants is the order to draw them in: water covers
 * the rivers and province borders inside a lake, and country borders stay visible across lakes.
 */
public enum MapLayer {
  /** Ground to fill, never to stroke: it is cut into tiles that overlap a little. */
  LAND(true),
  /** Rivers, including their course through lakes. */
  RIVER(false),
  /** Borders of states and provinces, without coast and country borders. */
  ADMIN1(false),
  /** Lakes to fill and stroke; a ring inside a ring is an island. */
  LAKE(true),
  /** Borders between countries as they are held in fact, without coast. */
  BORDER(false),
  /** The shore line to stroke, without the cuts at the antimeridian and around the south pole. */
  COAST(false);

  private final boolean area;

  MapLayer(boolean area) {
    this.area = area;
  }

  /** True if the rings are closed and to be filled, false if they are lines to be stroked. */
  public boolean isArea() {
    return area;
  }
}

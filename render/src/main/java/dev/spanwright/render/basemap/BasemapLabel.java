package dev.spanwright.render.basemap;

import dev.spanwright.model.geo.Position;

/**
 * A name on the map.
 *
 * @param kind what is named
 * @param name the English name
 * @param position where the middle of the name goes
 * @param minZoom the Web Mercator zoom (world 256 * 2^zoom pixels wide) from which the name has
 *     room, 0.5 to 8; a lower one is more important
 */
public record BasemapLabel(Kind kind, String name, Position position, double minZoom) {

  /** What a name belongs to. */
  public enum Kind {
    /** A country or territory. */
    COUNTRY,
    /** An ocean. */
    OCEAN,
    /** A sea, gulf, bay or strait. */
    SEA
  }
}

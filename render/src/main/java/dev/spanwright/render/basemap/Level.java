package dev.spanwright.render.basemap;

import java.util.Locale;

/** How much detail a basemap has: Natural Earth at 1:110 million, 1:50 million, 1:10 million. */
public enum Level {
  /** For the whole world on a screen: points about 50 km apart, no rivers, no provinces. */
  COARSE,
  /** For a continent: points about 10 km apart, long rivers, provinces of large countries. */
  MEDIUM,
  /** For a country and closer: points about 2 km apart, all rivers and provinces that there are. */
  FINE;

  private static final double MEDIUM_FROM_ZOOM = 2.25;
  private static final double FINE_FROM_ZOOM = 5.25;

  /**
   * The level whose detail suits a scale.
   *
   * @param zoom Web Mercator zoom, where the world is 256 * 2^zoom pixels wide
   */
  public static Level forZoom(double zoom) {
    if (zoom < MEDIUM_FROM_ZOOM) {
      return COARSE;
    }
    return zoom < FINE_FROM_ZOOM ? MEDIUM : FINE;
  }

  /** Zoom levels over which rivers and provinces of a level come in, so that none jumps out. */
  private static final double COMES_IN_OVER = 1;

  /** How much of a level's own rivers and provinces is seen at a scale, 0 to 1. */
  public double presence(double zoom) {
    return switch (this) {
      case COARSE -> 1;
      case MEDIUM -> Math.clamp((zoom - MEDIUM_FROM_ZOOM) / COMES_IN_OVER, 0, 1);
      case FINE -> Math.clamp((zoom - FINE_FROM_ZOOM) / COMES_IN_OVER, 0, 1);
    };
  }

  /** The level of less detail; the coarsest is its own. */
  public Level below() {
    return this == FINE ? MEDIUM : COARSE;
  }

  /** Size of the tiles that land is cut into, degrees. */
  int tileDeg() {
    return switch (this) {
      case COARSE -> 360;
      case MEDIUM -> 20;
      case FINE -> 10;
    };
  }

  String fileName(MapLayer layer) {
    return fileName(layer.name().toLowerCase(Locale.ROOT)) + ".bin.gz";
  }

  /** Without what the name ends in. */
  String fileName(String what) {
    return name().toLowerCase(Locale.ROOT) + "-" + what;
  }
}

package dev.spanwright.render.basemap;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The bundled map of the world at one level of detail. Immutable and safe for use by several
 * threads.
 *
 * <p>Source: Natural Earth, public domain; see {@link Attribution}. The files are made by {@code
 * render/src/basemap/convert.py}.
 */
public final class Basemap {

  private static final Map<Level, Basemap> LOADED = new ConcurrentHashMap<>();

  private final Level level;
  private final Map<MapLayer, List<Feature>> layers = new ConcurrentHashMap<>();

  private Basemap(Level level) {
    this.level = level;
  }

  /**
   * The basemap of a level. What is first asked of a layer reads it from the application's own
   * resources (all layers of {@link Level#FINE}: up to about 0.2 s; keep it off the user interface
   * thread), and throws an {@link UncheckedIOException} if the bundled file is missing or damaged.
   */
  public static Basemap load(Level level) {
    return LOADED.computeIfAbsent(level, Basemap::new);
  }

  /** The level of detail. */
  public Level level() {
    return level;
  }

  /** All features of a layer; empty if this level does not have the layer. */
  public List<Feature> features(MapLayer layer) {
    return layers.computeIfAbsent(layer, wanted -> read(level, wanted));
  }

  /**
   * The features of a layer whose bounding box meets a view, in degrees.
   *
   * <p>Features lie within -180 to 180 degrees of longitude. For a view that reaches beyond, ask
   * once for each copy of the world, with the view moved by -360, 0 and 360 degrees, and draw the
   * answer moved back.
   */
  public List<Feature> features(
      MapLayer layer, double lonMin, double latMin, double lonMax, double latMax) {
    List<Feature> found = new ArrayList<>();
    for (Feature feature : features(layer)) {
      if (feature.meets(lonMin, latMin, lonMax, latMax)) {
        found.add(feature);
      }
    }
    return found;
  }

  /** True if a point in degrees is on land; a lake that is not part of the sea counts as land. */
  public boolean isLand(double lonDeg, double latDeg) {
    return isIn(MapLayer.LAND, lonDeg, latDeg);
  }

  /** True if a point in degrees is in a lake. */
  public boolean isLake(double lonDeg, double latDeg) {
    return isIn(MapLayer.LAKE, lonDeg, latDeg);
  }

  private boolean isIn(MapLayer layer, double lonDeg, double latDeg) {
    return features(layer).stream().anyMatch(feature -> feature.contains(lonDeg, latDeg));
  }

  private static List<Feature> read(Level level, MapLayer layer) {
    if (level == Level.COARSE && (layer == MapLayer.RIVER || layer == MapLayer.ADMIN1)) {
      return List.of();
    }
    String file = level.fileName(layer);
    try (InputStream in = Basemap.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new FileNotFoundException("not bundled with the application");
      }
      return LayerReader.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the basemap file " + file + ": " + e, e);
    }
  }
}

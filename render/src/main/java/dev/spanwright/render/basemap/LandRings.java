package dev.spanwright.render.basemap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The rings of the land without overlaps, and those of its lakes the other way round, so that land
 * and lake add up to nothing. Immutable and safe for use by several threads.
 */
public final class LandRings {

  private static final Map<Level, LandRings> LOADED = new ConcurrentHashMap<>();

  /** Pairs of longitude and latitude, and the box that holds them, degrees. */
  private static final class Ring {

    private final double[] points;
    private final double[] box;

    Ring(double[] points) {
      this.points = points;
      box = RingCut.box(points);
    }
  }

  private final List<Ring> rings;

  private LandRings(List<Ring> rings) {
    this.rings = rings;
  }

  /** Those of a level. The first call for a level works them out, later calls return the same. */
  public static LandRings load(Level level) {
    return LOADED.computeIfAbsent(level, LandRings::made);
  }

  private static LandRings made(Level level) {
    Basemap basemap = Basemap.load(level);
    List<Ring> rings = new ArrayList<>();
    for (Feature tile : basemap.features(MapLayer.LAND)) {
      addTile(rings, tile, level.tileDeg());
    }
    for (Feature lake : basemap.features(MapLayer.LAKE)) {
      for (int ring = 0; ring < lake.ringCount(); ring++) {
        add(rings, points(lake, ring, true));
      }
    }
    return new LandRings(List.copyOf(rings));
  }

  /** Where tiles overlap, a lake could not be taken out: each is cut to its own part. */
  private static void addTile(List<Ring> rings, Feature tile, double tileDeg) {
    double west = start(tile.west() + tile.east(), tileDeg, 180);
    double south = start(tile.south() + tile.north(), tileDeg, 90);
    for (int ring = 0; ring < tile.ringCount(); ring++) {
      double[] points = points(tile, ring, false);
      add(rings, RingCut.toBox(points, west, south, west + tileDeg, south + tileDeg));
    }
  }

  /** Where the tile begins in which a middle lies, degrees. */
  private static double start(double twiceTheMiddleDeg, double tileDeg, double zeroDeg) {
    return tileDeg * Math.floor((twiceTheMiddleDeg / 2 + zeroDeg) / tileDeg) - zeroDeg;
  }

  private static double[] points(Feature feature, int ring, boolean reversed) {
    int count = feature.pointCount(ring);
    double[] points = new double[2 * count];
    for (int i = 0; i < count; i++) {
      int from = reversed ? count - 1 - i : i;
      points[2 * i] = feature.lonDeg(ring, from);
      points[2 * i + 1] = feature.latDeg(ring, from);
    }
    return points;
  }

  private static void add(List<Ring> rings, double[] points) {
    if (points.length > 0) {
      rings.add(new Ring(points));
    }
  }

  /**
   * The rings that meet a box, degrees, as pairs of longitude and latitude.
   *
   * @param toleranceDeg points nearer than this to the last one are left out, by the scale at their
   *     latitude in Web Mercator; degrees, 0 for none
   */
  public List<double[]> in(
      double west, double south, double east, double north, double toleranceDeg) {
    List<double[]> found = new ArrayList<>();
    for (Ring ring : rings) {
      double[] box = ring.box;
      if (box[0] <= east && box[2] >= west && box[1] <= north && box[3] >= south) {
        found.add(toleranceDeg > 0 ? thinned(ring.points, toleranceDeg) : ring.points);
      }
    }
    return found;
  }

  private static double[] thinned(double[] points, double toleranceDeg) {
    double[] kept = new double[points.length];
    int size = 0;
    double lon = Double.NaN;
    double lat = Double.NaN;
    double latTolerance = toleranceDeg;
    for (int i = 0; i < points.length; i += 2) {
      boolean near =
          Math.abs(points[i] - lon) < toleranceDeg && Math.abs(points[i + 1] - lat) < latTolerance;
      if (!near) {
        lon = points[i];
        lat = points[i + 1];
        latTolerance = toleranceDeg * Math.cos(Math.toRadians(lat));
        kept[size++] = lon;
        kept[size++] = lat;
      }
    }
    return size < 6 ? points : Arrays.copyOf(kept, size);
  }
}

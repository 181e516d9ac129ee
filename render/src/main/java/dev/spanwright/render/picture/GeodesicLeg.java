package dev.spanwright.render.picture;

import dev.spanwright.model.geo.Position;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;
import net.sf.geographiclib.GeodesicLine;
import net.sf.geographiclib.GeodesicMask;

/**
 * The geodesic between two places, halved again and again. What is found stays known, since it does
 * not depend on the camera: a map that moves asks for the same points in every frame. Safe for use
 * by several threads.
 */
final class GeodesicLeg {

  /** Halvings that are kept: those of the first eight depths, which a view of the earth needs. */
  private static final int KEPT_NODES = 1 << 8;

  /** Legs that are kept; each holds some 10 kB at most. */
  private static final int KEPT_LEGS = 8_192;

  private static final int WANTED = GeodesicMask.LATITUDE | GeodesicMask.LONGITUDE;
  private static final Map<Ends, GeodesicLeg> KEPT = Collections.synchronizedMap(new Recent());

  private record Ends(Position from, Position to) {}

  /** The legs that were asked for last. */
  private static final class Recent extends LinkedHashMap<Ends, GeodesicLeg> {

    private static final long serialVersionUID = 1;

    Recent() {
      super(16, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<Ends, GeodesicLeg> eldest) {
      return size() > KEPT_LEGS;
    }
  }

  private final GeodesicLine line;

  /** By node; two threads may find the same one, which does no harm as places are immutable. */
  private final Position[] kept = new Position[KEPT_NODES];

  private GeodesicLeg(Ends ends) {
    line =
        Geodesic.WGS84.InverseLine(
            ends.from.latDeg(),
            ends.from.lonDeg(),
            ends.to.latDeg(),
            ends.to.lonDeg(),
            WANTED | GeodesicMask.DISTANCE_IN);
  }

  /** The shortest way from a place to another. */
  static GeodesicLeg between(Position from, Position to) {
    return KEPT.computeIfAbsent(new Ends(from, to), GeodesicLeg::new);
  }

  /**
   * The middle of a stretch.
   *
   * @param node 1 for the whole leg; 2n and 2n + 1 for the first and second half of stretch n
   */
  Position middle(int node) {
    if (node >= KEPT_NODES) {
      return found(node);
    }
    Position known = kept[node];
    if (known == null) {
      known = found(node);
      kept[node] = known;
    }
    return known;
  }

  /** How far along the leg the middle of a stretch is, 0 to 1. */
  static double shareOfMiddle(int node) {
    int stretches = Integer.highestOneBit(node);
    return (node - stretches + 0.5) / stretches;
  }

  /**
   * A place on the leg.
   *
   * @param share how far along, 0 to 1; multiples of 1/256 are kept
   */
  Position at(double share) {
    double step = share * KEPT_NODES;
    if (step != Math.rint(step) || step <= 0 || step >= KEPT_NODES) {
      return found(share);
    }
    int odd = (int) step >> Integer.numberOfTrailingZeros((int) step);
    int stretches = KEPT_NODES >> (Integer.numberOfTrailingZeros((int) step) + 1);
    return middle(stretches + odd / 2);
  }

  private Position found(int node) {
    return found(shareOfMiddle(node));
  }

  private Position found(double share) {
    GeodesicData at = line.Position(line.Distance() * share, WANTED);
    return Position.wrapped(at.lat2, at.lon2);
  }
}

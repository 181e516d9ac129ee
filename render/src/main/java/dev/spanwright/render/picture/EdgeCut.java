package dev.spanwright.render.picture;

import dev.spanwright.model.geo.Position;
import java.util.ArrayList;
import java.util.List;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;
import net.sf.geographiclib.GeodesicLine;
import net.sf.geographiclib.GeodesicMask;

/** Cuts routes where they cross the edge of the earth, opposite of the central meridian. */
final class EdgeCut {

  /** The ends at the cut stay this far inside, degrees: 1 cm. */
  private static final double INSIDE_DEG = 1e-7;

  /** Halvings until a crossing is known to less than a nanometre. */
  private static final int HALVINGS = 60;

  private EdgeCut() {}

  /** The parts of geodesic legs through places, none of which crosses the edge. */
  static List<List<Position>> parts(List<Position> places, double centralLonDeg) {
    List<List<Position>> parts = new ArrayList<>();
    List<Position> part = new ArrayList<>();
    part.add(places.getFirst());
    for (int i = 1; i < places.size(); i++) {
      Position a = places.get(i - 1);
      Position b = places.get(i);
      double from = fromCentre(a.lonDeg(), centralLonDeg);
      // A shortest way spans less than 180 degrees: a longer jump is one over the edge.
      if (Math.abs(from - fromCentre(b.lonDeg(), centralLonDeg)) > 180) {
        double lat = crossingLat(a, b, centralLonDeg);
        double edge = Math.copySign(180 - INSIDE_DEG, from);
        part.add(Position.wrapped(lat, centralLonDeg + edge));
        parts.add(part);
        part = new ArrayList<>();
        part.add(Position.wrapped(lat, centralLonDeg - edge));
      }
      part.add(b);
    }
    parts.add(part);
    return parts;
  }

  private static double crossingLat(Position a, Position b, double centralLonDeg) {
    int mask = GeodesicMask.LATITUDE | GeodesicMask.LONGITUDE;
    GeodesicLine line =
        Geodesic.WGS84.InverseLine(
            a.latDeg(), a.lonDeg(), b.latDeg(), b.lonDeg(), mask | GeodesicMask.DISTANCE_IN);
    double side = Math.signum(fromCentre(a.lonDeg(), centralLonDeg));
    double low = 0;
    double high = 1;
    GeodesicData at = line.Position(0, mask);
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (low + high) / 2;
      at = line.Position(line.Distance() * middle, mask);
      if (Math.signum(fromCentre(at.lon2, centralLonDeg)) == side) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return at.lat2;
  }

  private static double fromCentre(double lonDeg, double centralLonDeg) {
    return Math.IEEEremainder(lonDeg - centralLonDeg, 360);
  }
}

package dev.spanwright.render.picture;

import dev.spanwright.model.geo.Position;
import dev.spanwright.render.projection.Edge;
import dev.spanwright.render.projection.Projection;
import java.util.ArrayList;
import java.util.List;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;
import net.sf.geographiclib.GeodesicLine;
import net.sf.geographiclib.GeodesicMask;

/** Cuts routes where they cross the edge of the earth. */
final class EdgeCut {

  /** The ends at a meridian stay this far inside, degrees: 1 cm. */
  private static final double INSIDE_DEG = 1e-7;

  /** Halvings until a crossing is known to less than a nanometre. */
  private static final int HALVINGS = 50;

  /** Legs are looked at this often, to find where they go behind the horizon. */
  private static final double STEP_KM = 250;

  private static final int MASK = GeodesicMask.LATITUDE | GeodesicMask.LONGITUDE;

  private EdgeCut() {}

  /** The parts of geodesic legs through places that are on the earth as it is drawn. */
  static List<List<Position>> parts(List<Position> places, Projection projection) {
    return switch (projection.edge()) {
      case Edge.None() -> List.of(places);
      case Edge.Meridian(double central) -> atMeridian(places, central);
      case Edge.Cap _ -> atCap(places, projection);
    };
  }

  private static List<List<Position>> atMeridian(List<Position> places, double centralLonDeg) {
    List<List<Position>> parts = new ArrayList<>();
    List<Position> part = new ArrayList<>();
    part.add(places.getFirst());
    for (int i = 1; i < places.size(); i++) {
      Position a = places.get(i - 1);
      Position b = places.get(i);
      double from = fromCentre(a.lonDeg(), centralLonDeg);
      // A shortest way spans less than 180 degrees: a longer jump is one over the edge.
      if (Math.abs(from - fromCentre(b.lonDeg(), centralLonDeg)) > 180) {
        double side = Math.signum(from);
        Position at =
            crossing(line(a, b), 0, 1, p -> Math.signum(fromCentre(p.lon2, centralLonDeg)) == side);
        double edge = Math.copySign(180 - INSIDE_DEG, from);
        part.add(Position.wrapped(at.latDeg(), centralLonDeg + edge));
        parts.add(part);
        part = new ArrayList<>();
        part.add(Position.wrapped(at.latDeg(), centralLonDeg - edge));
      }
      part.add(b);
    }
    parts.add(part);
    return parts;
  }

  private static List<List<Position>> atCap(List<Position> places, Projection projection) {
    List<List<Position>> parts = new ArrayList<>();
    List<Position> part = new ArrayList<>();
    Position first = places.getFirst();
    boolean in = projection.shows(first.latDeg(), first.lonDeg());
    if (in) {
      part.add(first);
    }
    for (int i = 1; i < places.size(); i++) {
      Position b = places.get(i);
      GeodesicLine line = line(places.get(i - 1), b);
      int steps = (int) Math.max(1, Math.ceil(line.Distance() / 1000 / STEP_KM));
      for (int step = 1; step <= steps; step++) {
        boolean was = in;
        GeodesicData at = at(line, (double) step / steps);
        in = projection.shows(at.lat2, at.lon2);
        if (in != was) {
          double from = (step - 1.0) / steps;
          double to = (double) step / steps;
          part.add(crossing(line, from, to, p -> projection.shows(p.lat2, p.lon2) == was));
        }
        if (was && !in) {
          parts.add(part);
          part = new ArrayList<>();
        }
      }
      if (in) {
        part.add(b);
      }
    }
    parts.add(part);
    return parts.stream().filter(p -> p.size() > 1).toList();
  }

  private interface Side {
    boolean holds(GeodesicData place);
  }

  /** The last place of a stretch that is still on the side of its start. */
  private static Position crossing(GeodesicLine line, double from, double to, Side start) {
    double low = from;
    double high = to;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (low + high) / 2;
      if (start.holds(at(line, middle))) {
        low = middle;
      } else {
        high = middle;
      }
    }
    GeodesicData found = at(line, (low + high) / 2);
    return Position.wrapped(found.lat2, found.lon2);
  }

  private static GeodesicLine line(Position a, Position b) {
    return Geodesic.WGS84.InverseLine(
        a.latDeg(), a.lonDeg(), b.latDeg(), b.lonDeg(), MASK | GeodesicMask.DISTANCE_IN);
  }

  private static GeodesicData at(GeodesicLine line, double share) {
    return line.Position(line.Distance() * share, MASK);
  }

  private static double fromCentre(double lonDeg, double centralLonDeg) {
    return Math.IEEEremainder(lonDeg - centralLonDeg, 360);
  }
}

package dev.spanwright.render.picture;

import dev.spanwright.model.geo.Geodesic;
import dev.spanwright.model.geo.Position;
import dev.spanwright.model.geo.RouteLine;
import java.util.ArrayList;
import java.util.List;

/** A drawn route that is cut into parts. */
final class RouteParts {

  private final List<Position> places;
  private final RouteLine line;
  private final double[] atKm;

  /** A route through start, waypoints and end. */
  RouteParts(List<Position> places) {
    this.places = places;
    this.line = RouteLine.through(places);
    this.atKm = new double[places.size()];
    for (int i = 1; i < atKm.length; i++) {
      atKm[i] = atKm[i - 1] + Geodesic.between(places.get(i - 1), places.get(i)).lengthKm();
    }
  }

  /** The places of a part, its own start and end among them; shares of the length, 0 to 1. */
  List<Position> between(double fromShare, double toShare) {
    double fromKm = fromShare * line.lengthKm();
    double toKm = toShare * line.lengthKm();
    List<Position> part = new ArrayList<>();
    part.add(line.positionAt(fromKm));
    for (int i = 1; i < atKm.length - 1; i++) {
      if (atKm[i] > fromKm && atKm[i] < toKm) {
        part.add(places.get(i));
      }
    }
    part.add(line.positionAt(toKm));
    return part;
  }
}

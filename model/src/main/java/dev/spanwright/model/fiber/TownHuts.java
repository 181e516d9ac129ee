package dev.spanwright.model.fiber;

import dev.spanwright.model.geo.City;
import dev.spanwright.model.geo.Gazetteer;
import dev.spanwright.model.geo.Geodesic;
import dev.spanwright.model.geo.Position;
import dev.spanwright.model.geo.RouteLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Moves huts along their route to towns near it, where there is power and road. A hut without a
 * town near it stays, and so does one at the border of two fibres.
 *
 * @param shares where huts stand, as shares of the fibre length, rising
 * @param towns the town of a hut, by its share; some have none
 */
record TownHuts(List<Double> shares, Map<Double, String> towns) {

  /** How far from the route a town may lie, km. */
  private static final double ASIDE_KM = 15;

  /** How far along the route a hut may move, as share of the span before it. */
  private static final double ALONG = 0.3;

  private static final int STEPS = 24;

  /** Of more towns around a hut only the largest are looked at. */
  private static final int MOST_TOWNS = 100;

  /** A degree of latitude is at least so long, km. */
  private static final double KM_PER_DEGREE = 110.5;

  /**
   * @param chain spans as they would be laid without towns
   * @param fixedKm hut places that must stay, km of fibre from the start
   * @param line the drawn route
   * @param maxSpanKm longest span that is laid, km
   */
  static TownHuts near(
      SpanChain chain, List<Double> fixedKm, RouteLine line, double maxSpanKm, Gazetteer places) {
    double[] endsKm = chain.endsKm();
    double lengthKm = endsKm[endsKm.length - 1];
    List<Double> shares = new ArrayList<>(endsKm.length);
    Map<Double, String> towns = new HashMap<>();
    double beforeKm = 0;
    for (int i = 0; i + 1 < endsKm.length; i++) {
      double idealKm = endsKm[i];
      double reachKm = ALONG * (idealKm - (i == 0 ? 0 : endsKm[i - 1]));
      double lowKm = Math.max(idealKm - reachKm, beforeKm + reachKm);
      double highKm = Math.min(idealKm + reachKm, beforeKm + maxSpanKm);
      double atKm = idealKm;
      boolean fixed = fixedKm.stream().anyMatch(km -> Math.abs(km - idealKm) < Stretch.MIN_KM);
      Found found = fixed ? null : search(line, lengthKm, idealKm, lowKm, highKm, places);
      if (found != null) {
        atKm = found.atKm();
        towns.put(atKm / lengthKm, found.town());
      }
      shares.add(atKm / lengthKm);
      beforeKm = atKm;
    }
    return new TownHuts(List.copyOf(shares), towns);
  }

  private record Found(double atKm, String town, double cost) {}

  /** The town that is least aside, with a preference for places near the ideal one; or null. */
  private static Found search(
      RouteLine line,
      double lengthKm,
      double idealKm,
      double lowKm,
      double highKm,
      Gazetteer places) {
    double perKm = line.lengthKm() / lengthKm;
    Position middle = line.positionAt((lowKm + highKm) / 2 * perKm);
    List<City> near = around(middle, (highKm - lowKm) / 2 * perKm + ASIDE_KM, places);
    Found best = null;
    for (int step = 0; step <= STEPS && lowKm < highKm; step++) {
      double km = lowKm + (highKm - lowKm) * step / STEPS;
      Position at = line.positionAt(km * perKm);
      for (City town : near) {
        double aside = Geodesic.distanceKm(at, town.position());
        double cost = aside + 0.2 * Math.abs(km - idealKm);
        if (aside <= ASIDE_KM && (best == null || cost < best.cost())) {
          best = new Found(km, town.name(), cost);
        }
      }
    }
    return best;
  }

  private static List<City> around(Position middle, double km, Gazetteer places) {
    double lat = km / KM_PER_DEGREE;
    double lon = Math.min(180, lat / Math.max(0.01, Math.cos(Math.toRadians(middle.latDeg()))));
    return places.within(
        middle.lonDeg() - lon,
        middle.latDeg() - lat,
        middle.lonDeg() + lon,
        middle.latDeg() + lat,
        0,
        MOST_TOWNS);
  }
}

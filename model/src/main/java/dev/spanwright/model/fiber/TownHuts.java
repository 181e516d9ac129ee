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
 * town near it stays as near to its place as the others leave room, and one at the border of two
 * fibres stays.
 *
 * @param shares where huts stand, as shares of the fibre length, rising
 * @param towns the town of a hut, by its share; some have none
 */
record TownHuts(List<Double> shares, Map<Double, String> towns) {

  /** How far from the route a town may lie, km. */
  private static final double ASIDE_KM = 15;

  /** How far along the route a hut may move, as share of an equal span of its stretch. */
  private static final double ALONG = 0.3;

  private static final int STEPS = 24;

  /** Of more towns around a hut only the largest are looked at. */
  private static final int MOST_TOWNS = 100;

  /** A degree of latitude is at least so long, km. */
  private static final double KM_PER_DEGREE = 110.5;

  /**
   * Moves the huts of one stretch after the other. Every span keeps within the limits, or where the
   * stretch leaves no room for that, every hut its place.
   *
   * @param stretches the stretches of the line, between whose ends huts may move
   * @param spans how many equal spans each would have without towns
   * @param line the drawn route
   * @param limits shortest and longest span of each stretch
   */
  static TownHuts near(
      List<Stretch> stretches,
      List<Integer> spans,
      List<Limits> limits,
      RouteLine line,
      Gazetteer places) {
    double lengthKm = stretches.getLast().endKm();
    List<Double> shares = new ArrayList<>();
    Map<Double, String> towns = new HashMap<>();
    for (int s = 0; s < stretches.size(); s++) {
      Stretch stretch = stretches.get(s);
      double equalKm = stretch.lengthKm() / spans.get(s);
      double minKm = Math.min(limits.get(s).minKm(), equalKm);
      double maxKm = Math.max(limits.get(s).maxKm(), equalKm);
      double beforeKm = stretch.startKm();
      for (int left = spans.get(s) - 1; left > 0; left--) {
        double idealKm = stretch.endKm() - left * equalKm;
        double reachKm = ALONG * equalKm;
        double lowKm = Math.max(beforeKm + minKm, stretch.endKm() - left * maxKm);
        double highKm = Math.min(beforeKm + maxKm, stretch.endKm() - left * minKm);
        double atKm = Math.clamp(idealKm, Math.min(lowKm, highKm), highKm);
        Found found =
            search(
                line,
                lengthKm,
                atKm,
                Math.max(lowKm, idealKm - reachKm),
                Math.min(highKm, idealKm + reachKm),
                places);
        if (found != null) {
          atKm = found.atKm();
          towns.put(atKm / lengthKm, found.town());
        }
        shares.add(atKm / lengthKm);
        beforeKm = atKm;
      }
      if (s + 1 < stretches.size()) {
        shares.add(stretch.endKm() / lengthKm);
      }
    }
    return new TownHuts(List.copyOf(shares), towns);
  }

  /**
   * How long spans may be.
   *
   * @param minKm shortest, km
   * @param maxKm longest, km
   */
  record Limits(double minKm, double maxKm) {}

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
        if (Math.abs(town.latDeg() - at.latDeg()) * KM_PER_DEGREE > ASIDE_KM) {
          continue;
        }
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

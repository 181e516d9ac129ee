package dev.spanwright.app.map;

import dev.spanwright.model.geo.City;
import dev.spanwright.model.geo.Gazetteer;
import dev.spanwright.model.geo.Position;
import java.util.Comparator;
import java.util.Optional;

/**
 * The town that somebody means who points at the map: rather the city than the village beside it.
 */
public final class Towns {

  private static final double KM_PER_DEGREE = 111.2;

  /** A town this far away still gives its name to a site. */
  private static final double NAMES_WITHIN_KM = 60;

  /** Below this distance only the number of people counts. */
  private static final double NEAR_KM = 5;

  /** More large towns than this are not looked at. */
  private static final int CHOICE = 200;

  private Towns() {}

  /** The town that a site at a place is named after, if any is near. */
  public static Optional<City> near(Position at) {
    return meant(at, NAMES_WITHIN_KM);
  }

  /** The town with the most people for the square of its distance, if any is within reach. */
  static Optional<City> meant(Position at, double withinKm) {
    double latReach = withinKm / KM_PER_DEGREE;
    double lonReach = Math.min(180, latReach / Math.max(0.01, cosine(at)));
    return Gazetteer.bundled()
        .within(
            at.lonDeg() - lonReach,
            at.latDeg() - latReach,
            at.lonDeg() + lonReach,
            at.latDeg() + latReach,
            0,
            CHOICE)
        .stream()
        .filter(city -> distanceKm(at, city) <= withinKm)
        .max(Comparator.comparingDouble(city -> pull(at, city)));
  }

  private static double pull(Position at, City city) {
    return Math.max(1, city.population()) / Math.pow(NEAR_KM + distanceKm(at, city), 2);
  }

  /** On a plane: good enough to choose a town nearby. */
  private static double distanceKm(Position at, City city) {
    double north = city.latDeg() - at.latDeg();
    double east = Math.IEEEremainder(city.lonDeg() - at.lonDeg(), 360) * cosine(at);
    return Math.hypot(north, east) * KM_PER_DEGREE;
  }

  private static double cosine(Position at) {
    return Math.cos(Math.toRadians(at.latDeg()));
  }
}

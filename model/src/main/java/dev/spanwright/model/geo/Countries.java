package dev.spanwright.model.geo;

import java.util.Optional;

/** In which country a place lies: that of its nearest town, so not sure close to a border. */
public final class Countries {

  /** Farther from any town a place lies in no country. */
  private static final double WITHIN_KM = 200;

  private Countries() {}

  /** Two-letter code; empty where no town is near. */
  public static Optional<String> at(Position place) {
    return Gazetteer.bundled()
        .nearest(place.latDeg(), place.lonDeg(), WITHIN_KM)
        .map(City::country);
  }
}

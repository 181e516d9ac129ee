package dev.spanwright.model.judge;

import dev.spanwright.model.geo.Position;
import dev.spanwright.model.network.Link;

/** How far people are from a place by new fibre, on average, on a sphere. */
final class MeanDistance {

  private final double[][] cities;
  private final double[] people;
  private final double total;

  MeanDistance(Population population) {
    cities =
        population.cities().stream()
            .map(city -> Access.point(city.position()))
            .toArray(double[][]::new);
    people = population.people();
    total = population.total();
  }

  /** Length of the fibre with the usual route factor, km; infinite where nobody is counted. */
  double fiberKm(Position at) {
    double[] from = Access.point(at);
    double sum = 0;
    for (int i = 0; i < cities.length; i++) {
      sum += people[i] * Access.arc(from, cities[i]);
    }
    return total > 0
        ? sum / total * Access.EARTH_RADIUS_KM * Link.DEFAULT_ROUTE_FACTOR
        : Double.POSITIVE_INFINITY;
  }
}

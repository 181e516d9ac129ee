package dev.spanwright.model.geo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A route prepared for finding many places along it. Immutable. */
public final class RouteLine {

  private final List<Geodesic> legs;

  /** Distance from the start of the route to the start of each leg, and to the end, km. */
  private final double[] startsKm;

  private RouteLine(List<Geodesic> legs, double[] startsKm) {
    this.legs = legs;
    this.startsKm = startsKm;
  }

  /**
   * The line through the points, leg by leg.
   *
   * @throws IllegalArgumentException if there are fewer than two points
   */
  public static RouteLine through(List<Position> points) {
    if (points.size() < 2) {
      throw new IllegalArgumentException("a line of " + points.size() + " points, expected 2");
    }
    List<Geodesic> legs = new ArrayList<>(points.size() - 1);
    double[] startsKm = new double[points.size()];
    for (int i = 1; i < points.size(); i++) {
      Geodesic leg = Geodesic.between(points.get(i - 1), points.get(i));
      legs.add(leg);
      startsKm[i] = startsKm[i - 1] + leg.lengthKm();
    }
    return new RouteLine(legs, startsKm);
  }

  /** Sum of the legs, km. */
  public double lengthKm() {
    return startsKm[startsKm.length - 1];
  }

  /**
   * The place so many km from the start; the first or last point where that lies outside.
   *
   * @throws IllegalArgumentException if the distance is not a number
   */
  public Position positionAt(double km) {
    if (km >= lengthKm()) {
      return legs.getLast().end(); // start + length of the last leg may round to more
    }
    int found = Arrays.binarySearch(startsKm, km);
    int leg = found >= 0 ? found : -found - 2;
    int inside = Math.clamp(leg, 0, legs.size() - 1);
    return legs.get(inside).at(km - startsKm[inside]);
  }

  /**
   * Places along the line from its first point to its last, with every point between legs.
   *
   * @param maxStepKm largest distance between neighbours, km; more than 0
   * @throws IllegalArgumentException if the step is not more than 0
   */
  public List<Position> sampled(double maxStepKm) {
    List<Position> places = new ArrayList<>();
    places.add(legs.getFirst().start());
    for (Geodesic leg : legs) {
      List<Position> sampled = leg.sampled(maxStepKm);
      places.addAll(sampled.subList(1, sampled.size()));
    }
    return List.copyOf(places);
  }

  /** The places that divide the line into equal parts, both ends included: parts + 1 of them. */
  public List<Position> divided(int parts) {
    List<Position> places = new ArrayList<>(parts + 1);
    for (int part = 0; part <= parts; part++) {
      places.add(positionAt(lengthKm() * part / parts));
    }
    return places;
  }
}

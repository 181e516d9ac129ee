package dev.spanwright.model.calibration;

import dev.spanwright.model.fiber.LinkPlanner;
import dev.spanwright.model.fiber.LinkPlant;
import dev.spanwright.model.geo.Position;
import dev.spanwright.model.network.Link;
import java.util.OptionalDouble;

/**
 * Round trips as the program predicts them: a link over one fibre type, laid as in any network,
 * with its amplifiers, its transponders and its terminals. Immutable.
 */
public final class RoundTripModel {

  /** Only the length matters where it is given: two places beside each other. */
  private static final Position HERE = new Position(0, 0);

  private static final Position THERE = new Position(0, 0.00001);

  private static final double CLOSE_MS = 1e-6;
  private static final int MAX_STEPS = 12;

  private static final double SHORTEST_KM = 0.01;

  private final LinkPlanner planner;
  private final Link link;
  private final LinkPlant sample;

  /**
   * A model with the usual catalogues and rules.
   *
   * @param fiberId identifier of the fibre in the catalogue
   * @throws IllegalArgumentException if there is no such fibre
   */
  public RoundTripModel(String fiberId) {
    this.planner = LinkPlanner.standard();
    this.link = Link.of("pair", "a", "b", fiberId);
    this.sample = laid(1);
  }

  /** Name of the fibre. */
  public String fiberLabel() {
    return sample.fiber().label();
  }

  /** Group index of the fibre. */
  public double groupIndex() {
    return sample.fiber().groupIndex();
  }

  /** One-way delay of the bare fibre, µs/km. */
  public double delayMicrosPerKm() {
    return sample.fiber().delayMicrosPerKm();
  }

  /** Round trip of a link along the geodesic times a route factor from 1 to 5, ms. */
  public double roundTripMs(Position from, Position to, double routeFactor) {
    return 2 * planner.lay(link.change().routeFactor(routeFactor).build(), from, to).latencyMs();
  }

  /** Round trip of a link over a length of fibre, ms. */
  public double roundTripMs(double lengthKm) {
    return 2 * laid(lengthKm).latencyMs();
  }

  /** Round trip of light in the bare fibre, without equipment, ms. */
  public double lightMs(double lengthKm) {
    return 2 * lengthKm * delayMicrosPerKm() / 1000;
  }

  /** Share of the equipment in the round trip of a length of fibre, ms. */
  public double equipmentMs(double lengthKm) {
    return 2 * laid(lengthKm).equipmentLatencyMicros() / 1000;
  }

  /**
   * The length of fibre whose predicted round trip is a given one; empty where even 10 m take
   * longer or 80,000 km do not suffice. By Newton's method with the slope of the bare fibre, to a
   * nanosecond. The prediction has steps of some µs where an amplifier or a regenerator more is
   * laid: of a time within such a step, the length next to it is given.
   *
   * @param roundTripMs the round trip to explain, ms
   */
  public OptionalDouble explainingLengthKm(double roundTripMs) {
    if (roundTripMs < roundTripMs(SHORTEST_KM) || roundTripMs > roundTripMs(Link.MAX_LENGTH_KM)) {
      return OptionalDouble.empty();
    }
    double kmPerMs = 1 / lightMs(1);
    double lengthKm = roundTripMs * kmPerMs;
    double bestKm = lengthKm;
    double leastMs = Double.POSITIVE_INFINITY;
    for (int i = 0; i < MAX_STEPS && leastMs > CLOSE_MS; i++) {
      lengthKm = Math.clamp(lengthKm, SHORTEST_KM, Link.MAX_LENGTH_KM);
      double missingMs = roundTripMs - roundTripMs(lengthKm);
      if (Math.abs(missingMs) < leastMs) {
        leastMs = Math.abs(missingMs);
        bestKm = lengthKm;
      }
      lengthKm += missingMs * kmPerMs;
    }
    return OptionalDouble.of(bestKm);
  }

  private LinkPlant laid(double lengthKm) {
    Link measured = link.change().measuredLengthKm(OptionalDouble.of(lengthKm)).build();
    return planner.lay(measured, HERE, THERE);
  }
}

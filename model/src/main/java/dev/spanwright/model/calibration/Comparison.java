package dev.spanwright.model.calibration;

import dev.spanwright.model.network.Link;
import java.util.OptionalDouble;

/**
 * A published round trip beside what the program predicts for it.
 *
 * @param published the published figure
 * @param geodesicKm length of the geodesic between the ends, km
 * @param lightMs round trip of light in bare fibre along the geodesic, ms: none in this fibre is
 *     shorter
 * @param straightMs predicted round trip at route factor 1, with equipment, ms
 * @param defaultMs predicted round trip at {@link Link#DEFAULT_ROUTE_FACTOR}, with equipment, ms
 * @param explainingFactor the route factor at which the prediction is the published figure; empty
 *     where none is
 * @param fromLengthMs predicted round trip over the published length of the fibre, ms; empty where
 *     no length is published
 */
public record Comparison(
    PublishedRoundTrip published,
    double geodesicKm,
    double lightMs,
    double straightMs,
    double defaultMs,
    OptionalDouble explainingFactor,
    OptionalDouble fromLengthMs) {

  /** Compares one. */
  public static Comparison of(PublishedRoundTrip published, RoundTripModel model) {
    var from = published.from().position();
    var to = published.to().position();
    double geodesicKm = published.geodesicKm();
    OptionalDouble explainingKm = model.explainingLengthKm(published.roundTripMs());
    return new Comparison(
        published,
        geodesicKm,
        model.lightMs(geodesicKm),
        model.roundTripMs(from, to, 1),
        model.roundTripMs(from, to, Link.DEFAULT_ROUTE_FACTOR),
        explainingKm.isPresent()
            ? OptionalDouble.of(explainingKm.getAsDouble() / geodesicKm)
            : OptionalDouble.empty(),
        published.fiberLength().stream().mapToDouble(l -> model.roundTripMs(l.km())).findFirst());
  }

  /** Whether it is shorter than light in this fibre takes along the geodesic. */
  public boolean isFasterThanLightInFiber() {
    return published.roundTripMs() < lightMs;
  }

  /** Error of the prediction at the default route factor, as a share of the published figure. */
  public double defaultError() {
    return error(defaultMs);
  }

  /** Error of the prediction from the published length, as a share of the published figure. */
  public OptionalDouble lengthError() {
    return fromLengthMs.isPresent()
        ? OptionalDouble.of(error(fromLengthMs.getAsDouble()))
        : OptionalDouble.empty();
  }

  private double error(double predictedMs) {
    return predictedMs / published.roundTripMs() - 1;
  }
}

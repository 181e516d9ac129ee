package dev.spanwright.app.results;

import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.solve.Headroom;
import dev.spanwright.model.solve.OptimalRouting;
import dev.spanwright.model.solve.Routing;
import dev.spanwright.render.style.HeadroomText;
import dev.spanwright.render.style.Quantity;
import java.util.Locale;
import java.util.Optional;

/** What is claimed of a network, with how far it is proven, in words. */
final class Proof {

  private static final double EXACT = 1e-9;

  private Proof() {}

  /** What a headroom means, and how far it is proven. */
  static String explanation(Headroom headroom) {
    if (Double.isInfinite(headroom.factor())) {
      return "Nothing is asked for, so nothing limits.";
    }
    String reached =
        "Headroom: all demands can grow together by %s; a routing that carries that is known."
            .formatted(precise(headroom.factor()));
    String bound =
        headroom.exact()
            ? "Exact: no routing can carry more."
            : Double.isInfinite(headroom.upperBound())
                ? "No upper bound is known yet."
                : """
                  Upper bound: no routing can carry more than %s.
                  Gap: what is reached is at most %s below the optimum."""
                    .formatted(precise(headroom.upperBound()), HeadroomText.within(headroom.gap()));
    return reached + "\n" + bound + "\n" + time(headroom.millis());
  }

  private static String precise(double factor) {
    return String.format(Locale.ROOT, "%.4f×", factor);
  }

  private static String time(double millis) {
    return millis < 1000
        ? String.format(Locale.ROOT, "Found in %.1f ms", millis)
        : String.format(Locale.ROOT, "Found in %.1f s", millis / 1000);
  }

  /** How much more could be carried; nothing where all is. */
  static Optional<String> carried(OptimalRouting best) {
    boolean whole = best.routing().carriedGbps() >= best.routing().offeredGbps() * (1 - EXACT);
    return whole
        ? Optional.empty()
        : Optional.of(
            best.carriedGap() <= EXACT
                ? "No routing of this kind carries more"
                : "No routing of this kind carries more than "
                    + Quantity.rate(best.carriedUpperBoundGbps()));
  }

  /** {@code Mean latency 8.12 ms, default 7.95 ms; proven within 0.3 %}. */
  static String latency(Evaluation evaluation, OptimalRouting best) {
    double mean = best.totalLatencyGbpsMs() / best.routing().carriedGbps();
    double usual = totalGbpsMs(evaluation.routing()) / evaluation.routing().carriedGbps();
    return "Mean latency %s, default %s; %s"
        .formatted(
            Quantity.latency(mean),
            Quantity.latency(usual),
            best.latencyGap() <= EXACT
                ? "exact"
                : best.latencyGap() >= 1
                    ? "not proven yet"
                    : "proven within " + HeadroomText.within(best.latencyGap()));
  }

  /** What the figures of a best routing mean. */
  static String explanation(Evaluation evaluation, OptimalRouting best) {
    return """
        Carried: %s.
        Latency one way, weighted by traffic: in all %s, by default %s for %s.
        %s"""
        .formatted(
            gap(best),
            total(best.totalLatencyGbpsMs()),
            total(totalGbpsMs(evaluation.routing())),
            Quantity.rate(evaluation.routing().carriedGbps()),
            time(best.millis()));
  }

  private static String gap(OptimalRouting best) {
    return best.carriedGap() <= EXACT
        ? "no routing of this kind carries more"
        : "no routing of this kind carries more than %s, which is %s above"
            .formatted(
                Quantity.rate(best.carriedUpperBoundGbps()),
                HeadroomText.within(
                    best.carriedUpperBoundGbps() / best.routing().carriedGbps() - 1));
  }

  private static String total(double gbpsMs) {
    return String.format(Locale.ROOT, "%,.0f Gbit/s × ms", gbpsMs);
  }

  private static double totalGbpsMs(Routing routing) {
    return routing.demands().stream()
        .flatMap(demand -> demand.paths().stream())
        .mapToDouble(path -> path.gbps() * path.latencyMs())
        .sum();
  }
}

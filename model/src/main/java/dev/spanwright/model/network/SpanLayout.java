package dev.spanwright.model.network;

import dev.spanwright.model.equipment.Checks;
import dev.spanwright.model.equipment.FiberType;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How the architect wants the huts of a link to stand; what is left out follows from the fibre.
 *
 * @param spacingKm fibre between huts, at most, more than 0 and up to 1,000 km
 * @param minSpanKm no shorter spans where fewer huts will do, more than 0 and up to 1,000 km
 * @param maxSpanKm no longer spans, more than 0 and up to 1,000 km
 * @param hutsAtTowns whether huts move along the route to towns near it
 * @param hutShares where huts stand, as shares of the fibre length from the first site, rising,
 *     between 0 and 1, at most 2,000; the other settings then have no effect
 */
public record SpanLayout(
    OptionalDouble spacingKm,
    OptionalDouble minSpanKm,
    OptionalDouble maxSpanKm,
    boolean hutsAtTowns,
    List<Double> hutShares) {

  /** Everything follows from the fibre. */
  public static final SpanLayout AUTOMATIC =
      new SpanLayout(
          OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty(), false, List.of());

  /** Most huts that are accepted. */
  public static final int MAX_HUTS = 2_000;

  /**
   * @throws IllegalArgumentException if a value is out of its range
   */
  public SpanLayout {
    hutShares = List.copyOf(hutShares);
    requireLength("spacingKm", spacingKm);
    requireLength("minSpanKm", minSpanKm);
    requireLength("maxSpanKm", maxSpanKm);
    double mostKm = maxSpanKm.orElse(FiberType.MAX_SPAN_KM);
    if (minSpanKm.isPresent() && minSpanKm.getAsDouble() > mostKm) {
      throw new IllegalArgumentException(
          "minSpanKm %s km is more than maxSpanKm %s km"
              .formatted(minSpanKm.getAsDouble(), mostKm));
    }
    if (hutShares.size() > MAX_HUTS) {
      throw new IllegalArgumentException(
          "%d hutShares, expected at most %d".formatted(hutShares.size(), MAX_HUTS));
    }
    double before = 0;
    for (double share : hutShares) {
      if (!(share > before && share < 1)) {
        throw new IllegalArgumentException(
            "hutShares has %s after %s: expected rising shares between 0 and 1"
                .formatted(share, before));
      }
      before = share;
    }
  }

  private static void requireLength(String field, OptionalDouble km) {
    if (km.isPresent()) {
      Checks.requirePositive(field, km.getAsDouble(), FiberType.MAX_SPAN_KM, "km");
    }
  }

  /** This layout with huts at the given shares of the length; none makes it automatic again. */
  public SpanLayout withHutShares(List<Double> newShares) {
    return new SpanLayout(spacingKm, minSpanKm, maxSpanKm, hutsAtTowns, newShares);
  }

  /** This layout with another spacing. */
  public SpanLayout withSpacingKm(OptionalDouble newSpacingKm) {
    return new SpanLayout(newSpacingKm, minSpanKm, maxSpanKm, hutsAtTowns, hutShares);
  }

  /** This layout with or without huts at towns. */
  public SpanLayout withHutsAtTowns(boolean atTowns) {
    return new SpanLayout(spacingKm, minSpanKm, maxSpanKm, atTowns, hutShares);
  }

  /** This layout with other limits of a span. */
  public SpanLayout withLimits(OptionalDouble newMinKm, OptionalDouble newMaxKm) {
    return new SpanLayout(spacingKm, newMinKm, newMaxKm, hutsAtTowns, hutShares);
  }
}

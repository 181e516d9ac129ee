package dev.spanwright.model.network;

import dev.spanwright.model.equipment.Checks;
import dev.spanwright.model.equipment.FiberType;
import dev.spanwright.model.equipment.FieldException;
import dev.spanwright.model.equipment.Range;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How the architect wants the huts of a link to stand; what is left out follows from the fibre.
 *
 * @param spacingKm fibre between huts, at most, 1 to 1,000 km; huts at towns may stand wider, up to
 *     the longest span
 * @param minSpanKm no shorter spans where fewer huts will do, 1 to 1,000 km
 * @param maxSpanKm no longer spans, 1 to 1,000 km
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
   * @throws FieldException if a value is out of its range
   */
  public SpanLayout {
    hutShares = List.copyOf(hutShares);
    spacingKm.ifPresent(km -> FiberType.SPAN_KM.require("spacingKm", km));
    minSpanKm.ifPresent(km -> FiberType.SPAN_KM.require("minSpanKm", km));
    if (maxSpanKm.isPresent()) {
      double mostKm = maxSpanKm.getAsDouble();
      FiberType.SPAN_KM.require("maxSpanKm", mostKm);
      minSpanKm.ifPresent(
          km ->
              Range.from(FiberType.SPAN_KM.min(), mostKm, "km (maxSpanKm)")
                  .require("minSpanKm", km));
    }
    if (hutShares.size() > MAX_HUTS) {
      throw new FieldException("hutShares", "of " + hutShares.size(), "at most " + MAX_HUTS);
    }
    requireRising(hutShares);
  }

  private static void requireRising(List<Double> shares) {
    double before = 0;
    for (int i = 0; i < shares.size(); i++) {
      double share = shares.get(i);
      if (!(share > before && share < 1)) {
        String expected = "more than " + Checks.plain(before) + " and less than 1";
        throw new FieldException("hutShares[" + i + "]", Checks.plain(share), expected);
      }
      before = share;
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

package dev.spanwright.app.failure;

import static dev.spanwright.app.tables.Column.number;
import static dev.spanwright.app.tables.Column.text;

import dev.spanwright.app.tables.Cell;
import dev.spanwright.app.tables.Column;
import dev.spanwright.model.failure.FailureOutcome;
import dev.spanwright.model.failure.LatencyGrowth;
import dev.spanwright.model.solve.Headroom;
import dev.spanwright.render.style.Quantity;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A failure and what is left after it.
 *
 * @param name what people call it
 */
record CaseRow(FailureOutcome outcome, String name) {

  /** A headroom that is known less well than this is only said to be at least so much. */
  private static final double WELL_KNOWN = 0.005;

  /** What does not arrive below this share is rounding. */
  private static final double ROUNDING = 1e-6;

  static List<Column<CaseRow>> columns() {
    return List.of(
        text("failure", "Failure", 250, (k, r) -> r.name()),
        text("kind", "Kind", 60, (k, r) -> CaseNames.kind(r.outcome().failure().kind())),
        number("carried", "Carried", "%", 80, (k, r) -> r.carried()),
        number("lostGbps", "Lost", "Gbit/s", 95, (k, r) -> r.lost()),
        number("lost", "Demands lost", "", 105, (k, r) -> count(r.outcome().lostDemands())),
        number("reduced", "Reduced", "", 70, (k, r) -> count(r.outcome().reducedDemands())),
        number("slower", "Slower", "", 65, (k, r) -> count(r.outcome().slowerDemands())),
        number("headroom", "Headroom", "×", 90, (k, r) -> headroom(r.outcome().headroom())),
        number(
            "worstMs",
            "Slowest demand",
            "ms",
            140,
            (k, r) -> decimal(r.outcome().worstLatencyMs(), 2)),
        number(
            "slowedMs",
            "Slowed by up to",
            "ms",
            140,
            (k, r) ->
                decimal(
                    r.outcome().growth().map(LatencyGrowth::growthMs).stream()
                        .mapToDouble(d -> d)
                        .findFirst(),
                    2)),
        number("late", "Over objective", "", 110, (k, r) -> count(r.outcome().tooSlowDemands())));
  }

  /** Whether all that is offered is carried. */
  boolean isWhole() {
    return outcome.carriedShare() >= 1 - ROUNDING;
  }

  double lostGbps() {
    return isWhole() ? 0 : outcome.offeredGbps() - outcome.carriedGbps();
  }

  private Cell carried() {
    double share = isWhole() ? 1 : outcome.carriedShare();
    String percent = Quantity.percent(share);
    return new Cell(percent.replace(" %", ""), OptionalDouble.of(share * 100));
  }

  private Cell lost() {
    String text = lostGbps() == 0 ? "0" : Quantity.decimal(lostGbps(), lostGbps() < 100 ? 1 : 0);
    return new Cell(text, OptionalDouble.of(lostGbps()));
  }

  private static Cell count(int number) {
    return new Cell("%,d".formatted(number), OptionalDouble.of(number));
  }

  static Cell headroom(Headroom headroom) {
    if (!Double.isFinite(headroom.factor())) {
      return Cell.text("no demand");
    }
    boolean loose = headroom.upperBound() - headroom.factor() > WELL_KNOWN * headroom.upperBound();
    String factor = Quantity.decimal(headroom.factor(), 2);
    return new Cell(loose ? "≥ " + factor : factor, OptionalDouble.of(headroom.factor()));
  }

  private static Cell decimal(OptionalDouble value, int decimals) {
    return value.isPresent() ? Cell.rounded(Optional.of(value.getAsDouble()), decimals) : Cell.NONE;
  }
}

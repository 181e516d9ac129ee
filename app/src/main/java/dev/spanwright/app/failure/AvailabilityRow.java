package dev.spanwright.app.failure;

import static dev.spanwright.app.tables.Column.number;
import static dev.spanwright.app.tables.Column.text;

import dev.spanwright.app.tables.Cell;
import dev.spanwright.app.tables.Column;
import dev.spanwright.model.resilience.Availability;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * A demand and the share of time that it has a path.
 *
 * @param name what people call the demand
 */
record AvailabilityRow(Availability availability, String name) {

  static List<Column<AvailabilityRow>> columns() {
    return List.of(
        text("demand", "Demand", 230, (k, r) -> r.name()),
        text("class", "Class", 110, (k, r) -> r.availability().demand().trafficClass().label()),
        number("available", "Available", "%", 150, (k, r) -> r.available()),
        number(
            "target",
            "Target",
            "%",
            90,
            (k, r) ->
                r.availability().target().isPresent()
                    ? share(r.availability().target().getAsDouble())
                    : Cell.NONE),
        text("verdict", "Target is", 100, (k, r) -> r.verdict()),
        number("downHours", "Down at most", "h a year", 140, (k, r) -> r.down()));
  }

  private String verdict() {
    Availability.Verdict verdict = availability.verdict();
    return verdict == Availability.Verdict.NO_TARGET ? "" : verdict.id();
  }

  boolean misses() {
    return availability.verdict() == Availability.Verdict.MISSED;
  }

  private Cell available() {
    Cell low = share(availability.atLeast());
    Cell high = share(availability.atMost());
    String text = low.text().equals(high.text()) ? low.text() : low.text() + "–" + high.text();
    return new Cell(text, low.number());
  }

  /** As many nines as there are, and one digit more: {@code 99.86}, {@code 99.9998}. */
  static Cell share(double share) {
    return new Cell(percent(share), OptionalDouble.of(share * 100));
  }

  static String percent(double share) {
    double down = 1 - share;
    if (down <= 0) {
      return "100";
    }
    int nines = (int) Math.floor(-Math.log10(down));
    int decimals = Math.clamp(nines, 1, 6);
    BigDecimal rounded =
        new BigDecimal(share * 100).setScale(decimals, java.math.RoundingMode.FLOOR);
    return rounded.toPlainString();
  }

  private Cell down() {
    double hours = availability.downHoursPerYear();
    String text =
        hours == 0
            ? "0"
            : new BigDecimal(hours).round(new MathContext(2)).stripTrailingZeros().toPlainString();
    return new Cell(
        hours >= 100 ? String.format(Locale.ROOT, "%,.0f", hours) : text, OptionalDouble.of(hours));
  }
}

package dev.spanwright.app.tables;

import dev.spanwright.app.form.NumberText;
import java.text.Collator;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What stands in one cell.
 *
 * @param text as it is shown
 * @param number as it is sorted, compared and copied, if it is a number
 */
public record Cell(String text, OptionalDouble number) implements Comparable<Cell> {

  public static final Cell NONE = text("");

  public static Cell text(String text) {
    return new Cell(text, OptionalDouble.empty());
  }

  /** A number as it was typed: all of its digits. */
  public static Cell number(double value) {
    return new Cell(NumberText.of(value), OptionalDouble.of(value));
  }

  public static Cell number(OptionalDouble value) {
    return value.isPresent() ? number(value.getAsDouble()) : NONE;
  }

  /** A result, rounded for the eye. */
  public static Cell rounded(Optional<Double> value, int decimals) {
    return value
        .filter(Double::isFinite)
        .map(
            v ->
                new Cell(
                    String.format(Locale.ROOT, "%." + decimals + "f", v), OptionalDouble.of(v)))
        .orElse(NONE);
  }

  /** Numbers by value, before all texts; texts as people sort them; nothing last. */
  @Override
  public int compareTo(Cell other) {
    if (number.isPresent() && other.number.isPresent()) {
      return Double.compare(number.getAsDouble(), other.number.getAsDouble());
    }
    if (number.isPresent() != other.number.isPresent()) {
      return number.isPresent() ? -1 : 1;
    }
    if (text.isEmpty() != other.text.isEmpty()) {
      return text.isEmpty() ? 1 : -1;
    }
    return Collator.getInstance(Locale.ROOT).compare(text, other.text);
  }

  /** As a spreadsheet reads it. */
  public String plain() {
    return number.isPresent() ? NumberText.of(number.getAsDouble()) : text;
  }
}

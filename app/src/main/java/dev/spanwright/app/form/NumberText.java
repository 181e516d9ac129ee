package dev.spanwright.app.form;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleConsumer;

/** Numbers as people type them. */
public final class NumberText {

  private NumberText() {}

  /** Writes a number in its shortest form. */
  public static String of(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }

  /** Writes a number if there is one. */
  public static String of(OptionalDouble value) {
    return value.isPresent() ? of(value.getAsDouble()) : "";
  }

  /**
   * Takes over a number.
   *
   * @param use takes it; says by an {@link IllegalArgumentException} that it does not fit
   * @return what is wrong with it, if anything
   */
  public static Optional<String> use(String text, DoubleConsumer use) {
    OptionalDouble number = parse(text);
    if (number.isEmpty()) {
      return Optional.of("\"" + text.strip() + "\" is not a number");
    }
    return attempt(() -> use.accept(number.getAsDouble()));
  }

  /**
   * A number.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static double required(String text) {
    return parse(text)
        .orElseThrow(
            () -> new IllegalArgumentException("\"" + text.strip() + "\" is not a number"));
  }

  /**
   * A number, or none where there is no text.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static OptionalDouble optional(String text) {
    return text.isBlank() ? OptionalDouble.empty() : OptionalDouble.of(required(text));
  }

  /**
   * A number that comes whole.
   *
   * @param range what is accepted, for the message: {@code fibre pairs come whole: 1 to 10000}
   * @throws IllegalArgumentException if it does not
   */
  public static int whole(double value, String range) {
    if (value != Math.rint(value)) {
      throw new IllegalArgumentException(range);
    }
    return (int) Math.clamp(value, Integer.MIN_VALUE, Integer.MAX_VALUE);
  }

  /** Runs a change; what is wrong with it comes back as a sentence. */
  public static Optional<String> attempt(Runnable change) {
    try {
      change.run();
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.of(e.getMessage());
    }
  }

  /**
   * Reads a number; a comma between thousands or before decimals is understood where it is clear.
   */
  public static OptionalDouble parse(String text) {
    String plain = text.strip().replace("\u00a0", "").replace(" ", "").toUpperCase(Locale.ROOT);
    if (plain.matches("[+-]?\\d{1,3}(,\\d{3})+(\\.\\d*)?")) {
      plain = plain.replace(",", "");
    } else if (plain.matches("[+-]?\\d*,\\d+")) {
      plain = plain.replace(',', '.');
    }
    if (!plain.matches("[+-]?(\\d+\\.?\\d*|\\.\\d+)(E[+-]?\\d{1,3})?")) {
      return OptionalDouble.empty();
    }
    double value = Double.parseDouble(plain);
    return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
  }

  /**
   * A number with its decimal point moved to the right, exactly as it reads: a share as percent.
   */
  public static double moved(double value, int places) {
    return BigDecimal.valueOf(value).movePointRight(places).doubleValue();
  }
}

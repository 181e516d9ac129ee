package dev.spanwright.app.command;

import java.time.Duration;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * How long solvers may take.
 *
 * @param millis ms, 1 to 1e9
 */
record LimitMillis(long millis) {

  private static final long MOST = 1_000_000_000;

  Duration duration() {
    return Duration.ofMillis(millis);
  }

  /** Reads a whole number of milliseconds. */
  static final class Converter implements ITypeConverter<LimitMillis> {
    @Override
    public LimitMillis convert(String text) {
      try {
        long millis = Long.parseLong(text.strip());
        if (millis >= 1 && millis <= MOST) {
          return new LimitMillis(millis);
        }
      } catch (NumberFormatException _) {
        // said below, as for a number out of range
      }
      throw new TypeConversionException(
          "\"" + text + "\" is no whole number of milliseconds from 1 to " + MOST);
    }
  }
}

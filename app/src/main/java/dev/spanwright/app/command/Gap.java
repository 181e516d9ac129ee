package dev.spanwright.app.command;

import java.math.BigDecimal;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * How far an answer may be from the optimum.
 *
 * @param share (upper bound - value) / upper bound, 0 to 1
 */
record Gap(double share) {

  /** Reads a share such as {@code 0.001}, or {@code 0.1%}. */
  static final class Converter implements ITypeConverter<Gap> {
    @Override
    public Gap convert(String text) {
      boolean percent = text.strip().endsWith("%");
      String digits = percent ? text.strip().replaceFirst("%$", "").strip() : text.strip();
      try {
        BigDecimal number = new BigDecimal(digits);
        double share = (percent ? number.movePointLeft(2) : number).doubleValue();
        if (share >= 0 && share <= 1) {
          return new Gap(share);
        }
      } catch (NumberFormatException _) {
        // said below, as for a number out of range
      }
      throw new TypeConversionException(
          "\"" + text + "\" is no share from 0 to 1, such as 0.001 or 0.1%");
    }
  }
}

package dev.spanwright.app.command;

import dev.spanwright.model.solve.Headroom;
import java.util.Locale;

/** Says what is proven of an answer, in characters that every terminal has. */
final class ProofText {

  private ProofText() {}

  /** {@code 1.17x}; with as many digits as a small factor takes. */
  static String factor(double factor) {
    return factor == 0 || factor >= 0.995
        ? decimals(factor, 2) + "x"
        : significant(factor, 3) + "x";
  }

  /** {@code exact}, {@code proven within 0.4 %} or {@code not proven yet}. */
  static String proof(Headroom headroom) {
    return headroom.exact() ? "exact" : proof(headroom.gap());
  }

  /**
   * {@code proven within 0.4 %} or {@code not proven yet}.
   *
   * @param gap above 0, at most 1
   */
  static String proof(double gap) {
    return gap >= 1 ? "not proven yet" : "proven within " + percentAtLeast(gap) + " %";
  }

  /** A share in percent with two significant digits, rounded up: no more is claimed than holds. */
  private static String percentAtLeast(double share) {
    double percent = 100 * share;
    int digits = Math.clamp(1L - (long) Math.floor(Math.log10(percent)), 0, 8);
    double unit = Math.pow(10, -digits);
    double up = Math.ceil(percent / unit * (1 - 1e-9)) * unit;
    return trimmed(decimals(up, digits));
  }

  /** What more capacity adds to a factor: {@code +0.0123x}, {@code +2.9e-6x}. */
  static String gain(double factor) {
    return "+" + significant(factor, 3) + "x";
  }

  private static String significant(double value, int digits) {
    String text = String.format(Locale.ROOT, "%." + digits + "g", value);
    int exponent = text.indexOf('e');
    return exponent < 0
        ? trimmed(text)
        : trimmed(text.substring(0, exponent))
            + text.substring(exponent).replaceFirst("^e([+-])0", "e$1").replace("e+", "e");
  }

  private static String trimmed(String number) {
    return number.contains(".") ? number.replaceFirst("\\.?0+$", "") : number;
  }

  private static String decimals(double value, int digits) {
    return String.format(Locale.ROOT, "%." + digits + "f", value);
  }
}

package dev.spanwright.render.style;

import dev.spanwright.model.solve.Headroom;
import java.util.Locale;

/** Writes a headroom with how far it is proven. Not for files. */
public final class HeadroomText {

  /** A factor stands without a sign once it is proven so near. */
  private static final double PROVEN = 0.01;

  private HeadroomText() {}

  /**
   * The factor: {@code 1.17×}, and {@code ≥ 1.17×} before it is proven within 1 %. A flow that
   * reaches it is known at any time, so it can only rise.
   */
  public static String factor(Headroom headroom) {
    String factor = Quantity.factor(headroom.factor());
    return headroom.gap() > PROVEN ? "≥ " + factor : factor;
  }

  /** How far it is proven: {@code exact}, {@code proven within 0.4 %}. */
  public static String proof(Headroom headroom) {
    if (headroom.exact()) {
      return "exact";
    }
    return headroom.gap() >= 1 ? "not proven yet" : "proven within " + within(headroom.gap());
  }

  /** What no routing can go beyond: {@code at most 1.18×}, or {@code exact}. */
  public static String bound(Headroom headroom) {
    if (headroom.exact()) {
      return "exact";
    }
    return Double.isInfinite(headroom.upperBound())
        ? "not proven yet"
        : "at most " + Quantity.factor(headroom.upperBound());
  }

  /**
   * A gap in percent, rounded up so that nothing is claimed that is not proven: {@code 0.4 %}, and
   * two decimals below 0.1 %.
   *
   * @param gap more than 0 to 1
   */
  public static String within(double gap) {
    double percent = gap * 100;
    int decimals = percent > 10 ? 0 : percent > 0.1 ? 1 : 2;
    double step = Math.pow(10, -decimals);
    double up = Math.ceil(percent / step - 1e-6) * step;
    return String.format(Locale.ROOT, "%." + decimals + "f %%", Math.max(step, up));
  }

  /**
   * What capacity adds to a headroom, with two significant figures: {@code +0.012×}, {@code
   * +2.9e-6×}.
   */
  public static String gain(double factor) {
    if (!Double.isFinite(factor) || factor <= 0) {
      return "–";
    }
    int exponent = (int) Math.floor(Math.log10(factor));
    if (exponent < -5) {
      String digits = String.format(Locale.ROOT, "%.1e", factor);
      return "+" + digits.replace("e-0", "e-") + "×";
    }
    int decimals = Math.clamp(1L - exponent, 0, 6);
    return String.format(Locale.ROOT, "+%,." + decimals + "f×", factor);
  }
}

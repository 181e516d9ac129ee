package dev.spanwright.render.style;

import java.util.Locale;
import java.util.regex.Pattern;

/** Writes quantities the way people read them, with their unit. Not for files. */
public final class Quantity {

  private static final String NONE = "–";

  /** What rounds to less than 1.0 with one decimal, %. */
  private static final double ONE_PERCENT = 0.95;

  /** What rounds to 0.1 with one decimal, %. */
  private static final double LEAST_PERCENT = 0.05;

  /** A share this near to 1 is 1: what is left is arithmetic. */
  private static final double ROUNDING = 1e-9;

  private static final String UNIT =
      "%|[kMGTP]?bit/s|[kMGTP]?B|k?m|[mµ]?s|min|h|[kMGT]?W|[kMGT]?Wh|dBm?|dB/km|µs/km|[GT]Hz|nm|px"
          + "|[kM] USD|USD|USD/MWh|points?|years?|thousand|million|billion";

  private static final String THING =
      "GPUs?|channels?|sites?|links?|spans?|huts?|demands?|workloads?|shared-risk";

  /** A space between a figure and what it counts, or inside one of them. */
  private static final Pattern INSIDE =
      Pattern.compile(
          "(?<=[\\d∞]) (?=(?:%s|%s)(?![\\p{L}\\d]))|(?<=\\d [kM]) (?=USD)|(?<=[<>]) (?=\\d)"
              .formatted(UNIT, THING));

  private static final String NO_BREAK = "\u00a0";

  private Quantity() {}

  /**
   * The text with no-break spaces inside its figures, so that no line ends between a number and its
   * unit, or what it counts. For texts that are broken into lines; what is copied or written to
   * files keeps its plain spaces.
   */
  public static String unbroken(String text) {
    return INSIDE.matcher(text).replaceAll(NO_BREAK);
  }

  /** A rate given in Gbit/s: {@code 400 Gbit/s}, {@code 38.4 Tbit/s}. */
  public static String rate(double gbps) {
    if (!Double.isFinite(gbps)) {
      return NONE;
    }
    double size = Math.abs(gbps);
    if (size >= 999_500) {
      return significant(gbps / 1e6) + " Pbit/s";
    }
    if (size >= 999.5) {
      return significant(gbps / 1e3) + " Tbit/s";
    }
    if (size == 0) {
      return "0 Gbit/s";
    }
    if (size >= 0.9995) {
      return significant(gbps) + " Gbit/s";
    }
    return significant(gbps * 1e3) + " Mbit/s";
  }

  /** A delay given in ms: {@code 4.90 ms}, {@code 23.1 ms}, {@code 57 µs}. */
  public static String latency(double ms) {
    if (!Double.isFinite(ms)) {
      return NONE;
    }
    if (Math.abs(ms) < 0.1 && ms != 0) {
      return format("%.0f µs", ms * 1e3);
    }
    return format(Math.abs(ms) < 9.995 ? "%.2f ms" : "%.1f ms", ms);
  }

  /** A length given in km: {@code 50 m}, {@code 8.4 km}, {@code 1,234 km}. */
  public static String length(double km) {
    if (Math.abs(km) < 0.9995) {
      return format("%.0f m", km * 1e3);
    }
    return format(Math.abs(km) < 99.95 ? "%.1f km" : "%,.0f km", km);
  }

  /** A power given in MW: {@code 300 MW}, {@code 1.2 GW}. */
  public static String power(double megawatts) {
    return megawatts >= 999.5
        ? format("%s GW", trimmed(megawatts / 1000))
        : format("%s MW", trimmed(megawatts));
  }

  /**
   * A share of 1: {@code 83 %}. Only the whole is 100 %: just below it {@code 99.9 %} stands; only
   * nothing is 0 %: below 1 % one decimal stands, {@code 0.4 %}.
   */
  public static String percent(double share) {
    if (!Double.isFinite(share)) {
      return NONE;
    }
    double percent = share * 100;
    if (percent > 0 && percent < ONE_PERCENT) {
      return percent < LEAST_PERCENT ? "< 0.1 %" : format("%.1f %%", percent);
    }
    boolean roundsToWhole = percent >= 99.5 && percent < 100.5;
    if (!roundsToWhole || Math.abs(share - 1) <= ROUNDING) {
      return format("%,.0f %%", percent);
    }
    double tenths = share < 1 ? Math.floor(percent * 10) : Math.ceil(percent * 10);
    return format("%.1f %%", tenths / 10);
  }

  /** A factor: {@code 1.17×}, without decimals from 100 on. */
  public static String factor(double factor) {
    return Double.isFinite(factor) ? format(factor < 100 ? "%.2f×" : "%,.0f×", factor) : NONE;
  }

  /** Such as {@code 37.4 million}; below ten thousand, all of them: {@code 2,040}. */
  public static String people(double number) {
    if (number >= 1e9) {
      return significant(number / 1e9) + " billion";
    }
    if (number >= 1e6) {
      return significant(number / 1e6) + " million";
    }
    return number >= 9_999.5 ? significant(number / 1e3) + " thousand" : format("%,.0f", number);
  }

  /** How many of a thing: {@code 1 site}, {@code 32 sites}. */
  public static String count(int number, String thing) {
    return format("%,d ", number) + thing + (number == 1 ? "" : "s");
  }

  /** A ratio in dB: {@code 24.1 dB}. */
  public static String decibel(double db) {
    return Double.isFinite(db) ? format("%.1f dB", db) : NONE;
  }

  /** A number with some decimals and a true minus, never a minus before 0: {@code −15}. */
  public static String decimal(double value, int decimals) {
    String text = format("%,." + decimals + "f", value);
    boolean zero = text.chars().noneMatch(c -> c >= '1' && c <= '9');
    return zero ? text.replace("-", "") : text.replace('-', '\u2212');
  }

  /** A number with one decimal and a true minus: {@code −0.5}. */
  public static String tenths(double value) {
    return decimal(value, 1);
  }

  /** The limits are those that rounding reaches, so that 99.96 becomes 100, not 100.0. */
  private static String significant(double value) {
    double size = Math.abs(value);
    return format(size >= 99.95 ? "%,.0f" : size >= 9.995 ? "%.1f" : "%.2f", value);
  }

  private static String trimmed(double value) {
    double rounded = Math.round(value * 10) / 10.0;
    return rounded == Math.rint(rounded) ? format("%,.0f", rounded) : format("%.1f", rounded);
  }

  private static String format(String pattern, Object value) {
    return String.format(Locale.ROOT, pattern, value);
  }
}

package dev.spanwright.model.file.exchange;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Units of rates as files of other programs name them. */
public final class RateUnits {

  private static final Pattern RATE_UNIT =
      Pattern.compile("([kKmMgGtTpP]?)(?:[bB]ps|BPS|b/s|[bB]its?/s(?:ec)?|[bB]its?(?:ps)?|b|b?E)?");

  private RateUnits() {}

  /**
   * Gbit/s in a unit, such as {@code Mbps}, {@code Gbit/s}, {@code G} or {@code GE}; empty where it
   * is none of bits.
   */
  public static Optional<BigDecimal> gbps(String unit) {
    String text =
        unit.equals("raw") ? "bps" : unit.replaceFirst("(?i)bit(persec|pers|sec)$", "bps");
    Matcher rate = RATE_UNIT.matcher(text);
    if (!rate.matches() || text.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        switch (rate.group(1).toLowerCase(Locale.ROOT)) {
          case "k" -> new BigDecimal("1e-6");
          case "m" -> new BigDecimal("1e-3");
          case "g" -> BigDecimal.ONE;
          case "t" -> new BigDecimal("1e3");
          case "p" -> new BigDecimal("1e6");
          default -> new BigDecimal("1e-9");
        });
  }
}

package dev.spanwright.model.file.exchange;

import dev.spanwright.model.file.JsonText;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lengths and capacities of edges, whatever unit stands behind the number or in the name: {@code
 * lengthKm 80}, {@code distance_m 80000}, {@code capacity "10G"}, {@code bandwidthMbps 10000}, and
 * {@code LinkSpeedRaw 10000000000} of the Topology Zoo.
 */
final class Measures {

  /**
   * A measure.
   *
   * @param text the number, in km or Gbit/s; what stands in the file where that is no number
   * @param isUnitKnown whether the file names a unit
   * @param name of the fact that holds it
   */
  record Measure(String text, boolean isUnitKnown, String name) {}

  private static final Pattern CAPACITY_NAME =
      Pattern.compile(
          "(?:fixed|link)?(?:capacity|bandwidth|speed|datarate|bw)"
              + "(raw|units?|(?:in)?[kmgtp]?(?:bps|bits?|bitpers(?:ec)?|bitsec))?"
              + "|([mgt](?:bps|bits?))");

  private static final Pattern LENGTH_NAME =
      Pattern.compile(
          "(?:measured|link|fiber|fibre|span|route)?(?:length|distance|dist)"
              + "((?:in)?(?:km|kilomet(?:er|re)s?|m|met(?:er|re)s?|mi|miles?|nmi))?"
              + "|(km|kilomet(?:er|re)s?|miles)");

  private static final Pattern QUANTITY =
      Pattern.compile("([+-]?[0-9.]{1,100}(?:[eE][+-]?[0-9]{1,5})?)\\s*([A-Za-z/]{1,12})");

  private Measures() {}

  /** Whether a field of this name is a length. */
  static boolean isLength(String name) {
    return LENGTH_NAME.matcher(Facts.plain(name)).matches();
  }

  /** Whether a text is a length in metres, km or miles. */
  static boolean isLengthWithUnit(String text) {
    Matcher quantity = QUANTITY.matcher(text);
    return quantity.matches()
        && Shown.isNumber(quantity.group(1))
        && !quantity.group(2).equals("M")
        && kmOf(quantity.group(2)).isPresent();
  }

  /** Whether a text is a rate in bits. */
  static boolean isCapacityWithUnit(String text) {
    Matcher quantity = QUANTITY.matcher(text);
    return quantity.matches()
        && Shown.isNumber(quantity.group(1))
        && RateUnits.gbps(quantity.group(2)).isPresent();
  }

  /** Whether a field of this name is a capacity. */
  static boolean isCapacity(String name) {
    return CAPACITY_NAME.matcher(Facts.plain(name)).matches();
  }

  /** The fibre length in km, if it is told and is not 0. */
  static Optional<Measure> lengthKm(Map<String, String> facts) {
    return Facts.find(facts, Facts.LENGTH_KM)
        .or(() -> named(facts, LENGTH_NAME))
        .map(found -> measure(found, LENGTH_NAME, Measures::kmOf))
        .filter(measure -> !isZero(measure.text()));
  }

  /** The capacity in Gbit/s, if it is told. */
  static Optional<Measure> capacityGbps(Map<String, String> facts) {
    return Facts.find(facts, Facts.CAPACITY_GBPS)
        .or(() -> speedOfZoo(facts))
        .or(() -> named(facts, CAPACITY_NAME))
        .map(found -> measure(found, CAPACITY_NAME, RateUnits::gbps));
  }

  /** The Topology Zoo has the exact speed beside one that is rounded, whose unit stands apart. */
  private static Optional<Map.Entry<String, String>> speedOfZoo(Map<String, String> facts) {
    String raw = facts.getOrDefault("LinkSpeedRaw", "").strip();
    if (!raw.isEmpty()) {
      return Optional.of(Map.entry("LinkSpeedRaw", raw));
    }
    String speed = facts.getOrDefault("LinkSpeed", "").strip();
    String units = facts.getOrDefault("LinkSpeedUnits", "").strip();
    return Shown.isNumber(speed)
        ? Optional.of(Map.entry("LinkSpeed", speed + units))
        : Optional.empty();
  }

  private static Optional<Map.Entry<String, String>> named(
      Map<String, String> facts, Pattern name) {
    for (Map.Entry<String, String> fact : facts.entrySet()) {
      Matcher matcher = name.matcher(Facts.plain(fact.getKey()));
      boolean isUnit = matcher.matches() && unit(matcher).startsWith("unit");
      if (matcher.matches() && !isUnit && !Facts.isNothing(fact.getValue())) {
        return Optional.of(Map.entry(fact.getKey(), fact.getValue().strip()));
      }
    }
    return Optional.empty();
  }

  /** Gives the factor of a unit; empty where it is none. */
  private interface Unit {
    Optional<BigDecimal> factor(String unit);
  }

  private static Measure measure(Map.Entry<String, String> found, Pattern name, Unit units) {
    Matcher named = name.matcher(Facts.plain(found.getKey()));
    String ofName = named.matches() ? unit(named) : "";
    Matcher quantity = QUANTITY.matcher(found.getValue());
    if (quantity.matches()) {
      Optional<BigDecimal> factor = units.factor(quantity.group(2));
      if (factor.isPresent()) {
        return new Measure(times(quantity.group(1), factor.get()), true, found.getKey());
      }
    }
    BigDecimal factor =
        ofName.isEmpty()
            ? BigDecimal.ONE
            : units.factor(ofName.replaceFirst("^in", "")).orElse(BigDecimal.ONE);
    return new Measure(times(found.getValue(), factor), !ofName.isEmpty(), found.getKey());
  }

  /** The unit at the end of a name, or that is all of it; empty where it has none. */
  private static String unit(Matcher name) {
    String alone = name.group(2) == null ? "" : name.group(2);
    return name.group(1) == null ? alone : name.group(1);
  }

  private static Optional<BigDecimal> kmOf(String unit) {
    return switch (unit.toLowerCase(Locale.ROOT)) {
      case "km", "kilometer", "kilometers", "kilometre", "kilometres" ->
          Optional.of(BigDecimal.ONE);
      case "m", "meter", "meters", "metre", "metres" -> Optional.of(new BigDecimal("0.001"));
      case "mi", "mile", "miles" -> Optional.of(new BigDecimal("1.609344"));
      case "nmi" -> Optional.of(new BigDecimal("1.852"));
      default -> Optional.empty();
    };
  }

  /** The product; the text itself where it is no number or the factor is 1. */
  private static String times(String number, BigDecimal factor) {
    if (factor.compareTo(BigDecimal.ONE) == 0 || !Shown.isNumber(number)) {
      return number;
    }
    double product = new BigDecimal(number).multiply(factor).doubleValue();
    return Double.isFinite(product) ? JsonText.plain(product) : number;
  }

  private static boolean isZero(String text) {
    return Shown.isNumber(text) && Double.parseDouble(text) == 0;
  }
}

package dev.spanwright.model.file.exchange;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Names of what is known of nodes and edges: those that we write, and others that mean the same.
 */
public final class Facts {

  /** What people call a node. */
  public static final String NAME = "name";

  /** Degrees north. */
  public static final String LATITUDE = "latitude";

  /** Degrees east. */
  public static final String LONGITUDE = "longitude";

  /** Kind of site. */
  public static final String KIND = "kind";

  /** Fibre length, km. */
  public static final String LENGTH_KM = "lengthKm";

  /** Capacity in each direction, Gbit/s. */
  public static final String CAPACITY_GBPS = "capacityGbps";

  /** One-way latency, ms: told, never read. */
  public static final String LATENCY_MS = "latencyMs";

  /** Fibre type. */
  public static final String FIBER = "fibre";

  /** Number of fibre pairs. */
  public static final String FIBER_PAIRS = "fibrePairs";

  /** Horizontal place in a drawing that is no map. */
  public static final String PLANE_X = "x";

  /** Vertical place in a drawing that is no map, growing upwards. */
  public static final String PLANE_Y = "y";

  /** The place of Spanwright's own data. */
  public static final String CARRIED = "spanwright";

  private static final Set<String> NUMBERS =
      Set.of(
          LATITUDE, LONGITUDE, LENGTH_KM, CAPACITY_GBPS, LATENCY_MS, FIBER_PAIRS, PLANE_X, PLANE_Y);

  private static final Map<String, List<String>> SYNONYMS =
      Map.of(
          NAME, List.of("label", "title", "sitename", "nodename", "city"),
          LATITUDE, List.of("latdeg", "lat"),
          LONGITUDE, List.of("londeg", "lon", "lng", "long"),
          KIND, List.of(),
          LENGTH_KM, List.of("measuredlengthkm", "length", "distance", "dist"),
          CAPACITY_GBPS, List.of("fixedcapacitygbps", "capacity", "bandwidth", "speed"),
          FIBER, List.of("fiber"),
          FIBER_PAIRS, List.of("fiberpairs"),
          PLANE_X, List.of(),
          PLANE_Y, List.of());

  private Facts() {}

  /** Whether a fact that we write is a number. */
  public static boolean isNumber(String name) {
    return NUMBERS.contains(name);
  }

  /** The facts without the length, under whichever name it stands. */
  public static Map<String, String> withoutLength(Map<String, String> facts) {
    Map<String, String> rest = new LinkedHashMap<>(facts);
    rest.keySet().removeIf(key -> means(key, LENGTH_KM) || Measures.isLength(key));
    return rest;
  }

  /** Whether a name in a file means a fact. */
  public static boolean means(String key, String name) {
    String plain = plain(key);
    return plain.equals(plain(name)) || SYNONYMS.getOrDefault(name, List.of()).contains(plain);
  }

  /**
   * What a number with a unit measures: {@link #LENGTH_KM} or {@link #CAPACITY_GBPS}; empty where a
   * text is none.
   */
  public static Optional<String> measured(String text) {
    return Measures.isLengthWithUnit(text)
        ? Optional.of(LENGTH_KM)
        : Measures.isCapacityWithUnit(text) ? Optional.of(CAPACITY_GBPS) : Optional.empty();
  }

  /** Whether a name in a file means a length, with or without a unit. */
  public static boolean isLength(String key) {
    return Measures.isLength(key);
  }

  /** Whether a name in a file means a capacity, with or without a unit. */
  public static boolean isCapacity(String key) {
    return Measures.isCapacity(key);
  }

  /** What people call it, under whichever name that stands; empty where it has none. */
  public static String name(Map<String, String> facts) {
    return find(facts, NAME).map(Map.Entry::getValue).orElse("");
  }

  /** The field that holds a fact, under whichever name. */
  static Optional<Map.Entry<String, String>> find(Map<String, String> facts, String name) {
    boolean isNumber = NUMBERS.contains(name);
    String exact = facts.get(name);
    if (exact != null && !isMissing(exact, isNumber)) {
      return Optional.of(Map.entry(name, exact.strip()));
    }
    List<String> synonyms = SYNONYMS.getOrDefault(name, List.of());
    return facts.entrySet().stream()
        .filter(fact -> means(fact.getKey(), name) && !isMissing(fact.getValue(), isNumber))
        .min(Comparator.comparingInt(fact -> synonyms.indexOf(plain(fact.getKey()))))
        .map(fact -> Map.entry(fact.getKey(), fact.getValue().strip()));
  }

  private static boolean isMissing(String value, boolean isNumber) {
    return isNumber ? isNothing(value) : value.isBlank();
  }

  /** Whether programs write this where they have no number. */
  public static boolean isNothing(String value) {
    return switch (value.strip().toLowerCase(Locale.ROOT)) {
      case "", "none", "null", "nan", "n/a", "na", "-" -> true;
      default -> false;
    };
  }

  /** A name without capitals and signs: {@code length_km} and {@code lengthKm} mean the same. */
  static String plain(String name) {
    StringBuilder plain = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = Character.toLowerCase(name.charAt(i));
      if (Character.isLetterOrDigit(c)) {
        plain.append(c);
      }
    }
    return plain.toString();
  }
}

package dev.spanwright.app.scenario;

import dev.spanwright.app.form.NumberText;
import dev.spanwright.model.equipment.Catalogues;
import dev.spanwright.model.equipment.FiberType;
import dev.spanwright.model.geo.Position;
import dev.spanwright.model.network.Band;
import dev.spanwright.model.network.Disjointness;
import dev.spanwright.model.network.FieldChange;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.Power;
import dev.spanwright.model.network.Protection;
import dev.spanwright.model.network.SiteKind;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Changes of fields in words: {@code fibre pairs 1 → 4}. */
final class FieldWords {

  private static final Map<String, String> NAMES =
      Map.of(
          "fiber", "fibre",
          "fiberPairs", "fibre pairs",
          "parts", "parts of another fibre",
          "megawatts", "power, MW",
          "powerPriceUsdPerMwh", "power price, USD/MWh",
          "carbonGramsPerKwh", "carbon, g/kWh",
          "properties", "other fields",
          "class", "kind",
          "entries", "demands");

  private static final Map<String, String> UNITS =
      Map.of("Km", "km", "Ms", "ms", "Gbps", "Gbit/s", "Db", "dB", "Dbm", "dBm", "Micros", "µs");

  private static final int LISTED = 3;

  private FieldWords() {}

  /** One change, between two networks whose catalogues name the fibres. */
  static String of(FieldChange change, Network from, Network to) {
    return name(change.field()) + " " + value(change.from(), from) + " → " + value(change.to(), to);
  }

  /** Rules of traffic classes are named with their class. */
  private static String name(String field) {
    String[] path = field.split("\\.");
    return path.length == 3 && path[0].equals("traffic")
        ? path[1] + " " + word(path[2])
        : word(field);
  }

  private static String word(String field) {
    String last = field.substring(field.lastIndexOf('.') + 1);
    if (NAMES.containsKey(last)) {
      return NAMES.get(last);
    }
    for (Map.Entry<String, String> unit : UNITS.entrySet()) {
      if (last.endsWith(unit.getKey())) {
        String stem = last.substring(0, last.length() - unit.getKey().length());
        return words(stem) + ", " + unit.getValue();
      }
    }
    return words(last);
  }

  private static String words(String camel) {
    return camel.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
  }

  private static String value(Object value, Network network) {
    return switch (value) {
      case Optional<?> optional -> optional.map(v -> value(v, network)).orElse("none");
      case OptionalDouble number -> number.isPresent() ? NumberText.of(number) : "none";
      case OptionalInt number -> number.isPresent() ? "" + number.getAsInt() : "none";
      case Double number -> NumberText.of(number);
      case String text -> text.isBlank() ? "none" : fiberLabel(text, network);
      case SiteKind kind -> kind.label();
      case Band band -> band.id();
      case Protection protection -> protection.label();
      case Disjointness disjoint -> disjoint.label();
      case Boolean flag -> flag ? "yes" : "no";
      case Power power -> NumberText.of(power.megawatts()) + " MW";
      case Position place ->
          String.format(Locale.ROOT, "%.3f, %.3f", place.latDeg(), place.lonDeg());
      case List<?> list -> list(list, network);
      case Record _ -> "other";
      default -> String.valueOf(value);
    };
  }

  private static String list(List<?> list, Network network) {
    boolean plain = list.stream().allMatch(String.class::isInstance) && list.size() <= LISTED;
    if (list.isEmpty()) {
      return "none";
    }
    return plain
        ? String.join(", ", list.stream().map(v -> value(v, network)).toList())
        : String.valueOf(list.size());
  }

  /** A fibre by its name on screen; any other text is itself. */
  private static String fiberLabel(String text, Network network) {
    return Catalogues.builtIn().with(network.equipment()).fibers().types().stream()
        .filter(fiber -> fiber.id().equals(text))
        .map(FiberType::label)
        .findFirst()
        .orElse(text);
  }
}

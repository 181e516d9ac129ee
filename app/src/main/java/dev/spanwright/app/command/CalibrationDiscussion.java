package dev.spanwright.app.command;

import static dev.spanwright.app.command.CalibrationTables.number;

import dev.spanwright.model.calibration.Calibration;
import dev.spanwright.model.calibration.Comparison;
import dev.spanwright.model.calibration.Quartiles;
import dev.spanwright.model.calibration.RoundTripModel;
import dev.spanwright.model.calibration.SourceKind;
import dev.spanwright.model.calibration.Way;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What the figures that come with the program say. */
final class CalibrationDiscussion {

  private static final String RESOURCE = "calibration-discussion.md";
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)\\}");

  /** Grigorik, High Performance Browser Networking, table 1-1, km. */
  private static final double NEW_YORK_SAN_FRANCISCO_KM = 4148;

  private CalibrationDiscussion() {}

  static String text(Calibration calibration) {
    RoundTripModel model = calibration.model();
    Map<String, String> figures =
        Map.of(
            "cable", factor(calibration, SourceKind.CABLE, _ -> true),
            "sea", factor(calibration, SourceKind.OPERATOR, c -> c.published().way() == Way.SEA),
            "land", factor(calibration, SourceKind.OPERATOR, c -> c.published().way() == Way.LAND),
            "lengthError", largestLengthError(calibration),
            "newYorkKm", number("%,.0f", NEW_YORK_SAN_FRANCISCO_KM),
            "newYorkAtFiveMs", number("%.2f", 2 * NEW_YORK_SAN_FRANCISCO_KM * 5 / 1000),
            "delay", number("%.3f", model.delayMicrosPerKm()),
            "newYorkMs", number("%.2f", model.roundTripMs(NEW_YORK_SAN_FRANCISCO_KM)));
    return PLACEHOLDER
        .matcher(resource())
        .replaceAll(
            found ->
                Optional.ofNullable(figures.get(found.group(1)))
                    .orElseThrow(
                        () -> new IllegalStateException(found.group() + " has no figure")));
  }

  private static String resource() {
    try (InputStream in = CalibrationDiscussion.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(RESOURCE + " is missing in this build of the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + RESOURCE, e);
    }
  }

  private static String factor(
      Calibration calibration, SourceKind kind, Predicate<Comparison> wanted) {
    List<Comparison> those = calibration.of(kind).stream().filter(wanted).toList();
    Quartiles q = Calibration.factors(those).orElseThrow();
    return number("%.2f", q.median());
  }

  private static String largestLengthError(Calibration calibration) {
    double largest =
        calibration.comparisons().stream()
            .flatMapToDouble(c -> c.lengthError().stream())
            .map(Math::abs)
            .max()
            .orElseThrow();
    return number("%.1f %%", 100 * largest);
  }
}

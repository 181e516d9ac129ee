package dev.spanwright.app.command;

import static dev.spanwright.app.command.CalibrationTables.number;
import static java.util.Map.entry;

import dev.spanwright.model.calibration.Calibration;
import dev.spanwright.model.calibration.Comparison;
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

  private static final double NEAR_KM = 2_000;

  private CalibrationDiscussion() {}

  static String text(Calibration calibration) {
    RoundTripModel model = calibration.model();
    List<Comparison> operators = calibration.of(SourceKind.OPERATOR);
    List<Comparison> withOutliers =
        calibration.comparisons().stream()
            .filter(c -> c.published().kind() == SourceKind.OPERATOR)
            .toList();
    Map<String, String> figures =
        Map.ofEntries(
            entry("cable", factor(calibration.of(SourceKind.CABLE), _ -> true)),
            entry("sea", factor(operators, c -> c.published().way() == Way.SEA)),
            entry("land", factor(operators, c -> c.published().way() == Way.LAND)),
            entry("operators", factor(operators, _ -> true)),
            entry("operatorsNear", factor(operators, c -> c.geodesicKm() < NEAR_KM)),
            entry("operatorsWithOutliers", factor(withOutliers, _ -> true)),
            entry("lengthError", largestLengthError(calibration)),
            entry("newYorkKm", number("%,.0f", NEW_YORK_SAN_FRANCISCO_KM)),
            entry("newYorkAtFiveMs", number("%.2f", 2 * NEW_YORK_SAN_FRANCISCO_KM * 5 / 1000)),
            entry("delay", number("%.3f", model.delayMicrosPerKm())),
            entry("newYorkMs", number("%.2f", model.roundTripMs(NEW_YORK_SAN_FRANCISCO_KM))));
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

  private static String factor(List<Comparison> comparisons, Predicate<Comparison> wanted) {
    List<Comparison> those = comparisons.stream().filter(wanted).toList();
    return number("%.2f", Calibration.factors(those).orElseThrow().median());
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

package dev.spanwright.app.command;

import static dev.spanwright.app.command.CalibrationTables.number;

import dev.spanwright.model.calibration.Calibration;
import dev.spanwright.model.calibration.Comparison;
import dev.spanwright.model.calibration.Quartiles;
import dev.spanwright.model.calibration.RoundTripModel;
import dev.spanwright.model.calibration.SourceKind;
import dev.spanwright.model.network.Link;
import java.util.List;
import java.util.Optional;

/** The page that compares predicted round trips with published ones, as Markdown. */
final class CalibrationPage {

  private static final String PICTURES = "pictures/";

  private final Calibration calibration;
  private final boolean builtIn;
  private final StringBuilder out = new StringBuilder();

  /**
   * @param builtIn whether the figures are those that come with the program, which are discussed
   */
  CalibrationPage(Calibration calibration, boolean builtIn) {
    this.calibration = calibration;
    this.builtIn = builtIn;
  }

  String text() {
    head();
    cables();
    tables(SourceKind.OPERATOR, "Tables of operators", "operators");
    tables(SourceKind.INTERNET, "Pings over the internet", "internet paths");
    outliers();
    limit();
    if (builtIn) {
      out.append('\n').append(CalibrationDiscussion.text(calibration));
    }
    sources();
    return out.toString();
  }

  private void head() {
    RoundTripModel model = calibration.model();
    out.append(
        """
        # Predicted round trips against published ones

        `spanwright calibration` writes this page: %s.
        Each pair is laid as a link of a network is: %s (group index %s, %s µs/km), along the geodesic on WGS84 times a route factor,
        an amplifier at each hut, transponders and a terminal at each end, regenerators where no mode would close otherwise. The
        equipment adds %s µs to the round trip over 1,000 km and %s µs over 10,000 km. Nothing is fitted. For each published figure
        the page also gives the route factor at which the prediction would be that figure.

        ![Predicted against published round trips](%scalibration-round-trips.png)

        """
            .formatted(
                builtIn
                    ? "the figures that come with the program, compared with its own predictions"
                    : "figures of a file of one's own, compared with the program's predictions",
                model.fiberLabel(),
                number("%.4f", model.groupIndex()),
                number("%.3f", model.delayMicrosPerKm()),
                number("%.0f", 1000 * model.equipmentMs(1_000)),
                number("%.0f", 1000 * model.equipmentMs(10_000)),
                PICTURES));
    summary(SourceKind.CABLE, "Cables and routes of dark fibre");
    summary(SourceKind.OPERATOR, "Tables of operators, machine to machine");
    summary(SourceKind.INTERNET, "Pings over the internet");
    out.append(
        "\n![Route factor that explains each figure](" + PICTURES + "calibration-factors.png)\n");
  }

  private void summary(SourceKind kind, String name) {
    List<Comparison> those = calibration.of(kind);
    Optional<Quartiles> factors = Calibration.factors(those);
    Optional<Quartiles> errors = Calibration.defaultErrors(those);
    factors.ifPresent(
        q ->
            out.append(
                "- **%s**: %s, median factor **%s** (quartiles %s to %s). At the default of %s the prediction is %s in the median.\n"
                    .formatted(
                        name,
                        q.count() == 1 ? "1 figure" : number("%,d figures", q.count()),
                        number("%.2f", q.median()),
                        number("%.2f", q.lower()),
                        number("%.2f", q.upper()),
                        Link.DEFAULT_ROUTE_FACTOR,
                        off(errors.orElseThrow().median()))));
  }

  private static String off(double error) {
    return number("%.0f %% ", Math.abs(100 * error)) + (error < 0 ? "too short" : "too long");
  }

  private void cables() {
    List<Comparison> those = calibration.of(SourceKind.CABLE);
    if (those.isEmpty()) {
      return;
    }
    section("Cables and routes of dark fibre");
    out.append(CalibrationTables.pairs(those));
    if (those.stream().anyMatch(c -> c.fromLengthMs().isPresent())) {
      out.append(
          """

          Where the length of the fibre is published, no route factor is needed: the prediction is the length times the delay of the
          fibre, with the equipment.

          """);
      out.append(CalibrationTables.lengths(those));
    }
    out.append('\n').append(CalibrationTables.quartiles(those));
  }

  private void tables(SourceKind kind, String title, String name) {
    List<Comparison> those = calibration.of(kind);
    if (those.isEmpty()) {
      return;
    }
    section(title);
    out.append(CalibrationTables.quartiles(those));
    out.append("\n<details><summary>All pairs of " + name + "</summary>\n\n");
    out.append(CalibrationTables.pairs(those));
    out.append("\n</details>\n");
  }

  private void outliers() {
    List<Comparison> those = calibration.outliers();
    if (those.isEmpty()) {
      return;
    }
    section("Set apart");
    out.append(
        "The file marks these as outliers, paths that are known to be indirect. They are in no median.\n\n");
    out.append(CalibrationTables.pairs(those));
  }

  private void limit() {
    section("Faster than light?");
    List<Comparison> those = calibration.fasterThanLightInFiber();
    if (those.isEmpty()) {
      calibration.comparisons().stream()
          .filter(c -> c.explainingFactor().isPresent())
          .min(
              (a, b) ->
                  Double.compare(
                      a.explainingFactor().orElseThrow(), b.explainingFactor().orElseThrow()))
          .ifPresent(
              c ->
                  out.append(
                      "No figure is shorter than light in %s takes along the geodesic. The nearest is %s ms for %s–%s, where light alone\ntakes %s ms.\n"
                          .formatted(
                              calibration.model().fiberLabel(),
                              number("%.2f", c.published().roundTripMs()),
                              MarkdownTable.plain(c.published().from().name()),
                              MarkdownTable.plain(c.published().to().name()),
                              number("%.2f", c.lightMs()))));
      return;
    }
    out.append(
        "These are shorter than light in %s takes along the geodesic, so no route of this fibre explains them: the figure is wrong, the\nplaces are, or the path is not of glass (microwave, hollow-core fibre).\n\n"
            .formatted(calibration.model().fiberLabel()));
    out.append(CalibrationTables.pairs(those));
  }

  private void sources() {
    section("Sources of the figures");
    out.append(CalibrationTables.sources(calibration.comparisons()));
  }

  private void section(String title) {
    out.append("\n## ").append(title).append("\n\n");
  }
}

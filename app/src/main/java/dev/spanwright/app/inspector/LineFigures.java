package dev.spanwright.app.inspector;

import dev.spanwright.app.form.Fields;
import dev.spanwright.app.form.Wrapping;
import dev.spanwright.app.line.LineStudy;
import dev.spanwright.model.fiber.LineReport;
import dev.spanwright.model.fiber.ModeBudget;
import dev.spanwright.render.style.Quantity;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What a close look at the line of a link shows: channels, margin, noise, and what is missing. */
final class LineFigures {

  private final Label channels;
  private final Label margin;
  private final Label launch;
  private final Label faster;
  private final Label limit = new Label();
  private final NoiseBars noise = new NoiseBars();

  LineFigures(Fields fields) {
    channels = fields.figure("link-channels", "Channels", "Of those that the band has room for");
    margin =
        fields.figure(
            "link-margin", "Margin", "Above the required OSNR of the mode, in the worst channel");
    launch = fields.figure("link-launched", "Launched", "Power of each channel at the first span");
    faster = fields.figure("link-faster", "Next faster", "The mode that would carry more");
    limit.setId("link-limit");
    Wrapping.of(limit);
    limit.getStyleClass().addAll("figure", "limit");
    VBox box = new VBox(noise.node(), limit);
    box.getStyleClass().add("noise");
    fields.heading("Noise of the worst channel");
    fields.wide(box);
  }

  void show(Optional<LineStudy> study) {
    Optional<LineReport> report = study.map(LineStudy::report);
    set(channels, report, LineFigures::channelsText);
    set(margin, report, LineFigures::marginText);
    set(launch, report, r -> dbm(r.launchPowerDbm()) + " per channel");
    set(faster, report, LineFigures::fasterText);
    limit.setText(report.map(LineReport::limitText).orElse(""));
    noise.show(report.map(LineReport::noise));
  }

  private static void set(
      Label label, Optional<LineReport> report, Function<LineReport, String> text) {
    label.setText(report.map(text).orElse("–"));
  }

  private static String dbm(double power) {
    return String.format(Locale.ROOT, "%.1f dBm", power).replace('-', '\u2212');
  }

  private static String channelsText(LineReport report) {
    long lit = report.channels().stream().filter(LineReport.Channel::lit).count();
    return lit + " of " + report.channels().size() + " lit";
  }

  private static String marginText(LineReport report) {
    String asked = Quantity.decibel(report.requiredMarginDb()) + " asked for";
    return report.budgets().stream()
        .filter(budget -> budget.mode().equals(report.mode()))
        .map(ModeBudget::marginDb)
        .map(db -> Quantity.decibel(db).replace('-', '\u2212') + ", " + asked)
        .findFirst()
        .orElse("–");
  }

  private static String fasterText(LineReport report) {
    return report.faster().map(next -> fasterText(next, report)).orElse("none in this band");
  }

  private static String fasterText(ModeBudget next, LineReport report) {
    double needs = next.mode().requiredOsnrDb() + report.requiredMarginDb();
    String lack;
    if (next.gsnrDb() < needs) {
      lack =
          "lacks %s: needs %s, has %s"
              .formatted(
                  Quantity.decibel(needs - next.gsnrDb()),
                  Quantity.decibel(needs),
                  Quantity.decibel(next.gsnrDb()));
    } else if (next.dispersionFits()) {
      lack = "closes on %d of %d channels".formatted(next.channels(), next.bandChannels());
    } else {
      lack =
          String.format(
              Locale.ROOT,
              "tolerates %,.0f ps/nm of dispersion only",
              next.mode().maxDispersionPsPerNm());
    }
    return next.mode().label() + " " + lack;
  }
}

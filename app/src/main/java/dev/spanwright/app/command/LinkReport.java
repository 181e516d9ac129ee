package dev.spanwright.app.command;

import dev.spanwright.model.equipment.TransceiverMode;
import dev.spanwright.model.fiber.FiberComparison;
import dev.spanwright.model.fiber.LineReport;
import dev.spanwright.model.fiber.LinkPlant;
import dev.spanwright.model.fiber.ModeBudget;
import dev.spanwright.model.fiber.Span;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import java.util.List;
import java.util.Locale;

/** One link as text: spans and stations, modes, and the same link in both kinds of fibre. */
record LinkReport(
    Network network, Link link, LinkPlant plant, LineReport report, FiberComparison fibers) {

  private static final String END = System.lineSeparator();

  String text() {
    return String.join(END, heading(), stations(), modes(), noise(), comparison(), warnings());
  }

  private String heading() {
    String mode = plant.mode().map(TransceiverMode::label).orElse("no mode closes");
    return TextTable.printable(
            "%s - %s: %s km, %s ms one way, %s, %s of %d channels lit, %s Gbit/s per direction"
                .formatted(
                    network.sites().get(link.from()).name(),
                    network.sites().get(link.to()).name(),
                    decimals(plant.lengthKm(), 1),
                    decimals(plant.latencyMs(), 3),
                    mode,
                    plant.channels(),
                    report.channels().size(),
                    decimals(plant.capacityGbps(), 0)))
        + END;
  }

  private String stations() {
    TextTable table = new TextTable("><>><>>>");
    table.row(
        List.of("km", "place", "span km", "loss dB", "fibre", "in dBm", "out dBm", "GSNR dB"));
    for (int i = 0; i < report.stations().size(); i++) {
      LineReport.Station station = report.stations().get(i);
      boolean first = i == 0;
      Span span = plant.spans().get(Math.max(0, i - 1));
      table.row(
          List.of(
              decimals(station.atKm(), 1),
              place(i, station),
              first ? "" : decimals(span.lengthKm(), 1),
              first ? "" : decimals(span.lossDb(), 1),
              first ? "" : span.fiber().id(),
              first ? "" : decimals(station.inDbm(), 1),
              decimals(station.outDbm(), 1),
              decimals(station.gsnrDb(), 2)));
    }
    return "Line (power per channel; GSNR of the worst channel in 0.1 nm; the span before a place)"
        + END
        + table.text("  ");
  }

  private String place(int index, LineReport.Station station) {
    if (station.kind() == LineReport.StationKind.SITE) {
      return network.sites().get(index == 0 ? link.from() : link.to()).name();
    }
    String kind = station.kind() == LineReport.StationKind.REGENERATOR ? "regenerator" : "hut";
    return station.town().map(town -> kind + ", " + town).orElse(kind);
  }

  private String modes() {
    TextTable table = new TextTable("<>>>>>><");
    table.row(
        List.of("mode", "lit", "of", "Gbit/s", "GSNR dB", "margin dB", "launch dBm", "why not"));
    for (ModeBudget budget : report.budgets()) {
      table.row(
          List.of(
              budget.mode().id(),
              Integer.toString(budget.closes() ? budget.channels() : 0),
              Integer.toString(budget.bandChannels()),
              decimals(budget.closes() ? budget.gbpsPerPair() : 0, 0),
              decimals(budget.gsnrDb(), 2),
              decimals(budget.marginDb(), 2),
              decimals(budget.launchPowerDbm(), 1),
              whyNot(budget)));
    }
    return "Modes, one fibre pair (margin asked for: "
        + decimals(report.requiredMarginDb(), 1)
        + " dB)"
        + END
        + table.text("  ");
  }

  private static String whyNot(ModeBudget budget) {
    if (budget.closes()) {
      return "";
    }
    return budget.dispersionFits() ? "noise or power" : "dispersion";
  }

  private String noise() {
    LineReport.NoiseShares noise = report.noise();
    return "Limit: %s. %s%nNoise: %s %% amplifiers, %s %% nonlinearity, %s %% interference, %s %% terminals%n"
        .formatted(
            report.limit().label(),
            report.limitText(),
            decimals(100 * noise.emission(), 0),
            decimals(100 * noise.nonlinear(), 0),
            decimals(100 * noise.interference(), 0),
            decimals(100 * noise.terminals(), 0));
  }

  private String comparison() {
    TextTable table = new TextTable("<<>>>>>");
    table.row(List.of("", "fibre", "ms", "Gbit/s", "GSNR dB", "huts", "regenerators"));
    table.row(row("as drawn", plant));
    table.row(row("standard", fibers.standard()));
    table.row(row("hollow-core", fibers.hollowCore()));
    return "The link in each fibre throughout" + END + table.text("  ");
  }

  private static List<String> row(String name, LinkPlant laid) {
    return List.of(
        name,
        laid.isMixed() ? "mixed" : laid.spans().getFirst().fiber().id(),
        decimals(laid.latencyMs(), 3),
        decimals(laid.capacityGbps(), 0),
        decimals(laid.gsnrDb(), 2),
        Integer.toString(laid.huts().size()),
        Integer.toString(laid.regenerators()));
  }

  private String warnings() {
    return plant.warnings().isEmpty()
        ? ""
        : "Warnings" + END + "  " + String.join(END + "  ", plant.warnings()) + END;
  }

  private static String decimals(double value, int digits) {
    return String.format(Locale.ROOT, "%." + digits + "f", value);
  }
}

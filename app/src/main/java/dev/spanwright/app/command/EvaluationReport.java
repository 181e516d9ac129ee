package dev.spanwright.app.command;

import dev.spanwright.model.equipment.TransceiverMode;
import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.fiber.LinkPlant;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.solve.DemandRoute;
import dev.spanwright.model.solve.LinkLoad;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** An evaluation as text for a terminal. */
final class EvaluationReport {

  /** Longer tables are cut; JSON has everything. */
  private static final int MOST_ROWS = 40;

  private static final String END = System.lineSeparator();

  private final Evaluation evaluation;

  EvaluationReport(Evaluation evaluation) {
    this.evaluation = evaluation;
  }

  String text() {
    StringBuilder out = new StringBuilder();
    out.append(title()).append(END);
    out.append(END).append(new ThroughputReport(evaluation).text());
    if (!evaluation.network().links().isEmpty()) {
      out.append(END).append(links());
    }
    if (!evaluation.shownRouting().demands().isEmpty()) {
      out.append(END).append(demands());
    }
    List<String> warnings = evaluation.insights().warnings();
    if (!warnings.isEmpty()) {
      out.append(END).append("Warnings").append(END);
      warnings.forEach(
          warning -> out.append("  ").append(TextTable.printable(warning)).append(END));
    }
    return out.toString();
  }

  private String title() {
    Network network = evaluation.network();
    return "%s: %s, %s, %s"
        .formatted(
            TextTable.printable(network.name()),
            count(network.sites().size(), "site"),
            count(network.links().size(), "link"),
            count(evaluation.shownRouting().demands().size(), "demand"));
  }

  private String links() {
    List<Link> busiestFirst =
        evaluation.network().links().stream()
            .sorted(Comparator.comparingDouble((Link link) -> -load(link).utilisation()))
            .toList();
    TextTable table = new TextTable("<<>>><>>>>");
    table.row(
        List.of(
            "link",
            "from - to",
            "km",
            "ms",
            "GSNR dB",
            "mode",
            "capacity",
            "load ->",
            "load <-",
            "used"));
    busiestFirst.stream().limit(MOST_ROWS).forEach(link -> table.row(row(link)));
    return "Links, busiest first ("
        + by()
        + "; latency one-way, Gbit/s per direction)"
        + END
        + table.text("  ")
        + more(busiestFirst.size(), "links");
  }

  private List<String> row(Link link) {
    LinkPlant plant = evaluation.plants().get(link.id());
    LinkLoad load = load(link);
    double used = load.utilisation();
    return List.of(
        link.id(),
        name(link.from()) + " - " + name(link.to()),
        decimals(plant.lengthKm(), 1),
        decimals(plant.latencyMs(), 3),
        decimals(plant.gsnrDb(), 1),
        plant.mode().map(TransceiverMode::id).orElse("none closes"),
        decimals(plant.capacityGbps(), 0),
        decimals(load.forwardGbps(), 1),
        decimals(load.backwardGbps(), 1),
        Double.isFinite(used) ? decimals(100 * used, 1) + " %" : "no capacity");
  }

  private String demands() {
    List<DemandRoute> slowestFirst =
        evaluation.shownRouting().demands().stream()
            .sorted(
                Comparator.comparingDouble(
                    route -> -route.latencyMs().orElse(Double.POSITIVE_INFINITY)))
            .toList();
    TextTable table = new TextTable("<<>>>");
    table.row(List.of("from", "to", "offered", "carried", "ms"));
    for (DemandRoute route : slowestFirst.subList(0, Math.min(MOST_ROWS, slowestFirst.size()))) {
      table.row(
          List.of(
              name(route.demand().from()),
              name(route.demand().to()),
              decimals(route.demand().gbps(), 1),
              decimals(route.carriedGbps(), 1),
              route.latencyMs().isPresent()
                  ? decimals(route.latencyMs().getAsDouble(), 3)
                  : noPath(route)));
    }
    return "Demands, slowest first ("
        + by()
        + "; latency one-way, Gbit/s)"
        + END
        + table.text("  ")
        + more(slowestFirst.size(), "demands");
  }

  private static String noPath(DemandRoute route) {
    return route.demand().territory().isEverywhere()
        ? "no path"
        : "no path in "
            + String.join(", ", route.demand().territory().countries().stream().sorted().toList());
  }

  private String by() {
    return ThroughputReport.routing(evaluation);
  }

  private LinkLoad load(Link link) {
    return evaluation.shownRouting().loads().get(link.id());
  }

  private String name(String siteId) {
    return evaluation.network().sites().get(siteId).name();
  }

  private static String more(int size, String what) {
    return size > MOST_ROWS
        ? "  and %d more %s; --json has all%n".formatted(size - MOST_ROWS, what)
        : "";
  }

  private static String count(int count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }

  private static String decimals(double value, int digits) {
    return String.format(Locale.ROOT, "%." + digits + "f", value);
  }
}

package dev.spanwright.app.command;

import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.fiber.LinkPlant;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.solve.DemandRoute;
import dev.spanwright.model.solve.FairnessLevel;
import dev.spanwright.model.solve.Headroom;
import dev.spanwright.model.solve.LinkValue;
import dev.spanwright.model.solve.Objective;
import dev.spanwright.model.solve.OptimalRouting;
import dev.spanwright.model.solve.Routing;
import dev.spanwright.render.style.Quantity;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a network carries and what is proven about it, as text for a terminal. */
final class ThroughputReport {

  /** Longer lists are cut; JSON has everything. */
  private static final int MOST_ROWS = 12;

  private static final String END = System.lineSeparator();
  private static final double EXACT = 1e-9;

  private final Evaluation evaluation;

  ThroughputReport(Evaluation evaluation) {
    this.evaluation = evaluation;
  }

  /** Which routing loads and paths are of. */
  static String routing(Evaluation evaluation) {
    return evaluation
        .optimal()
        .map(
            best ->
                best.objective() == Objective.THROUGHPUT
                    ? "routing of most traffic"
                    : "best routing")
        .orElse("default routing");
  }

  String text() {
    StringBuilder out = new StringBuilder("Throughput: ").append(summary()).append(END);
    out.append(figures());
    out.append(limiting());
    evaluation
        .optimal()
        .ifPresent(best -> out.append(fairness(best)).append(leftOut(best)).append(missed(best)));
    return out.toString();
  }

  /** Such as {@code carried 38.4 Tbit/s, headroom 1.17x, proven within 0.4 %}. */
  private String summary() {
    Headroom headroom = evaluation.headroom();
    return Double.isInfinite(headroom.factor())
        ? "no demands"
        : "carried %s, headroom %s, %s"
            .formatted(
                Quantity.rate(evaluation.shownRouting().carriedGbps()),
                ProofText.factor(headroom.factor()),
                ProofText.proof(headroom));
  }

  private String figures() {
    Routing routing = evaluation.shownRouting();
    TextTable table = new TextTable("<><");
    table.row(List.of("offered", decimals(routing.offeredGbps(), 1), "Gbit/s"));
    table.row(List.of("carried", decimals(routing.carriedGbps(), 1), "Gbit/s" + share(routing)));
    table.row(List.of("headroom", headroom(), headroomNote()));
    evaluation.optimal().ifPresent(best -> addLatency(table, best));
    return table.text("  ");
  }

  private String share(Routing routing) {
    double offered = routing.offeredGbps();
    if (offered == 0) {
      return "";
    }
    String percent = decimals(100 * routing.carriedGbps() / offered, 1) + " %";
    return evaluation
        .optimal()
        .map(best -> " (%s by the %s; %s)".formatted(percent, routing(evaluation), carried(best)))
        .orElse(" (" + percent + " on default paths)");
  }

  private static String carried(OptimalRouting best) {
    return best.carriedGap() <= EXACT
        ? "exact"
        : "at most " + decimals(best.carriedUpperBoundGbps(), 1);
  }

  private static void addLatency(TextTable table, OptimalRouting best) {
    double carried = best.routing().carriedGbps();
    if (carried > 0) {
      String proof = best.latencyGap() <= EXACT ? "exact" : ProofText.proof(best.latencyGap());
      String note = "ms, mean over the traffic; least for what is carried: " + proof;
      table.row(List.of("latency", decimals(best.totalLatencyGbpsMs() / carried, 3), note));
    }
  }

  private String headroom() {
    double factor = evaluation.headroom().factor();
    return Double.isInfinite(factor) ? "-" : decimals(factor, 3);
  }

  private String headroomNote() {
    Headroom headroom = evaluation.headroom();
    return Double.isInfinite(headroom.factor())
        ? "no demands"
        : "x all demands, best routing; " + ProofText.proof(headroom);
  }

  private String limiting() {
    TextTable table = new TextTable("<<>>");
    table.row(List.of("link", "from - to", "per Gbit/s", "per wavelength"));
    for (LinkValue value : first(evaluation.headroom().limiting())) {
      Link link = evaluation.network().links().get(value.linkId());
      table.row(
          List.of(
              link.id(),
              name(link.from()) + " - " + name(link.to()),
              ProofText.gain(value.perGbps()),
              perWavelength(value)));
    }
    return section(
        "What limits the headroom, and what more capacity in both directions adds to it at most",
        table,
        evaluation.headroom().limiting().size(),
        "links");
  }

  private String perWavelength(LinkValue value) {
    return Optional.ofNullable(evaluation.plants().get(value.linkId()))
        .flatMap(LinkPlant::mode)
        .map(mode -> ProofText.gain(value.perGbps() * mode.rateGbps()))
        .orElse("-");
  }

  private static String fairness(OptimalRouting best) {
    TextTable table = new TextTable(">>>");
    table.row(List.of("priority", "carried", "demands"));
    for (FairnessLevel level : first(best.fairness())) {
      table.row(
          List.of(
              String.valueOf(level.priority()),
              decimals(100 * level.fraction(), 1) + " %",
              String.valueOf(level.demands())));
    }
    return section("Shares of what is asked for", table, best.fairness().size(), "levels");
  }

  private String leftOut(OptimalRouting best) {
    List<DemandRoute> mostFirst =
        best.routing().demands().stream()
            .filter(route -> route.carriedGbps() < route.demand().gbps() * (1 - EXACT))
            .sorted(Comparator.comparingDouble(r -> r.carriedGbps() - r.demand().gbps()))
            .toList();
    TextTable table = new TextTable("<<>>");
    table.row(List.of("from", "to", "offered", "left out"));
    for (DemandRoute route : first(mostFirst)) {
      double gbps = route.demand().gbps();
      table.row(
          List.of(
              name(route.demand().from()),
              name(route.demand().to()),
              decimals(gbps, 1),
              decimals(gbps - route.carriedGbps(), 1)));
    }
    return section("Demands not carried in full (Gbit/s)", table, mostFirst.size(), "demands");
  }

  private String missed(OptimalRouting best) {
    Map<String, DemandRoute> byId =
        best.routing().demands().stream()
            .collect(Collectors.toMap(r -> r.demand().id(), Function.identity(), (a, _) -> a));
    TextTable table = new TextTable("<<>>");
    table.row(List.of("from", "to", "objective ms", "slowest path ms"));
    for (String id : first(best.missedObjectives())) {
      Optional.ofNullable(byId.get(id)).ifPresent(route -> table.row(missed(route)));
    }
    return section(
        "Demands slower than their latency objective",
        table,
        best.missedObjectives().size(),
        "demands");
  }

  private List<String> missed(DemandRoute route) {
    return List.of(
        name(route.demand().from()),
        name(route.demand().to()),
        milliseconds(route.demand().latencyObjectiveMs().stream().boxed().findFirst()),
        milliseconds(route.latencyMs().stream().boxed().findFirst()));
  }

  private static String milliseconds(Optional<Double> ms) {
    return ms.map(value -> decimals(value, 3)).orElse("-");
  }

  private static <T> List<T> first(List<T> rows) {
    return rows.subList(0, Math.min(MOST_ROWS, rows.size()));
  }

  /** A table under a heading; nothing where there are no rows. */
  private static String section(String heading, TextTable table, int rows, String what) {
    if (rows == 0) {
      return "";
    }
    String more =
        rows > MOST_ROWS
            ? "  and %d more %s; --json has all%n".formatted(rows - MOST_ROWS, what)
            : "";
    return END + heading + END + table.text("  ") + more;
  }

  private String name(String siteId) {
    return evaluation.network().sites().get(siteId).name();
  }

  private static String decimals(double value, int digits) {
    return String.format(Locale.ROOT, "%." + digits + "f", value);
  }
}

package dev.spanwright.app.results;

import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.insight.NoPath;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.solve.DemandRoute;
import dev.spanwright.model.solve.FairnessLevel;
import dev.spanwright.model.solve.FlowPath;
import dev.spanwright.model.solve.OptimalRouting;
import dev.spanwright.render.picture.Selection;
import dev.spanwright.render.style.Quantity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Demands as rows: what is lost, what is late, who shares, and the ways that one takes. */
final class DemandRows {

  /** Share of a demand that may be missing through rounding alone. */
  private static final double ROUNDING = 1e-9;

  private DemandRows() {}

  /** Whether less arrives than is offered. */
  static boolean isShort(DemandRoute route) {
    return route.carriedGbps() < route.demand().gbps() * (1 - ROUNDING);
  }

  private static double lostGbps(DemandRoute route) {
    return route.demand().gbps() - route.carriedGbps();
  }

  /** Demands that are carried below their offer in the routing shown, most lost first. */
  static ListedRows lost(Evaluation evaluation) {
    List<DemandRoute> lost =
        evaluation.shownRouting().demands().stream()
            .filter(DemandRows::isShort)
            .sorted(Comparator.comparingDouble(route -> -lostGbps(route)))
            .toList();
    return ListedRows.of(lost, route -> lost(evaluation.network(), route));
  }

  private static ListedRow lost(Network network, DemandRoute route) {
    String name = Names.demand(network, route.demand());
    String of =
        "%s of %s carried"
            .formatted(Quantity.rate(route.carriedGbps()), Quantity.rate(route.demand().gbps()));
    return new ListedRow(
        name,
        name
            + "\n"
            + of
            + (route.paths().isEmpty() ? ": " + NoPath.reason(network, route.demand()) : ""),
        Optional.of(onMap(route)),
        List.of(
            Quantity.rate(lostGbps(route)),
            Quantity.percent(route.carriedGbps() / route.demand().gbps())),
        true);
  }

  /** Demands of which some part cannot keep the latency objective, in their order. */
  static ListedRows late(Evaluation evaluation, OptimalRouting best) {
    Set<String> missed = new HashSet<>(best.missedObjectives());
    List<DemandRoute> late =
        missed.isEmpty()
            ? List.of()
            : best.routing().demands().stream()
                .filter(route -> missed.contains(route.demand().id()))
                .toList();
    return ListedRows.of(late, route -> late(evaluation.network(), route));
  }

  private static ListedRow late(Network network, DemandRoute route) {
    String name = Names.demand(network, route.demand());
    String objective = Quantity.latency(route.demand().latencyObjectiveMs().orElse(Double.NaN));
    String slowest = Quantity.latency(route.latencyMs().orElse(Double.NaN));
    return new ListedRow(
        name,
        name + "\nslowest path " + slowest + " one way, objective " + objective,
        Optional.of(onMap(route)),
        List.of(slowest, objective),
        true);
  }

  /** The shares that demands get, by priority; none where all are served in full. */
  static ListedRows fairness(List<FairnessLevel> levels) {
    if (levels.stream().allMatch(l -> l.fraction() >= 1 - ROUNDING)) {
      return ListedRows.NONE;
    }
    Set<Integer> named = new HashSet<>();
    return ListedRows.of(levels, level -> fairness(level, named.add(level.priority())));
  }

  /** A priority is named once, at the first of its levels. */
  private static ListedRow fairness(FairnessLevel level, boolean named) {
    String demands = Quantity.count(level.demands(), "demand");
    String share = Quantity.percent(level.fraction());
    return new ListedRow(
        named ? "Priority " + level.priority() : "",
        demands + " of priority " + level.priority() + " with " + share + " of what each asks for",
        Optional.empty(),
        List.of(share, "%,d".formatted(level.demands())),
        level.fraction() < 1 - ROUNDING);
  }

  /** The paths of a demand, most traffic first. */
  static ListedRows paths(Network network, DemandRoute route) {
    return ListedRows.of(route.paths(), path -> path(network, route, path));
  }

  private static ListedRow path(Network network, DemandRoute route, FlowPath path) {
    Set<String> ends = Set.of(route.demand().from(), route.demand().to());
    String way = way(network, route.demand().from(), path);
    return new ListedRow(
        way,
        Names.demand(network, route.demand()) + ", " + way,
        Optional.of(new Selection(ends, Set.copyOf(path.links()))),
        List.of(Quantity.rate(path.gbps()), Quantity.latency(path.latencyMs())),
        false);
  }

  /** The sites on the way, without its ends. */
  private static String way(Network network, String from, FlowPath path) {
    List<String> between = new ArrayList<>();
    String at = from;
    for (String linkId : path.links()) {
      Optional<Link> link = network.links().find(linkId);
      if (link.isEmpty()) {
        return path.links().size() + " links"; // of a network that has changed since
      }
      at = link.get().from().equals(at) ? link.get().to() : link.get().from();
      between.add(Names.site(network, at));
    }
    return between.size() <= 1
        ? "direct"
        : "via " + String.join(", ", between.subList(0, between.size() - 1));
  }

  /** The ends of a demand and the links of its paths. */
  static Selection onMap(DemandRoute route) {
    Set<String> links = new LinkedHashSet<>();
    route.paths().forEach(path -> links.addAll(path.links()));
    return new Selection(Set.of(route.demand().from(), route.demand().to()), links);
  }
}

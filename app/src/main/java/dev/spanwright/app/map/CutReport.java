package dev.spanwright.app.map;

import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.network.Cuts;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.SharedRiskGroup;
import dev.spanwright.model.network.Site;
import dev.spanwright.model.solve.DemandRoute;
import dev.spanwright.render.style.Quantity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What failures do, in words.
 *
 * @param failed the names of what failed
 * @param total what of all traffic still arrives
 * @param cutOff demands that have no way left, the largest first
 * @param shortened demands that have a way but do not arrive whole, what lacks most first
 */
record CutReport(List<String> failed, String total, List<String> cutOff, List<String> shortened) {

  /** What does not arrive below this share of a demand is rounding, not loss. */
  private static final double ROUNDING = 1e-6;

  /** The names of what failed by itself, in the order of the network. */
  static List<String> names(Network network, Cuts cuts) {
    Stream<String> sites =
        network.sites().stream().filter(s -> cuts.sites().contains(s.id())).map(Site::name);
    Stream<String> links =
        network.links().stream()
            .filter((Link l) -> cuts.links().contains(l.id()))
            .map(l -> Names.ends(network, l));
    Stream<String> groups =
        network.groups().stream()
            .filter(g -> cuts.groups().contains(g.id()))
            .map(SharedRiskGroup::name);
    return Stream.of(sites, links, groups).flatMap(s -> s).toList();
  }

  /**
   * What is known of the network that is left.
   *
   * @param evaluation of that network
   */
  static CutReport of(Network network, Cuts cuts, Evaluation evaluation) {
    List<String> cutOff = new ArrayList<>();
    List<String> shortened = new ArrayList<>();
    evaluation.shownRouting().demands().stream()
        .filter(route -> lostGbps(route) > ROUNDING * route.demand().gbps())
        .sorted(Comparator.comparingDouble(CutReport::lostGbps).reversed())
        .forEach(
            route -> {
              if (route.paths().isEmpty()) {
                cutOff.add(ends(network, route) + " " + Quantity.rate(route.demand().gbps()));
              } else {
                shortened.add(
                    "%s %s of %s"
                        .formatted(
                            ends(network, route),
                            Quantity.rate(route.carriedGbps()),
                            Quantity.rate(route.demand().gbps())));
              }
            });
    String total =
        "%s of %s carried"
            .formatted(
                Quantity.rate(evaluation.shownRouting().carriedGbps()),
                Quantity.rate(evaluation.shownRouting().offeredGbps()));
    return new CutReport(names(network, cuts), total, cutOff, shortened);
  }

  private static double lostGbps(DemandRoute route) {
    return route.demand().gbps() - route.carriedGbps();
  }

  private static String ends(Network network, DemandRoute route) {
    return network.sites().get(route.demand().from()).name()
        + " → "
        + network.sites().get(route.demand().to()).name();
  }
}

package dev.spanwright.model.failure;

import dev.spanwright.model.network.Cuts;
import dev.spanwright.model.solve.FlowGraph;
import dev.spanwright.model.solve.TeInstance;
import dev.spanwright.model.traffic.Demand;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Cases on bare graphs. */
final class FailureGrounds {

  private FailureGrounds() {}

  static Demand demand(String from, String to, double gbps) {
    return TeInstance.demand(from, to, gbps);
  }

  /** The failure of every link. */
  static List<FailureCase> links(FlowGraph graph) {
    return IntStream.range(0, graph.links())
        .mapToObj(link -> FailureCase.link(graph.linkId(link)))
        .toList();
  }

  /** The failure of every site with its links. */
  static List<FailureCase> sites(FlowGraph graph) {
    return IntStream.range(0, graph.sites())
        .mapToObj(site -> several(graph, Set.of(), Set.of(graph.siteId(site))))
        .toList();
  }

  /** Links and sites that fail together. */
  static FailureCase several(FlowGraph graph, Set<String> links, Set<String> sites) {
    List<String> down = new ArrayList<>();
    for (int link = 0; link < graph.links(); link++) {
      if (links.contains(graph.linkId(link))
          || sites.contains(graph.siteId(graph.from(2 * link)))
          || sites.contains(graph.siteId(graph.to(2 * link)))) {
        down.add(graph.linkId(link));
      }
    }
    Cuts cuts = new Cuts(links, sites, Set.of());
    return new FailureCase(
        FailureKind.SEVERAL, "several:" + down, cuts, down, sites.stream().sorted().toList());
  }
}

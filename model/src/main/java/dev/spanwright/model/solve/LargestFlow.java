package dev.spanwright.model.solve;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import org.jgrapht.Graph;
import org.jgrapht.alg.flow.BoykovKolmogorovMFImpl;

/**
 * The most that a network can carry from one site to another if it carries nothing else, and the
 * links that limit it (Ford, Fulkerson, "Maximal flow through a network", 1956: the largest flow is
 * the smallest cut). By the method of Boykov and Kolmogorov as JGraphT has it, summed up anew over
 * the cut.
 *
 * @param gbps the largest flow, Gbit/s; 0 where no path leads from one to the other
 * @param limiting identifiers of the links of a smallest cut, in the order of the network: while
 *     none of them grows, neither does the flow
 */
public record LargestFlow(double gbps, List<String> limiting) {

  /** Flow that counts as none, as a share of what the flow is known not to exceed. */
  private static final double ROUNDING = 1e-12;

  public LargestFlow {
    limiting = List.copyOf(limiting);
  }

  /**
   * Finds the flow.
   *
   * @throws IllegalArgumentException if a site is not in the graph, or both are the same
   */
  public static LargestFlow between(FlowGraph graph, String from, String to) {
    int source = graph.site(from);
    int target = graph.site(to);
    if (source == target) {
      throw new IllegalArgumentException(
          "both ends are site \"" + from + "\", expected two different sites");
    }
    LargestFlow flow = across(graph, Set.of(source));
    LargestFlow before;
    do {
      before = flow;
      LargestFlow next = across(graph, smallestCut(graph, source, target, before.gbps()));
      flow = next.gbps() <= before.gbps() ? next : before;
    } while (flow.gbps() < before.gbps() / 2);
    return flow;
  }

  /**
   * The side of the source in a smallest cut.
   *
   * @param mostGbps what the flow cannot exceed; where a link carries more, this much is enough,
   *     and rounding in proportion to it counts as nothing
   */
  private static Set<Integer> smallestCut(
      FlowGraph graph, int source, int target, double mostGbps) {
    if (mostGbps == 0) {
      return Set.of(source);
    }
    IntToDoubleFunction enough = arc -> Math.min(1, graph.capacityGbps(arc) / mostGbps);
    Graph<Integer, Integer> directed = SolverGraphs.directed(graph, enough, enough);
    BoykovKolmogorovMFImpl<Integer, Integer> method =
        new BoykovKolmogorovMFImpl<>(directed, ROUNDING);
    method.calculateMinCut(source, target);
    return method.getSourcePartition();
  }

  private static LargestFlow across(FlowGraph graph, Set<Integer> inside) {
    double gbps = 0;
    List<String> limiting = new ArrayList<>();
    for (int arc = 0; arc < graph.arcs(); arc++) {
      if (graph.capacityGbps(arc) > 0
          && inside.contains(graph.from(arc))
          && !inside.contains(graph.to(arc))) {
        gbps += graph.capacityGbps(arc);
        limiting.add(graph.linkId(arc / 2));
      }
    }
    return new LargestFlow(gbps, limiting);
  }
}

package dev.spanwright.model.solve;

import dev.spanwright.model.traffic.Demand;
import java.util.Arrays;
import java.util.List;

/**
 * What the search for headroom has to show: a flow and arc lengths, so that others can check both
 * bounds. The only place where a checker outside this package meets the inside of the solver.
 *
 * @param factor that of the flow, as the solver says
 * @param upperBound that of the lengths, as the solver says
 * @param checkedFactor that of the flow, recomputed from its paths; the best of all rounds
 * @param arcLengths by arc
 */
public record HeadroomProof(
    double factor, double upperBound, double checkedFactor, List<Double> arcLengths) {

  /**
   * Solves and checks the flow.
   *
   * @throws AssertionError if the flow is not one
   */
  public static HeadroomProof of(FlowGraph graph, List<Demand> demands, SolveLimit limit) {
    Commodities pairs = Commodities.of(graph, demands);
    Cancellation stop = limit.startingNow(Cancellation.never());
    TreeSearch search = new TreeSearch(graph, pairs);
    boolean going = search.start(stop);
    double checked = going ? reached(graph, pairs, search) : 0;
    while (going
        && !search.exhausted()
        && 1 - search.factor() / search.upperBound() > limit.targetGap()) {
      going = search.improve(stop);
      checked = Math.max(checked, reached(graph, pairs, search));
    }
    List<Double> lengths = Arrays.stream(search.provingLengths()).boxed().toList();
    return new HeadroomProof(search.factor(), search.upperBound(), checked, lengths);
  }

  private static double reached(FlowGraph graph, Commodities pairs, TreeSearch search) {
    return 1 / FlowVerifier.checkedPeak(graph, pairs, search.flows());
  }
}

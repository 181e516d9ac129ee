package dev.spanwright.model.solve;

import dev.spanwright.model.traffic.Demand;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Finds the headroom of a network: maximum concurrent flow over splittable routes, with an upper
 * bound that proves how near the answer is. Anytime and, given the time, deterministic.
 * Thread-safe: it holds nothing.
 */
public final class HeadroomSolver {

  /** Bottlenecks are named from this gap on; before, prices say little. */
  private static final double GAP_FOR_BOTTLENECKS = 0.1;

  /** Least share of the price of all capacity that makes a link a bottleneck. */
  private static final double BOTTLENECK_SHARE = 0.01;

  private HeadroomSolver() {}

  /**
   * Solves until the gap is reached, the time is over, the caller gives up, or rounding allows no
   * more. It stops within 2 ms of being told to.
   *
   * @param graph where the traffic can run
   * @param demands what is to be carried; those of one pair of sites count together
   * @param limit when the answer is good enough
   * @param cancellation asked all the time
   * @param better gets the first answer and every better one, on this thread
   * @return the last answer; where it was told to stop before the first flow was there, the factor
   *     is 0
   * @throws IllegalArgumentException if a demand names a site that is not in the graph
   */
  public static Headroom solve(
      FlowGraph graph,
      List<Demand> demands,
      SolveLimit limit,
      Cancellation cancellation,
      Consumer<Headroom> better) {
    Commodities pairs = Commodities.of(graph, demands);
    if (pairs.count() == 0) {
      return publish(new Headroom(inf(), inf(), List.of()), better);
    }
    Cancellation stop = limit.startingNow(cancellation);
    HeadroomSearch search = new HeadroomSearch(graph, pairs);
    boolean going = search.start(graph, stop);
    Headroom best = publish(answer(graph, search), better);
    while (going && best.gap() > limit.targetGap() && !search.exhausted()) {
      going = search.improve(stop);
      Headroom next = answer(graph, search);
      if (next.factor() > best.factor() || next.upperBound() < best.upperBound()) {
        best = publish(next, better);
      }
    }
    return best;
  }

  private static double inf() {
    return Double.POSITIVE_INFINITY;
  }

  private static Headroom publish(Headroom headroom, Consumer<Headroom> better) {
    better.accept(headroom);
    return headroom;
  }

  private static Headroom answer(FlowGraph graph, HeadroomSearch search) {
    // Rounding could put a bound that is met exactly a hair below the factor.
    double upperBound = Math.max(search.factor(), search.upperBound());
    Headroom bounds = new Headroom(search.factor(), upperBound, List.of());
    return bounds.gap() > GAP_FOR_BOTTLENECKS
        ? bounds
        : new Headroom(search.factor(), upperBound, bottlenecks(graph, search.provingLengths()));
  }

  /** Links by what one more Gbit/s would gain, without those whose price is slight. */
  private static List<String> bottlenecks(FlowGraph graph, double[] lengths) {
    double[] price = new double[graph.links()];
    double total = 0;
    for (int arc = 0; arc < lengths.length; arc++) {
      price[arc / 2] += lengths[arc];
      total += lengths[arc] * graph.capacityGbps(arc);
    }
    double least = BOTTLENECK_SHARE * total;
    return IntStream.range(0, price.length)
        .filter(link -> price[link] > 0 && price[link] * graph.capacityGbps(2 * link) >= least)
        .boxed()
        .sorted(Comparator.comparingDouble((Integer link) -> -price[link]))
        .map(graph::linkId)
        .toList();
  }
}

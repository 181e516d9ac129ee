package dev.spanwright.model.solve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What capacity of a link is worth: the dual value of its capacity.
 *
 * @param linkId identifier of the link
 * @param perGbps what the answer gains for each Gbit/s that the link gets in both directions, as
 *     long as nothing else becomes the limit; more than 0. For headroom it is in 1 per Gbit/s
 */
public record LinkValue(String linkId, double perGbps) {

  /** Share of the value of all capacity below which a value is what rounding left. */
  private static final double ROUNDING = 1e-9;

  /**
   * The values of links, most first.
   *
   * @param prices what one more Gbit/s on each arc is worth
   */
  static List<LinkValue> ofArcs(FlowGraph graph, double[] prices) {
    double total = Congestion.dot(prices, graph.capacities());
    List<LinkValue> values = new ArrayList<>();
    for (int link = 0; link < graph.links(); link++) {
      double value = prices[2 * link] + prices[2 * link + 1];
      if (value * graph.capacityGbps(2 * link) > ROUNDING * total) {
        values.add(new LinkValue(graph.linkId(link), value));
      }
    }
    values.sort(Comparator.comparingDouble(value -> -value.perGbps()));
    return values;
  }
}

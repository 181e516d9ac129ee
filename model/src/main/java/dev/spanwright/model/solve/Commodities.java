package dev.spanwright.model.solve;

import dev.spanwright.model.traffic.Demand;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Demands for the solver: those of one ordered pair of sites added up, grouped by the site that
 * sends. Immutable.
 */
final class Commodities {

  private final int[] sources;
  private final int[] firstOfGroup;
  private final int[] targets;
  private final double[] gbps;

  private Commodities(Map<Integer, Map<Integer, Double>> ratesBySource) {
    int count = ratesBySource.values().stream().mapToInt(Map::size).sum();
    sources = new int[ratesBySource.size()];
    firstOfGroup = new int[sources.length + 1];
    targets = new int[count];
    gbps = new double[count];
    int group = 0;
    int next = 0;
    for (Map.Entry<Integer, Map<Integer, Double>> entry : ratesBySource.entrySet()) {
      sources[group] = entry.getKey();
      for (Map.Entry<Integer, Double> rate : entry.getValue().entrySet()) {
        targets[next] = rate.getKey();
        gbps[next++] = rate.getValue();
      }
      firstOfGroup[++group] = next;
    }
  }

  /**
   * @throws IllegalArgumentException if a demand names a site that is not in the graph
   */
  static Commodities of(FlowGraph graph, List<Demand> demands) {
    Map<Integer, Map<Integer, Double>> rates = new TreeMap<>();
    for (Demand demand : demands) {
      int from = graph.site(demand.from());
      int to = graph.site(demand.to());
      if (demand.gbps() > 0 && from != to) {
        rates.computeIfAbsent(from, _ -> new TreeMap<>()).merge(to, demand.gbps(), Double::sum);
      }
    }
    return new Commodities(rates);
  }

  /** Number of pairs of sites. */
  int count() {
    return targets.length;
  }

  /** Number of sites that send. */
  int groups() {
    return sources.length;
  }

  /** The site that sends in a group. */
  int source(int group) {
    return sources[group];
  }

  /** The first pair of a group; its last lies before the first of the next group. */
  int first(int group) {
    return firstOfGroup[group];
  }

  /** The site that receives in a pair. */
  int target(int pair) {
    return targets[pair];
  }

  /** The rate of a pair, Gbit/s. */
  double gbps(int pair) {
    return gbps[pair];
  }
}

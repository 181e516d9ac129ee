package dev.spanwright.model.solve;

import dev.spanwright.model.traffic.Demand;
import java.util.List;
import java.util.stream.IntStream;

/** Demands in numbers, sorted by the site that receives; in their order for each site. */
final class DemandsByTarget {

  private final int[] sources;
  private final double[] gbps;
  private final int[] first;
  private final int[] sorted;

  /**
   * @throws IllegalArgumentException if a demand names a site that is not in the graph
   */
  DemandsByTarget(FlowGraph graph, List<Demand> demands) {
    int count = demands.size();
    sources = new int[count];
    gbps = new double[count];
    first = new int[graph.sites() + 1];
    int[] targets = new int[count];
    for (int i = 0; i < count; i++) {
      Demand demand = demands.get(i);
      sources[i] = graph.site(demand.from());
      targets[i] = graph.site(demand.to());
      gbps[i] = demand.gbps();
      first[targets[i] + 1]++;
    }
    for (int site = 0; site < graph.sites(); site++) {
      first[site + 1] += first[site];
    }
    sorted = new int[count];
    int[] next = first.clone();
    for (int i = 0; i < count; i++) {
      sorted[next[targets[i]]++] = i;
    }
  }

  /** The sites that receive, in order. */
  int[] targets() {
    return IntStream.range(0, first.length - 1)
        .filter(site -> first[site] < first[site + 1])
        .toArray();
  }

  /** Where the demands to a site begin; they end before those to the next site. */
  int first(int target) {
    return first[target];
  }

  /** The demand at a position. */
  int demand(int at) {
    return sorted[at];
  }

  /** Where a demand starts. */
  int source(int demand) {
    return sources[demand];
  }

  /** The rate of a demand, Gbit/s. */
  double gbps(int demand) {
    return gbps[demand];
  }

  /** The rates of all demands, Gbit/s; not to be changed. */
  double[] gbps() {
    return gbps;
  }
}

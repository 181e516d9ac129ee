package dev.spanwright.model.solve;

import dev.spanwright.model.traffic.Demand;
import dev.spanwright.model.traffic.Territory;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Demands in numbers, sorted by their destination: the site that receives and the territory in
 * which they may run. In their order for each destination.
 */
final class DemandsByTarget {

  private final int[] sources;
  private final double[] gbps;
  private final int[] first;
  private final int[] sorted;
  private final List<Destination> destinations;

  /** Where demands go, and by what part of the graph. */
  record Destination(int site, Territory territory) {}

  /**
   * @throws IllegalArgumentException if a demand names a site that is not in the graph
   */
  DemandsByTarget(FlowGraph graph, List<Demand> demands) {
    int count = demands.size();
    sources = new int[count];
    gbps = new double[count];
    Destination[] of = new Destination[count];
    for (int i = 0; i < count; i++) {
      Demand demand = demands.get(i);
      sources[i] = graph.site(demand.from());
      gbps[i] = demand.gbps();
      of[i] = new Destination(graph.site(demand.to()), demand.territory());
    }
    destinations =
        Arrays.stream(of).distinct().sorted(Comparator.comparingInt(Destination::site)).toList();
    Map<Destination, Integer> numbers = HashMap.newHashMap(destinations.size());
    destinations.forEach(destination -> numbers.put(destination, numbers.size()));
    int[] targets = Arrays.stream(of).mapToInt(numbers::get).toArray();
    first = new int[destinations.size() + 1];
    for (int target : targets) {
      first[target + 1]++;
    }
    for (int target = 0; target < destinations.size(); target++) {
      first[target + 1] += first[target];
    }
    sorted = new int[count];
    int[] next = first.clone();
    for (int i = 0; i < count; i++) {
      sorted[next[targets[i]]++] = i;
    }
  }

  /** Number of destinations. */
  int destinations() {
    return destinations.size();
  }

  Destination destination(int number) {
    return destinations.get(number);
  }

  /** Where the demands to a destination begin; they end before those to the next one. */
  int first(int destination) {
    return first[destination];
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

package dev.spanwright.model.solve;

import dev.spanwright.model.traffic.Demand;
import dev.spanwright.model.traffic.Territory;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Demands for the best routing: those of one ordered pair of sites with the same priority, latency
 * objective and territory are one commodity. Commodities that one tree of paths serves, those with
 * the same source and territory, follow each other. Demands without traffic, and those that stay at
 * their site, are in none. Immutable by convention.
 */
final class RouteDemands {

  /** Commodity of a demand that is in none. */
  static final int NONE = -1;

  private final int[] source;
  private final int[] target;
  private final int[] priority;
  private final double[] objectiveMs;
  private final double[] gbps;
  private final int[] commodityOf;

  private final int[] tree;
  private final List<Territory> territory;

  private record Key(
      int source, int target, int priority, double objectiveMs, Territory territory) {}

  /**
   * @throws IllegalArgumentException if a demand names a site that is not in the graph
   * @throws java.util.concurrent.CancellationException if given up
   */
  RouteDemands(FlowGraph graph, List<Demand> demands, Cancellation givenUp) {
    Key[] keys = new Key[demands.size()];
    for (int i = 0; i < keys.length; i++) {
      givenUp.orThrow(i);
      Demand demand = demands.get(i);
      double objective = demand.latencyObjectiveMs().orElse(Double.POSITIVE_INFINITY);
      keys[i] =
          new Key(
              graph.site(demand.from()),
              graph.site(demand.to()),
              demand.priority(),
              objective,
              demand.territory());
    }
    Map<Territory, Integer> territories = new HashMap<>();
    int[] territoryOf = new int[keys.length];
    for (int i = 0; i < keys.length; i++) {
      territoryOf[i] = territories.computeIfAbsent(keys[i].territory(), _ -> territories.size());
    }
    int[] sorted =
        IntStream.range(0, keys.length)
            .filter(i -> demands.get(i).gbps() > 0 && keys[i].source() != keys[i].target())
            .boxed()
            .sorted(
                Comparator.comparingInt((Integer i) -> keys[i].source())
                    .thenComparingInt(i -> territoryOf[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    Map<Key, Integer> numbers = new HashMap<>();
    commodityOf = new int[keys.length];
    Arrays.fill(commodityOf, NONE);
    double[] rates = new double[sorted.length];
    Key[] kept = new Key[sorted.length];
    for (int i : sorted) {
      givenUp.orThrow(i);
      int number = numbers.computeIfAbsent(keys[i], _ -> numbers.size());
      kept[number] = keys[i];
      rates[number] += demands.get(i).gbps();
      commodityOf[i] = number;
    }
    int count = numbers.size();
    gbps = Arrays.copyOf(rates, count);
    source = new int[count];
    target = new int[count];
    priority = new int[count];
    objectiveMs = new double[count];
    tree = new int[count];
    territory = Arrays.stream(kept, 0, count).map(Key::territory).toList();
    for (int i = 0; i < count; i++) {
      boolean sameTree =
          i > 0
              && kept[i].source() == kept[i - 1].source()
              && kept[i].territory().equals(kept[i - 1].territory());
      tree[i] = i == 0 ? 0 : sameTree ? tree[i - 1] : tree[i - 1] + 1;
      source[i] = kept[i].source();
      target[i] = kept[i].target();
      priority[i] = kept[i].priority();
      objectiveMs[i] = kept[i].objectiveMs();
    }
  }

  int count() {
    return gbps.length;
  }

  int source(int commodity) {
    return source[commodity];
  }

  /** Where it may run. */
  Territory territory(int commodity) {
    return territory.get(commodity);
  }

  /** The same number for all commodities that one tree of paths serves; they rise. */
  int tree(int commodity) {
    return tree[commodity];
  }

  /** Some commodities by pair of sites and territory. */
  Commodities pairs(int[] some) {
    Commodities.Builder pairs = new Commodities.Builder(some.length);
    for (int commodity : some) {
      pairs.add(source[commodity], target[commodity], gbps[commodity], territory(commodity));
    }
    return pairs.build();
  }

  int target(int commodity) {
    return target[commodity];
  }

  int priority(int commodity) {
    return priority[commodity];
  }

  /** Largest acceptable one-way latency, ms; infinite where there is none. */
  double objectiveMs(int commodity) {
    return objectiveMs[commodity];
  }

  /** The rate of a commodity, Gbit/s. */
  double gbps(int commodity) {
    return gbps[commodity];
  }

  /** The rates of all commodities; a copy. */
  double[] allGbps() {
    return gbps.clone();
  }

  /** The commodity of a demand by its position, or {@link #NONE}. */
  int commodityOf(int demand) {
    return commodityOf[demand];
  }
}

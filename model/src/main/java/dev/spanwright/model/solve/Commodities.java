package dev.spanwright.model.solve;

import dev.spanwright.model.traffic.Demand;
import dev.spanwright.model.traffic.Territory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Demands for the solver: those of one ordered pair of sites that may run in the same territory
 * added up, grouped by territory and the site that sends. Immutable.
 */
final class Commodities {

  /** Demands between two looks at the cancellation. */
  private static final int OFTEN = 4096;

  private final int[] sources;
  private final List<Territory> territories;
  private final int[] firstOfGroup;
  private final int[] targets;
  private final double[] gbps;

  /**
   * @param territories of each group; empty where all may run everywhere
   */
  private Commodities(
      int[] sources,
      List<Territory> territories,
      int[] firstOfGroup,
      int[] targets,
      double[] gbps) {
    this.sources = sources;
    this.territories = territories;
    this.firstOfGroup = firstOfGroup;
    this.targets = targets;
    this.gbps = gbps;
  }

  /**
   * The commodities of demands.
   *
   * @throws IllegalArgumentException if a demand names a site that is not in the graph
   */
  static Commodities of(FlowGraph graph, List<Demand> demands) {
    return of(graph, demands, Cancellation.never());
  }

  /**
   * The same, unless told to stop: then only those of the first demands.
   *
   * @throws IllegalArgumentException if one of them names a site that is not in the graph
   */
  static Commodities of(FlowGraph graph, List<Demand> demands, Cancellation cancellation) {
    Builder builder = new Builder(demands.size());
    int seen = 0;
    for (Demand demand : demands) {
      if (seen++ % OFTEN == 0 && cancellation.requested()) {
        break;
      }
      int from = graph.site(demand.from());
      int to = graph.site(demand.to());
      if (demand.gbps() > 0 && from != to) {
        builder.add(from, to, demand.gbps(), demand.territory());
      }
    }
    return builder.build();
  }

  /**
   * Commodities that are grouped already.
   *
   * @param sources the site that sends in each group, each at most once
   * @param firstOfGroup where the pairs of each group begin, and the end of the last
   * @param targets the site that receives in each pair; none twice in a group
   * @param gbps the rate of each pair, Gbit/s; more than 0
   */
  static Commodities of(int[] sources, int[] firstOfGroup, int[] targets, double[] gbps) {
    return new Commodities(sources, List.of(), firstOfGroup, targets, gbps);
  }

  /** Number of sites that receive. */
  int receivers(int sites) {
    boolean[] receives = new boolean[sites];
    int count = 0;
    for (int target : targets) {
      count += receives[target] ? 0 : 1;
      receives[target] = true;
    }
    return count;
  }

  /** The same rates sent back: every target sends to its sources. */
  Commodities reversed() {
    Builder builder = new Builder(targets.length);
    for (int group = 0; group < sources.length; group++) {
      for (int pair = firstOfGroup[group]; pair < firstOfGroup[group + 1]; pair++) {
        builder.add(targets[pair], sources[group], gbps[pair], territory(group));
      }
    }
    return builder.build();
  }

  /** Whether all may run everywhere. */
  boolean isUnbound() {
    return territories.isEmpty();
  }

  /**
   * The same rates as if all might run everywhere. What can be carried so is no less, so that a
   * bound for it holds for these as well. No site sends in two groups.
   */
  Commodities unbound() {
    if (isUnbound()) {
      return this;
    }
    Builder builder = new Builder(targets.length);
    for (int group = 0; group < sources.length; group++) {
      for (int pair = firstOfGroup[group]; pair < firstOfGroup[group + 1]; pair++) {
        builder.add(sources[group], targets[pair], gbps[pair], Territory.EVERYWHERE);
      }
    }
    return builder.build();
  }

  /** Takes rates in any order. Not thread-safe. */
  static final class Builder {

    private final List<Sortable> rates;
    private final Map<Territory, Integer> numbers = new LinkedHashMap<>();

    Builder(int expected) {
      rates = new ArrayList<>(expected);
      numbers.put(Territory.EVERYWHERE, 0);
    }

    /** Adds a rate above 0, Gbit/s, between two sites. */
    void add(int from, int to, double gbps, Territory territory) {
      int number =
          territory.isEverywhere() ? 0 : numbers.computeIfAbsent(territory, _ -> numbers.size());
      rates.add(new Sortable(number, (long) from << 32 | to, gbps));
    }

    /** Those of one pair and territory are added up. */
    Commodities build() {
      Comparator<Sortable> byPair = Comparator.comparingLong(Sortable::pair);
      rates.sort(
          numbers.size() == 1
              ? byPair
              : Comparator.comparingInt(Sortable::territory).thenComparing(byPair));
      int[] sources = new int[rates.size()];
      int[] territoryOf = new int[rates.size()];
      int[] firstOfGroup = new int[rates.size() + 1];
      int[] targets = new int[rates.size()];
      double[] gbps = new double[rates.size()];
      int groups = 0;
      int count = 0;
      Sortable previous = new Sortable(-1, -1, 0);
      for (Sortable rate : rates) {
        boolean sameTerritory = rate.territory() == previous.territory();
        if (!sameTerritory || rate.pair() != previous.pair()) {
          if (!sameTerritory || rate.source() != previous.source()) {
            firstOfGroup[groups] = count;
            territoryOf[groups] = rate.territory();
            sources[groups++] = rate.source();
          }
          targets[count++] = rate.target();
          previous = rate;
        }
        gbps[count - 1] += rate.gbps();
      }
      firstOfGroup[groups] = count;
      return new Commodities(
          Arrays.copyOf(sources, groups),
          territories(Arrays.copyOf(territoryOf, groups)),
          Arrays.copyOf(firstOfGroup, groups + 1),
          Arrays.copyOf(targets, count),
          Arrays.copyOf(gbps, count));
    }

    private List<Territory> territories(int[] ofGroups) {
      List<Territory> known = List.copyOf(numbers.keySet());
      return known.size() == 1 ? List.of() : Arrays.stream(ofGroups).mapToObj(known::get).toList();
    }
  }

  /**
   * A rate with its two sites in one number: the sender in the upper half.
   *
   * @param territory number of its territory; 0 for everywhere
   */
  private record Sortable(int territory, long pair, double gbps) {
    int source() {
      return (int) (pair >> 32);
    }

    int target() {
      return (int) pair;
    }
  }

  /** Number of pairs of sites. */
  int count() {
    return targets.length;
  }

  /** Number of groups: of sites that send, each once for every territory. */
  int groups() {
    return sources.length;
  }

  /** The site that sends in a group. */
  int source(int group) {
    return sources[group];
  }

  /** Where the traffic of a group may run. */
  Territory territory(int group) {
    return territories.isEmpty() ? Territory.EVERYWHERE : territories.get(group);
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

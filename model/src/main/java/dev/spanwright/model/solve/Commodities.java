package dev.spanwright.model.solve;

import dev.spanwright.model.traffic.Demand;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Demands for the solver: those of one ordered pair of sites added up, grouped by the site that
 * sends. Immutable.
 */
final class Commodities {

  /** Demands between two looks at the cancellation. */
  private static final int OFTEN = 4096;

  private final int[] sources;
  private final int[] firstOfGroup;
  private final int[] targets;
  private final double[] gbps;

  private Commodities(int[] sources, int[] firstOfGroup, int[] targets, double[] gbps) {
    this.sources = sources;
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
    return of(graph, demands, Cancellation.NEVER);
  }

  /**
   * The same, unless told to stop: then only those of the first demands.
   *
   * @throws IllegalArgumentException if one of them names a site that is not in the graph
   */
  static Commodities of(FlowGraph graph, List<Demand> demands, Cancellation cancellation) {
    List<Sortable> sorted = new ArrayList<>(demands.size());
    int seen = 0;
    for (Demand demand : demands) {
      if (seen++ % OFTEN == 0 && cancellation.requested()) {
        break;
      }
      int from = graph.site(demand.from());
      int to = graph.site(demand.to());
      if (demand.gbps() > 0 && from != to) {
        sorted.add(new Sortable((long) from << 32 | to, demand.gbps()));
      }
    }
    sorted.sort(Comparator.comparingLong(Sortable::pair));
    return grouped(sorted);
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
    return new Commodities(sources, firstOfGroup, targets, gbps);
  }

  /** The commodities of rates from a site to another; those of one pair are added up. */
  static Commodities sum(int[] from, int[] to, double[] rates) {
    List<Sortable> sorted = new ArrayList<>(rates.length);
    for (int i = 0; i < rates.length; i++) {
      sorted.add(new Sortable((long) from[i] << 32 | to[i], rates[i]));
    }
    sorted.sort(Comparator.comparingLong(Sortable::pair));
    return grouped(sorted);
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
    List<Sortable> sorted = new ArrayList<>(targets.length);
    for (int group = 0; group < sources.length; group++) {
      for (int pair = firstOfGroup[group]; pair < firstOfGroup[group + 1]; pair++) {
        sorted.add(new Sortable((long) targets[pair] << 32 | sources[group], gbps[pair]));
      }
    }
    sorted.sort(Comparator.comparingLong(Sortable::pair));
    return grouped(sorted);
  }

  private static Commodities grouped(List<Sortable> sorted) {
    int[] sources = new int[sorted.size()];
    int[] firstOfGroup = new int[sorted.size() + 1];
    int[] targets = new int[sorted.size()];
    double[] gbps = new double[sorted.size()];
    int groups = 0;
    int count = 0;
    long previous = -1;
    for (Sortable demand : sorted) {
      if (demand.pair() != previous) {
        if (groups == 0 || sources[groups - 1] != demand.source()) {
          firstOfGroup[groups] = count;
          sources[groups++] = demand.source();
        }
        targets[count++] = demand.target();
        previous = demand.pair();
      }
      gbps[count - 1] += demand.gbps();
    }
    firstOfGroup[groups] = count;
    return new Commodities(
        Arrays.copyOf(sources, groups),
        Arrays.copyOf(firstOfGroup, groups + 1),
        Arrays.copyOf(targets, count),
        Arrays.copyOf(gbps, count));
  }

  /** A demand with its two sites in one number: the sender in the upper half. */
  private record Sortable(long pair, double gbps) {
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

package dev.spanwright.model.resilience;

import dev.spanwright.model.network.Disjointness;
import dev.spanwright.model.solve.Cancellation;
import dev.spanwright.model.solve.FlowGraph;
import dev.spanwright.model.solve.PathPair;
import dev.spanwright.model.solve.PathPairs;
import dev.spanwright.model.solve.RiskGroups;
import dev.spanwright.model.traffic.Demand;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How probable it is that no path is left to restored demands that may use one part of the graph.
 * Demands of the same two sites, in whichever direction, count as one. Not thread-safe.
 */
final class Restorable {

  private final FlowGraph graph;
  private final Components components;
  private final Connections connections;
  private final PathPairs pairs;
  private final Map<Ends, Connections.Pair> asked = new LinkedHashMap<>();
  private final Map<Ends, Double> bounds = new HashMap<>();

  /** Two sites by number, the lower one first. */
  private record Ends(int low, int high) {}

  /**
   * @param graph what the demands may use
   */
  Restorable(FlowGraph graph, Components components, RiskGroups groups, Cancellation cancellation) {
    this.graph = graph;
    this.components = components;
    this.connections = new Connections(graph, components, cancellation);
    this.pairs = new PathPairs(graph, groups);
  }

  private Ends ends(Demand demand) {
    int from = graph.site(demand.from());
    int to = graph.site(demand.to());
    return new Ends(Math.min(from, to), Math.max(from, to));
  }

  /** Wants to know of a demand, before {@link #look}. */
  void ask(Demand demand) {
    asked.computeIfAbsent(ends(demand), ends -> new Connections.Pair(ends.low(), ends.high()));
  }

  /**
   * Looks at all states of few components down.
   *
   * @throws java.util.concurrent.CancellationException if given up
   */
  void look() {
    connections.sum(List.copyOf(asked.values()));
  }

  /** Probability of the states looked at that leave no path to a demand. */
  double cut(Demand demand) {
    return asked.get(ends(demand)).cut();
  }

  /** Bound of the other states that leave no path to a demand, which has one if all is up. */
  double beyond(Demand demand) {
    return bounds.computeIfAbsent(ends(demand), _ -> bound(demand));
  }

  /**
   * Bound of the states with more components down than were looked at, in which the sites are cut
   * off. Both of two disjoint paths have to be down then, or what they share: P(three down) is at
   * most P(two down) · P(one down), since they have to be different ones (van den Berg, Kesten,
   * "Inequalities with applications to percolation and reliability", 1985).
   */
  private double bound(Demand demand) {
    PathPair pair = pairs.between(demand.from(), demand.to(), Disjointness.LINK);
    int source = graph.site(demand.from());
    BitSet working = components.of(pair.working().orElseThrow(), source);
    BitSet other = pair.protection().map(path -> components.of(path, source)).orElse(working);
    BitSet shared = (BitSet) working.clone();
    shared.and(other);
    BitSet all = new BitSet();
    all.set(0, components.count());
    BitSet others = less(all, shared);
    BitSet one = less(working, shared);
    BitSet two = less(other, shared);
    if (connections.order() == 1) {
      return p1(shared) * p1(others) + p2(shared) + p1(one) * p1(two);
    }
    BitSet elsewhere = less(less(others, one), two);
    return p1(shared) * p2(others)
        + p2(shared) * (p1(others) + p1(shared))
        + p1(one) * p1(two) * p1(elsewhere)
        + p2(one) * p1(two)
        + p1(one) * p2(two);
  }

  private double p1(BitSet some) {
    return components.oneDown(some);
  }

  private double p2(BitSet some) {
    return components.twoDown(some);
  }

  private static BitSet less(BitSet all, BitSet some) {
    BitSet rest = (BitSet) all.clone();
    rest.andNot(some);
    return rest;
  }
}

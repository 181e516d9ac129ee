package dev.spanwright.model.solve;

import dev.spanwright.model.traffic.Demand;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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

  /**
   * Least share of the price of all capacity that makes a link a bottleneck, while the bounds are
   * apart: then every link has a price, and most are only near to being full.
   */
  private static final double BOTTLENECK_SHARE = 0.01;

  /** The same once the answer is exact: what rounding may give a link that does not limit. */
  private static final double ROUNDING_SHARE = 1e-9;

  /** Gap that the linear program may leave however long one searches; less is not asked for. */
  private static final double LEAST_GAP = 2e-10;

  private static final double NANOS_PER_MS = 1e6;

  /** Numbers that the flows of all sources may take: 320 MB. */
  private static final long MOST_SOURCE_FLOWS = 40_000_000;

  private HeadroomSolver() {}

  /**
   * Bounds that cost next to nothing: the factor that the default routing itself allows, and the
   * tightest set of links at one site.
   *
   * @param routing the default routing of the demands in this graph
   */
  public static Headroom quickBounds(FlowGraph graph, Routing routing) {
    List<Demand> demands = routing.demands().stream().map(DemandRoute::demand).toList();
    if (routing.demands().stream().anyMatch(route -> route.latencyMs().isEmpty())) {
      return new Headroom(0, 0, List.of(), 0);
    }
    double peak =
        routing.loads().values().stream().mapToDouble(LinkLoad::utilisation).max().orElse(0);
    double upperBound = new NodeCuts(graph, Commodities.of(graph, demands)).bound();
    return new Headroom(Math.min(1 / peak, upperBound), upperBound, List.of(), 0);
  }

  /**
   * Solves from nothing.
   *
   * @return the answer; where it was told to stop before the first flow was there, the factor is 0
   * @throws IllegalArgumentException if a demand names a site that is not in the graph
   */
  public static Headroom solve(
      FlowGraph graph, List<Demand> demands, SolveLimit limit, Cancellation cancellation) {
    double upperBound = new NodeCuts(graph, Commodities.of(graph, demands)).bound();
    double factor = upperBound == Double.POSITIVE_INFINITY ? upperBound : 0;
    Headroom known = new Headroom(factor, upperBound, List.of(), 0);
    return refine(graph, demands, known, limit, cancellation, _ -> {});
  }

  /**
   * Solves until the gap is reached, the time is over, the caller gives up, or rounding allows no
   * more. It stops within 2 ms of being told to.
   *
   * @param graph where the traffic can run
   * @param demands what is to be carried; those of one pair of sites count together
   * @param known proven bounds for the same graph and demands
   * @param limit when the answer is good enough
   * @param cancellation asked all the time
   * @param better gets every answer that is better than the one before, on this thread
   * @return the last answer; the known one if nothing better was found
   * @throws IllegalArgumentException if a demand names a site that is not in the graph
   */
  public static Headroom refine(
      FlowGraph graph,
      List<Demand> demands,
      Headroom known,
      SolveLimit limit,
      Cancellation cancellation,
      Consumer<Headroom> better) {
    return refine(graph, demands, known, Optional.empty(), limit, cancellation, better).headroom();
  }

  /**
   * The end of a search.
   *
   * @param headroom the answer
   * @param start where a search in a network that differs little can start; empty where there was
   *     nothing to search
   */
  public record Solved(Headroom headroom, Optional<HeadroomStart> start) {}

  /**
   * As {@link #refine(FlowGraph, List, Headroom, SolveLimit, Cancellation, Consumer)}, from where
   * an earlier search ended.
   *
   * @param start the end of a search in a similar network
   */
  public static Solved refine(
      FlowGraph graph,
      List<Demand> demands,
      Headroom known,
      Optional<HeadroomStart> start,
      SolveLimit limit,
      Cancellation cancellation,
      Consumer<Headroom> better) {
    Optional<HeadroomStart> sameTraffic = start.filter(s -> s.isOf(demands, graph));
    Commodities pairs =
        sameTraffic
            .map(HeadroomStart::pairs)
            .orElseGet(() -> fewerGroups(graph, demands, cancellation));
    if (cancellation.requested() || pairs.count() == 0 || known.upperBound() == 0) {
      return new Solved(known, Optional.empty());
    }
    long startNanos = System.nanoTime();
    Cancellation stop = limit.startingNow(cancellation);
    HeadroomMethod search = method(graph, pairs);
    boolean going =
        (start.isPresent() && search instanceof TreeSearch trees)
            ? trees.start(start.get(), stop)
            : search.start(stop);
    Headroom best = known;
    while (true) {
      double millis = known.millis() + (System.nanoTime() - startNanos) / NANOS_PER_MS;
      Headroom next = merge(graph, search, best, millis);
      if (isBetter(next, best)) {
        best = next;
        better.accept(best);
      }
      if (!going || best.gap() <= Math.max(limit.targetGap(), LEAST_GAP) || search.exhausted()) {
        return new Solved(best, end(graph, demands, pairs, search));
      }
      going = search.improve(stop);
    }
  }

  private static Optional<HeadroomStart> end(
      FlowGraph graph, List<Demand> demands, Commodities pairs, HeadroomMethod search) {
    return search instanceof TreeSearch trees && search.factor() > 0
        ? Optional.of(
            new HeadroomStart(graph, demands, pairs, trees.bestFlows(), trees.provingLengths()))
        : Optional.empty();
  }

  /**
   * Links are alike in both directions, so demands may as well be taken from their targets, where
   * these are much fewer.
   */
  private static Commodities fewerGroups(
      FlowGraph graph, List<Demand> demands, Cancellation cancellation) {
    Commodities pairs = Commodities.of(graph, demands, cancellation);
    return 2 * pairs.receivers(graph.sites()) <= pairs.groups() ? pairs.reversed() : pairs;
  }

  /**
   * Whole flows of sources are faster; where they would take too much memory, single paths serve.
   */
  private static HeadroomMethod method(FlowGraph graph, Commodities pairs) {
    return (long) pairs.groups() * graph.arcs() <= MOST_SOURCE_FLOWS
        ? new TreeSearch(graph, pairs)
        : new HeadroomSearch(graph, pairs);
  }

  private static boolean isBetter(Headroom next, Headroom old) {
    return next.factor() > old.factor()
        || next.upperBound() < old.upperBound()
        || (old.bottlenecks().isEmpty() && !next.bottlenecks().isEmpty());
  }

  private static Headroom merge(
      FlowGraph graph, HeadroomMethod search, Headroom known, double millis) {
    double upperBound = Math.min(known.upperBound(), search.upperBound());
    // Rounding could put a factor that meets its bound a hair above it.
    double factor = Math.min(upperBound, Math.max(known.factor(), search.factor()));
    Headroom bounds = new Headroom(factor, upperBound, List.of(), millis);
    boolean cutOff = upperBound == 0; // a demand has no path: no link is worth anything
    if (cutOff || bounds.gap() > GAP_FOR_BOTTLENECKS) {
      return bounds;
    }
    boolean knownBefore = known.upperBound() < search.upperBound() && !known.limiting().isEmpty();
    List<LinkValue> limiting =
        knownBefore ? known.limiting() : limiting(graph, search, bounds.exact());
    return new Headroom(factor, upperBound, limiting, millis);
  }

  /**
   * Links by what one more Gbit/s would gain, by the lengths that prove the bound: adding capacity
   * to a link adds as much to Σ c·l and shortens nothing. While the bounds are apart those with a
   * slight price are left out.
   */
  private static List<LinkValue> limiting(FlowGraph graph, HeadroomMethod search, boolean exact) {
    double[] lengths = search.provingLengths();
    double[] price = new double[graph.links()];
    double total = 0;
    for (int arc = 0; arc < lengths.length; arc++) {
      price[arc / 2] += lengths[arc];
      total += lengths[arc] * graph.capacityGbps(arc);
    }
    double scale = search.upperBound() / total;
    double least = (exact ? ROUNDING_SHARE : BOTTLENECK_SHARE) * total;
    return IntStream.range(0, price.length)
        .filter(link -> price[link] > 0 && price[link] * graph.capacityGbps(2 * link) >= least)
        .boxed()
        .sorted(Comparator.comparingDouble((Integer link) -> -price[link]))
        .map(link -> new LinkValue(graph.linkId(link), price[link] * scale))
        .toList();
  }
}

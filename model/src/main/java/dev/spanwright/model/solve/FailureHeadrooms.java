package dev.spanwright.model.solve;

import dev.spanwright.model.traffic.Demand;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * The headroom after failures, from the flow of the whole network. A failure of links never raises
 * the headroom, so a flow without them that is as good as that of the whole network is proven the
 * best by the old bound: most failures need no search. The others are searched from the old flow,
 * until the old bound or a better one is met. Where sites fail, what they send and receive is no
 * longer asked for, which may raise the headroom of the rest: that is always searched.
 *
 * <p>Each answer is found from the whole network alone, so it does not depend on which were asked
 * for before. The same input gives the same answers, as long as no time limit is met. Thread-safe.
 */
public final class FailureHeadrooms {

  private static final double NANOS_PER_MS = 1e6;

  /** Relative difference of factors that counts as none: within what makes an answer exact. */
  private static final double SAME = 2e-10;

  private static final double ROUNDING = 1e-12;

  /** How near to the best the detour is that a search starts from. */
  private static final double NEAR = 1.01;

  private final FlowGraph graph;
  private final List<Demand> demands;
  private final SolveLimit limitEach;
  private final Commodities pairs;
  private final LinkRoles roles;
  private Headroom base;
  private Optional<HeadroomStart> start;
  private double[] baseLoad = new double[0];

  /** What of it may not run everywhere. */
  private double[] boundLoad = new double[0];

  private double basePeak = Double.POSITIVE_INFINITY;

  private FailureHeadrooms(
      FlowGraph graph,
      List<Demand> demands,
      Headroom base,
      Optional<HeadroomStart> start,
      SolveLimit limitEach) {
    this.graph = graph;
    this.demands = demands;
    this.base = base;
    this.start = start;
    this.limitEach = limitEach;
    this.pairs = Commodities.of(graph, demands);
    this.roles = new LinkRoles(graph, pairs);
  }

  /**
   * Gets ready for the failures of a network: searches it as a whole, where that was not done.
   *
   * @param graph where the traffic can run
   * @param demands what is to be carried
   * @param base the headroom of the whole network: proven bounds for this graph and these demands
   * @param start the end of the search that found it; where there is none, or its flow is not as
   *     good as the base says, the base is searched once more, from there
   * @param limitEach when the answer for one failure is good enough; the time is that for each
   * @param cancellation asked all the time; who gives up gets something of no use
   * @throws IllegalArgumentException if a demand names a site that is not in the graph
   */
  public static FailureHeadrooms of(
      FlowGraph graph,
      List<Demand> demands,
      Headroom base,
      Optional<HeadroomStart> start,
      SolveLimit limitEach,
      Cancellation cancellation) {
    FailureHeadrooms made = new FailureHeadrooms(graph, demands, base, start, limitEach);
    made.takeBase(cancellation);
    return made;
  }

  /** Takes the loads of the base flow, after a search where it does not show what the base says. */
  private void takeBase(Cancellation cancellation) {
    if (pairs.count() == 0) {
      base = Headroom.unlimited();
      return;
    }
    start.filter(this::isOfThisNetwork).ifPresent(this::load);
    if (base.upperBound() > 0 && !flowShowsBase()) {
      HeadroomSolver.Solved solved =
          HeadroomSolver.refine(graph, demands, base, start, limitEach, cancellation, _ -> {});
      base = solved.headroom();
      start = solved.start();
      start.ifPresent(this::load);
    }
    start.ifPresent(HeadroomStart::complete);
  }

  private boolean isOfThisNetwork(HeadroomStart earlier) {
    return earlier.isOf(demands, graph) && earlier.graph().sameCapacities(graph);
  }

  private void load(HeadroomStart earlier) {
    baseLoad = new double[graph.arcs()];
    earlier.flows().loadInto(baseLoad);
    boundLoad = new double[graph.arcs()];
    earlier.flows().boundLoadInto(boundLoad);
    basePeak = peak(baseLoad);
  }

  private double peak(double[] load) {
    double peak = 0;
    for (int arc = 0; arc < load.length; arc++) {
      if (load[arc] > 0) {
        peak = Math.max(peak, load[arc] / graph.capacityGbps(arc));
      }
    }
    return peak;
  }

  /** Whether the loads prove that the base factor, or what is good enough, can be reached. */
  private boolean flowShowsBase() {
    double wanted = Math.min(base.factor() * (1 - SAME), goodEnough());
    return baseLoad.length > 0 && 1 / basePeak >= wanted;
  }

  private double goodEnough() {
    return base.upperBound() * (1 - limitEach.targetGap()) * (1 + ROUNDING);
  }

  /** The headroom of the whole network. */
  public Headroom base() {
    return base;
  }

  /**
   * The headroom without some links.
   *
   * @param links numbers of the links, each once
   * @param cancellation asked all the time; who gives up gets something of no use
   */
  public FailureHeadroom withoutLinks(int[] links, Cancellation cancellation) {
    long startNanos = System.nanoTime();
    if (base.upperBound() == 0 || serveNone(links)) {
      return known(links, FailureHeadroom.How.UNUSED, base.factor(), startNanos);
    }
    if (cutsOff(links)) {
      return known(links, FailureHeadroom.How.CUT_OFF, 0, startNanos);
    }
    if (!flowShowsBase()) {
      return solved(links, cancellation);
    }
    if (areEmpty(links)) {
      return known(links, FailureHeadroom.How.UNUSED, 1 / basePeak, startNanos);
    }
    if (carryBound(links)) {
      return solved(links, cancellation); // a detour might leave the territory of what it carries
    }
    OptionalDouble rerouted = rerouted(links);
    return rerouted.isPresent()
        ? known(links, FailureHeadroom.How.REROUTED, rerouted.getAsDouble(), startNanos)
        : solved(links, cancellation);
  }

  /**
   * The headroom of what is still asked for after a failure of sites.
   *
   * @param links numbers of the links that failed, those of the sites among them
   * @param asked the demands between the other sites
   * @param cancellation asked all the time; who gives up gets something of no use
   */
  public FailureHeadroom withoutSites(int[] links, List<Demand> asked, Cancellation cancellation) {
    FlowGraph left = without(links);
    Commodities rest = Commodities.of(left, asked, cancellation);
    if (rest.count() == 0) {
      return new FailureHeadroom(Headroom.unlimited(), FailureHeadroom.How.UNUSED);
    }
    if (!Islands.joinAll(left, rest)) {
      return new FailureHeadroom(Headroom.none(), FailureHeadroom.How.CUT_OFF);
    }
    Headroom headroom =
        HeadroomSolver.refine(
                left, asked, Headroom.unknown(), start, limitEach, cancellation, _ -> {})
            .headroom();
    return new FailureHeadroom(headroom, FailureHeadroom.How.SOLVED);
  }

  private boolean serveNone(int[] links) {
    for (int link : links) {
      if (!roles.servesNone(link)) {
        return false;
      }
    }
    return true;
  }

  /** Whether something runs over links that may not run everywhere. */
  private boolean carryBound(int[] links) {
    for (int link : links) {
      if (boundLoad.length > 0 && boundLoad[2 * link] + boundLoad[2 * link + 1] > 0) {
        return true;
      }
    }
    return false;
  }

  private boolean areEmpty(int[] links) {
    for (int link : links) {
      if (baseLoad[2 * link] + baseLoad[2 * link + 1] > 0) {
        return false;
      }
    }
    return true;
  }

  private boolean cutsOff(int[] links) {
    if (links.length == 1 && pairs.isUnbound()) {
      return roles.isOnlyWay(links[0]);
    }
    return !Islands.joinAll(without(links), pairs);
  }

  private FlowGraph without(int[] links) {
    double[] capacity = graph.capacities().clone();
    for (int link : links) {
      capacity[2 * link] = 0;
      capacity[2 * link + 1] = 0;
    }
    return graph.withArcCapacities(capacity);
  }

  /** The factor that a detour reaches, if it is as before or good enough. */
  private OptionalDouble rerouted(int[] links) {
    Detour detour = new Detour(graph);
    for (double peak : new double[] {basePeak, 1 / goodEnough()}) {
      double[] load = baseLoad.clone();
      if (peak >= basePeak && detour.around(links, load, peak)) {
        return OptionalDouble.of(1 / peak(load));
      }
    }
    return OptionalDouble.empty();
  }

  /** An answer that needs no search: at 0, or within the bounds of the whole network. */
  private FailureHeadroom known(
      int[] links, FailureHeadroom.How how, double reached, long startNanos) {
    double millis = (System.nanoTime() - startNanos) / NANOS_PER_MS;
    if (how == FailureHeadroom.How.CUT_OFF) {
      return new FailureHeadroom(new Headroom(0, 0, List.of(), millis), how);
    }
    double factor = Math.min(base.upperBound(), reached);
    Headroom headroom = new Headroom(factor, base.upperBound(), limitingWithout(links), millis);
    return new FailureHeadroom(headroom, how);
  }

  /** The prices of the whole network prove its bound without the links as well. */
  private List<LinkValue> limitingWithout(int[] links) {
    Set<String> failed = HashSet.newHashSet(links.length);
    for (int link : links) {
      failed.add(graph.linkId(link));
    }
    return base.limiting().stream().filter(value -> !failed.contains(value.linkId())).toList();
  }

  private FailureHeadroom solved(int[] links, Cancellation cancellation) {
    long startNanos = System.nanoTime();
    FlowGraph left = without(links);
    boolean ways = !carryBound(links) && haveWaysAround(links, new Islands(left));
    Optional<HeadroomStart> warm =
        start.map(earlier -> ways ? spread(earlier, left, links) : earlier);
    double millis = (System.nanoTime() - startNanos) / NANOS_PER_MS;
    Headroom atMost = new Headroom(0, base.upperBound(), limitingWithout(links), millis);
    Headroom headroom =
        HeadroomSolver.refine(left, demands, atMost, warm, limitEach, cancellation, _ -> {})
            .headroom();
    return new FailureHeadroom(headroom, FailureHeadroom.How.SOLVED);
  }

  /** Whether there is a way around each link; where a site lost all its links, there is none. */
  private boolean haveWaysAround(int[] links, Islands islands) {
    for (int link : links) {
      if (!islands.joins(graph.from(2 * link), graph.to(2 * link))) {
        return false;
      }
    }
    return true;
  }

  /** The base flow, with what ran over the links spread over ways around as evenly as may be. */
  private HeadroomStart spread(HeadroomStart earlier, FlowGraph left, int[] links) {
    Detour detour = new Detour(graph);
    double tooLow = basePeak;
    double enough = 2 * basePeak;
    while (!detour.around(links, baseLoad.clone(), enough)) {
      tooLow = enough;
      enough *= 2;
    }
    while (enough > tooLow * NEAR) {
      double middle = Math.sqrt(tooLow * enough);
      if (detour.around(links, baseLoad.clone(), middle)) {
        enough = middle;
      } else {
        tooLow = middle;
      }
    }
    if (!detour.around(links, baseLoad.clone(), enough)) {
      throw new IllegalStateException("a detour found before is gone");
    }
    return earlier.around(left, links, baseLoad, detour);
  }
}

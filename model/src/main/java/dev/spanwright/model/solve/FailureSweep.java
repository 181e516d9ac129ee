package dev.spanwright.model.solve;

import dev.spanwright.model.traffic.Demand;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The headroom after every single link failure, from the flow of the whole network. A failure never
 * raises the headroom, so a flow without the link that is as good as that of the whole network is
 * proven the best by the old bound: most links need no search. The others are searched from the old
 * flow, until the old bound or a better one is met.
 *
 * <p>The same input gives the same answers, as long as no time limit is met. Not thread-safe; each
 * run has its own.
 */
public final class FailureSweep {

  private static final double NANOS_PER_MS = 1e6;

  /** Relative difference of factors that counts as none: within what makes an answer exact. */
  private static final double SAME = 2e-10;

  private static final double ROUNDING = 1e-12;

  /** How near to the best the detour is that a search starts from. */
  private static final double NEAR = 1.01;

  private final FlowGraph graph;
  private final List<Demand> demands;
  private final SolveLimit limitEach;
  private final Cancellation cancellation;
  private final LinkRoles roles;
  private final Detour detour;
  private Headroom base;
  private Optional<HeadroomStart> start;
  private double[] baseLoad = new double[0];
  private double basePeak = Double.POSITIVE_INFINITY;

  private FailureSweep(
      FlowGraph graph,
      List<Demand> demands,
      Headroom base,
      Optional<HeadroomStart> start,
      SolveLimit limitEach,
      Cancellation cancellation) {
    this.graph = graph;
    this.demands = demands;
    this.base = base;
    this.start = start;
    this.limitEach = limitEach;
    this.cancellation = cancellation;
    this.roles = new LinkRoles(graph, Commodities.of(graph, demands));
    this.detour = new Detour(graph);
  }

  /**
   * Fails one link after the other.
   *
   * @param graph where the traffic can run
   * @param demands what is to be carried
   * @param base the headroom of the whole network: proven bounds for this graph and these demands
   * @param start the end of the search that found it; where there is none, or its flow is not as
   *     good as the base says, the base is searched once more, from there
   * @param limitEach when the answer for one link is good enough; the time is that for each link
   * @param cancellation asked all the time
   * @param found gets every failure once it is known, in the order of links, on this thread
   * @return all failures in the order of links; the first of them where told to stop
   * @throws IllegalArgumentException if a demand names a site that is not in the graph
   */
  public static List<LinkFailure> run(
      FlowGraph graph,
      List<Demand> demands,
      Headroom base,
      Optional<HeadroomStart> start,
      SolveLimit limitEach,
      Cancellation cancellation,
      Consumer<LinkFailure> found) {
    FailureSweep sweep = new FailureSweep(graph, demands, base, start, limitEach, cancellation);
    sweep.takeBase();
    List<LinkFailure> failures = new ArrayList<>();
    for (int link = 0; link < graph.links(); link++) {
      LinkFailure failure = sweep.fail(link);
      if (cancellation.requested()) {
        break; // the search may have ended before its time
      }
      failures.add(failure);
      found.accept(failure);
    }
    return List.copyOf(failures);
  }

  /** Takes the loads of the base flow, after a search where it does not show what the base says. */
  private void takeBase() {
    start.filter(this::isOfThisNetwork).ifPresent(this::load);
    if (base.upperBound() > 0 && !flowShowsBase()) {
      HeadroomSolver.Solved solved =
          HeadroomSolver.refine(graph, demands, base, start, limitEach, cancellation, _ -> {});
      base = solved.headroom();
      start = solved.start();
      start.ifPresent(this::load);
    }
  }

  private boolean isOfThisNetwork(HeadroomStart earlier) {
    return earlier.isOf(demands, graph) && earlier.graph().sameCapacities(graph);
  }

  private void load(HeadroomStart earlier) {
    baseLoad = new double[graph.arcs()];
    earlier.flows().loadInto(baseLoad);
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

  private LinkFailure fail(int link) {
    long startNanos = System.nanoTime();
    if (base.upperBound() == 0 || roles.servesNone(link)) {
      return known(link, LinkFailure.How.UNUSED, base.factor(), startNanos);
    }
    if (roles.isOnlyWay(link)) {
      return known(link, LinkFailure.How.CUT_OFF, 0, startNanos);
    }
    if (!flowShowsBase()) {
      return solved(link);
    }
    if (baseLoad[2 * link] + baseLoad[2 * link + 1] == 0) {
      return known(link, LinkFailure.How.UNUSED, 1 / basePeak, startNanos);
    }
    OptionalDouble rerouted = rerouted(link);
    return rerouted.isPresent()
        ? known(link, LinkFailure.How.REROUTED, rerouted.getAsDouble(), startNanos)
        : solved(link);
  }

  /** The factor that a detour reaches, if it is as before or good enough. */
  private OptionalDouble rerouted(int link) {
    for (double peak : new double[] {basePeak, 1 / goodEnough()}) {
      double[] load = baseLoad.clone();
      if (peak >= basePeak && detour.around(link, load, peak)) {
        return OptionalDouble.of(1 / peak(load));
      }
    }
    return OptionalDouble.empty();
  }

  /** An answer that needs no search: at 0, or within the bounds of the whole network. */
  private LinkFailure known(int link, LinkFailure.How how, double reached, long startNanos) {
    double millis = (System.nanoTime() - startNanos) / NANOS_PER_MS;
    if (how == LinkFailure.How.CUT_OFF) {
      return failure(link, new Headroom(0, 0, List.of(), millis), how);
    }
    double factor = Math.min(base.upperBound(), reached);
    Headroom headroom = new Headroom(factor, base.upperBound(), limitingWithout(link), millis);
    return failure(link, headroom, how);
  }

  /** The prices of the whole network prove its bound without the link as well. */
  private List<LinkValue> limitingWithout(int link) {
    String failed = graph.linkId(link);
    return base.limiting().stream().filter(value -> !value.linkId().equals(failed)).toList();
  }

  private LinkFailure solved(int link) {
    long startNanos = System.nanoTime();
    FlowGraph left = graph.withoutLinks(Set.of(graph.linkId(link)));
    Optional<HeadroomStart> warm = start.map(earlier -> spread(earlier, left, link));
    double millis = (System.nanoTime() - startNanos) / NANOS_PER_MS;
    Headroom atMost = new Headroom(0, base.upperBound(), limitingWithout(link), millis);
    Headroom headroom =
        HeadroomSolver.refine(left, demands, atMost, warm, limitEach, cancellation, _ -> {})
            .headroom();
    return failure(link, headroom, LinkFailure.How.SOLVED);
  }

  /** The base flow, with what ran over the link spread over ways around it as evenly as may be. */
  private HeadroomStart spread(HeadroomStart earlier, FlowGraph left, int link) {
    double tooLow = basePeak;
    double enough = 2 * basePeak;
    while (!detour.around(link, baseLoad.clone(), enough)) {
      tooLow = enough;
      enough *= 2;
    }
    while (enough > tooLow * NEAR) {
      double middle = Math.sqrt(tooLow * enough);
      if (detour.around(link, baseLoad.clone(), middle)) {
        enough = middle;
      } else {
        tooLow = middle;
      }
    }
    if (!detour.around(link, baseLoad.clone(), enough)) {
      throw new IllegalStateException("a detour found before is gone, link " + link);
    }
    return earlier.around(left, link, baseLoad, detour);
  }

  private LinkFailure failure(int link, Headroom headroom, LinkFailure.How how) {
    return new LinkFailure(graph.linkId(link), headroom, how);
  }
}

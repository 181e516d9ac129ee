package dev.spanwright.model.solve;

import dev.spanwright.model.traffic.Demand;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/**
 * Routes demands in the best way by an {@link Objective}, splitting where needed, with a proof.
 * Thread-safe: it holds nothing.
 */
public final class OptimalRouter {

  /** Share of a demand by which its paths may miss what it was given. */
  private static final double KEPT = 1e-6;

  private static final double NANOS_PER_MS = 1e6;

  private final FlowGraph graph;
  private final Objective objective;
  private final Cancellation givenUp;
  private final Cancellation stop;
  private final Consumer<OptimalRouting> better;
  private final long startNanos = System.nanoTime();
  private final RouteDemands commodities;
  private final FastestPaths fastest;
  private final double[] capacity;
  private final RoutingAssembler assembler;
  private final double usableShare;
  private final Headroom known;
  private final double latencyGap;

  private OptimalRouter(
      FlowGraph graph,
      List<Demand> demands,
      Objective objective,
      double usableShare,
      Headroom known,
      double latencyGap,
      Cancellation givenUp,
      Cancellation stop,
      Consumer<OptimalRouting> better) {
    this.usableShare = usableShare;
    this.known = known;
    this.latencyGap = latencyGap;
    this.givenUp = givenUp;
    this.graph = graph;
    this.objective = objective;
    this.stop = stop;
    this.better = better;
    this.capacity = graph.capacities().clone();
    for (int arc = 0; arc < capacity.length; arc++) {
      capacity[arc] *= usableShare;
    }
    this.commodities = new RouteDemands(graph, demands, givenUp);
    this.fastest = new FastestPaths(graph, commodities, givenUp);
    this.assembler = new RoutingAssembler(graph, demands, commodities, fastest, givenUp);
  }

  /**
   * Routes the demands. A demand between sites without any path between them is carried by 0.
   *
   * @param graph where the traffic can run
   * @param demands what is to be carried
   * @param objective {@link Objective#BEST} or {@link Objective#THROUGHPUT}
   * @param usableShare share of every capacity that may be filled, above 0 to 1
   * @param limit when to stop; answers are sought until they are exact or the time is over
   * @param cancellation asked all the time; who gives up gets no answer
   * @param better gets a first feasible answer soon, and every better one, on this thread
   * @return the last answer: the best one, or where the time is over a feasible one with what is
   *     proven about it
   * @throws java.util.concurrent.CancellationException if the cancellation is requested
   * @throws IllegalArgumentException if a demand names a site that is not in the graph, or the
   *     objective asks for no routing
   */
  public static OptimalRouting solve(
      FlowGraph graph,
      List<Demand> demands,
      Objective objective,
      double usableShare,
      SolveLimit limit,
      Cancellation cancellation,
      Consumer<OptimalRouting> better) {
    if (objective != Objective.BEST && objective != Objective.THROUGHPUT) {
      throw new IllegalArgumentException(
          "objective " + objective + " asks for no routing; expected BEST or THROUGHPUT");
    }
    Cancellation stop = limit.startingNow(cancellation);
    return new OptimalRouter(
            graph,
            demands,
            objective,
            usableShare,
            Headroom.unknown(),
            0,
            cancellation,
            stop,
            better)
        .solve();
  }

  /**
   * Routes the demands by {@link Objective#BEST}, with a total latency that is near enough.
   *
   * @param known proven bounds of the headroom in this graph, which may spare a search
   * @param limit when to stop; its gap is that of the total latency. What is carried is sought
   *     until it is exact, or the time is over
   * @return the best answer, as {@link #solve} does
   * @throws java.util.concurrent.CancellationException if the cancellation is requested
   * @throws IllegalArgumentException if a demand names a site that is not in the graph
   */
  public static OptimalRouting bestWithin(
      FlowGraph graph,
      List<Demand> demands,
      double usableShare,
      Headroom known,
      SolveLimit limit,
      Cancellation cancellation) {
    return new OptimalRouter(
            graph,
            demands,
            Objective.BEST,
            usableShare,
            known,
            limit.targetGap(),
            cancellation,
            limit.startingNow(cancellation),
            _ -> {})
        .solve();
  }

  private OptimalRouting solve() {
    OptimalRouting first = first();
    better.accept(first);
    if (commodities.count() == 0) {
      return first;
    }
    return objective == Objective.THROUGHPUT ? mostTraffic(first) : best(first);
  }

  /** Every demand on its fastest path, with the part that fits on each of its arcs. */
  private OptimalRouting first() {
    double[] load = new double[capacity.length];
    for (int commodity = 0; commodity < commodities.count(); commodity++) {
      for (int arc : fastest.arcs(commodity)) {
        load[arc] += commodities.gbps(commodity);
      }
    }
    List<List<FlowPaths.Part>> paths = new ArrayList<>();
    for (int commodity = 0; commodity < commodities.count(); commodity++) {
      double share = 1;
      for (int arc : fastest.arcs(commodity)) {
        share = load[arc] > capacity[arc] ? Math.min(share, capacity[arc] / load[arc]) : share;
      }
      int[] arcs = fastest.arcs(commodity);
      double gbps = share * commodities.gbps(commodity);
      paths.add(fastest.reaches(commodity) ? List.of(new FlowPaths.Part(arcs, gbps)) : List.of());
    }
    double carried = assembler.localGbps();
    for (List<FlowPaths.Part> parts : paths) {
      carried += parts.stream().mapToDouble(FlowPaths.Part::gbps).sum();
    }
    boolean all = objective == Objective.BEST && carried >= reachableGbps();
    List<FairnessLevel> levels = all ? served() : List.of();
    return answer(paths, reachableGbps(), 0, levels, new double[capacity.length]);
  }

  private double reachableGbps() {
    double sum = assembler.localGbps();
    for (int commodity = 0; commodity < commodities.count(); commodity++) {
      sum += fastest.reaches(commodity) ? commodities.gbps(commodity) : 0;
    }
    return sum;
  }

  private OptimalRouting mostTraffic(OptimalRouting first) {
    ThroughputStage stage = new ThroughputStage(graph, capacity, commodities, fastest, givenUp);
    boolean done = stage.run(stop);
    givenUp.orThrow();
    double upperBound =
        Math.min(first.carriedUpperBoundGbps(), stage.upperBound() + assembler.localGbps());
    OptimalRouting present = answer(stage.paths(), upperBound, 1, List.of(), stage.prices());
    if (!done && stop.requested()) {
      return keep(moreOf(first.withUpperBound(upperBound), present));
    }
    better.accept(present);
    return fastest(stage.carriedGbps(), first, upperBound, List.of(), stage.prices());
  }

  private OptimalRouting best(OptimalRouting first) {
    double[] all = reachable();
    if (fits()) {
      return fastest(all, first, first.carriedUpperBoundGbps(), served(), new double[0]);
    }
    givenUp.orThrow();
    if (stop.requested()) {
      return first;
    }
    FairnessStage stage = new FairnessStage(graph, capacity, commodities, fastest, givenUp);
    boolean done = stage.run(stop);
    givenUp.orThrow();
    if (!done) {
      return first;
    }
    double[] carried = stage.carriedGbps();
    double total =
        stage.proven()
            ? Arrays.stream(carried).sum() + assembler.localGbps()
            : first.carriedUpperBoundGbps();
    return fastest(carried, first, total, assembler.levels(stage.fractions()), stage.values());
  }

  private double[] reachable() {
    double[] all = commodities.allGbps();
    for (int commodity = 0; commodity < all.length; commodity++) {
      all[commodity] = fastest.reaches(commodity) ? all[commodity] : 0;
    }
    return all;
  }

  /** Whether everything that has a path can be carried at once. */
  private boolean fits() {
    if (known.factor() * usableShare >= 1) {
      return true;
    }
    int[] reached =
        java.util.stream.IntStream.range(0, commodities.count()).filter(fastest::reaches).toArray();
    Commodities pairs = commodities.pairs(reached);
    if (pairs.count() == 0) {
      return true;
    }
    TreeSearch search = new TreeSearch(graph.withArcCapacities(capacity), pairs);
    boolean going = search.start(stop);
    while (going && search.factor() < 1 && search.upperBound() >= 1 && !search.exhausted()) {
      going = search.improve(stop);
    }
    return search.factor() >= 1 - OptimalRouting.EXACT;
  }

  private List<FairnessLevel> served() {
    return assembler.servedLevels();
  }

  /** The last stage: the amounts are given, their routes are not. */
  private OptimalRouting fastest(
      double[] carried,
      OptimalRouting first,
      double upperBound,
      List<FairnessLevel> levels,
      double[] values) {
    LatencyStage stage = new LatencyStage(graph, capacity, commodities, fastest, carried, givenUp);
    Runnable tell =
        () -> {
          double[] now = values.length > 0 ? values : stage.prices();
          better.accept(answer(stage.paths(), upperBound, stage.gap(), List.of(), now));
        };
    boolean done = stage.run(latencyGap, stop, tell);
    givenUp.orThrow();
    double[] worth = values.length > 0 ? values : stage.prices();
    List<List<FlowPaths.Part>> paths = stage.paths();
    boolean kept = carries(paths, carried);
    // Fair amounts that rounding does not let the paths carry are no bound.
    boolean holds = kept || objective == Objective.THROUGHPUT;
    double bound = holds ? upperBound : first.carriedUpperBoundGbps();
    OptimalRouting last =
        answer(paths, bound, stage.gap(), done && kept ? levels : List.of(), worth);
    return keep(stop.requested() ? moreOf(first, last) : last);
  }

  private static OptimalRouting moreOf(OptimalRouting first, OptimalRouting second) {
    return second.routing().carriedGbps() < first.routing().carriedGbps() ? first : second;
  }

  /** Whether the paths of every commodity carry what it was given. */
  private boolean carries(List<List<FlowPaths.Part>> paths, double[] gbps) {
    for (int commodity = 0; commodity < gbps.length; commodity++) {
      double sum = paths.get(commodity).stream().mapToDouble(FlowPaths.Part::gbps).sum();
      if (Math.abs(sum - gbps[commodity]) > KEPT * commodities.gbps(commodity)) {
        return false;
      }
    }
    return true;
  }

  private OptimalRouting keep(OptimalRouting answer) {
    better.accept(answer);
    return answer;
  }

  private OptimalRouting answer(
      List<List<FlowPaths.Part>> paths,
      double upperBound,
      double latencyGap,
      List<FairnessLevel> levels,
      double[] values) {
    Routing routing = assembler.routing(paths);
    return new OptimalRouting(
        objective,
        routing,
        Math.max(upperBound, routing.carriedGbps()),
        latencyGap,
        levels,
        assembler.missed(routing),
        LinkValue.ofArcs(graph, values),
        (System.nanoTime() - startNanos) / NANOS_PER_MS);
  }
}

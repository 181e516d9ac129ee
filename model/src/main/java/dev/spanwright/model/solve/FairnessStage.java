package dev.spanwright.model.solve;

import dev.spanwright.model.traffic.Territory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Who gets how much where not all fits: lower priority numbers first; inside a priority, max-min
 * fair by share of what is asked.
 *
 * <p>For one priority after the other, with what the earlier ones got fixed but free in its routes:
 * the share λ of all demands of the priority grows as far as it can (a linear program). A demand
 * whose unit has a price at the optimum cannot get more, by complementary slackness, and stays at
 * λ; the others grow on. Every round fixes at least one, since the prices of all that grow add up
 * to 1. Not thread-safe.
 */
final class FairnessStage {

  /** What the common share may still grow by that is not worth another round. */
  private static final double PROVEN = 1e-12;

  /** A start for a priority need not be the best one. */
  private static final double ROUGH = 1e-3;

  /** Share of a capacity that counts as left where nothing is. */
  private static final double LEAST_LEFT = 1e-9;

  /** Share of the busiest path of a start below which a path is left out. */
  private static final double TRACE_SHARE = 1e-5;

  /** Room beyond every capacity where a program stalled, as share of it; twice this at most. */
  private static final double ROOM = 1e-9;

  /** How often room is added. */
  private static final int MOST_ROOM = 3;

  /** Pivots without any gain after which a program has stalled. */
  private static final int STALLED_PIVOTS = 1_000;

  private final FlowGraph graph;
  private final double[] capacity;
  private final RouteDemands demands;
  private final FastestPaths fastest;
  private final double[] carried;
  private final double[] fractions;
  private final boolean[] shut;
  private final SourceTree tree;
  private final Cancellation givenUp;
  private boolean proven = true;
  private int room;
  private boolean stalled;
  private List<Mix> routes;
  private double[] values;

  /**
   * @param givenUp where it is requested, the search ends in a {@link
   *     java.util.concurrent.CancellationException}
   */
  FairnessStage(
      FlowGraph graph,
      double[] capacity,
      RouteDemands demands,
      FastestPaths fastest,
      Cancellation givenUp) {
    this.givenUp = givenUp;
    this.graph = graph;
    this.capacity = capacity;
    this.demands = demands;
    this.fastest = fastest;
    this.carried = new double[demands.count()];
    this.fractions = new double[demands.count()];
    this.shut = new boolean[demands.count()];
    this.tree = new SourceTree(graph);
    this.routes = Collections.nCopies(carried.length, Mix.EMPTY);
    this.values = new double[graph.arcs()];
  }

  /**
   * Finds all levels.
   *
   * @return whether they are proven; false if told to stop before
   */
  boolean run(Cancellation cancellation) {
    int[] priorities =
        IntStream.range(0, carried.length).map(demands::priority).distinct().sorted().toArray();
    for (int priority : priorities) {
      if (!serve(priority, cancellation)) {
        return false;
      }
    }
    return true;
  }

  /** Whether no demand can get more, by shares of {@link LevelProof#SAME}, so far. */
  boolean proven() {
    return proven;
  }

  /** What every commodity gets, Gbit/s. */
  double[] carriedGbps() {
    return carried.clone();
  }

  /** What every commodity gets of its rate, 0 to 1; the same number for all of one level. */
  double[] fractions() {
    return fractions.clone();
  }

  /**
   * What one more Gbit/s on an arc adds to the first priority that is not served in full, Gbit/s.
   */
  double[] values() {
    return values.clone();
  }

  private boolean serve(int priority, Cancellation cancellation) {
    int[] growing =
        IntStream.range(0, carried.length)
            .filter(k -> demands.priority(k) == priority && fastest.reaches(k) && !shut[k])
            .toArray();
    if (growing.length == 0) {
      return true;
    }
    List<Mix> start = start(growing, cancellation);
    while (true) {
      PathProgram program = program(growing, start);
      stalled = false;
      boolean done = fill(program, growing, cancellation);
      givenUp.orThrow();
      if (!stalled || room == MOST_ROOM || cancellation.requested()) {
        routes = routesOf(program);
        return done;
      }
      room++;
      Arrays.stream(growing).forEach(commodity -> carried[commodity] = 0);
    }
  }

  private PathProgram program(int[] growing, List<Mix> start) {
    FlowMaster master = new FlowMaster(roomy(), 1, 1, 1e-11 / growing.length);
    PathProgram program = new PathProgram(graph, demands, master, new double[graph.arcs()], 0);
    for (int commodity = 0; commodity < carried.length; commodity++) {
      givenUp.orThrow(commodity);
      if (carried[commodity] > 0) {
        join(program, commodity, carried[commodity], 0, routes.get(commodity));
      }
    }
    for (int commodity : growing) {
      givenUp.orThrow(commodity);
      join(program, commodity, 0, demands.gbps(commodity), start.get(commodity));
    }
    return program;
  }

  /**
   * The capacities; where the program turned in circles, because an earlier priority had filled
   * arcs to the last digit, with a trace of room more, unlike for each.
   */
  private double[] roomy() {
    double[] roomy = capacity.clone();
    Random random = new Random(room);
    for (int arc = 0; arc < roomy.length; arc++) {
      roomy[arc] *= 1 + ROOM * room * (1 + random.nextDouble());
    }
    return roomy;
  }

  private void join(PathProgram program, int commodity, double fixed, double more, Mix mix) {
    int group = program.join(commodity, fixed, more, fastest.latencyMs(commodity));
    if (mix.arcs().length > 0) {
      program.master().addColumn(group, 0, mix.arcs(), mix.loads());
      mix.paths().forEach(path -> program.addPath(commodity, path));
    } else {
      program.addPath(commodity, fastest.arcs(commodity));
    }
  }

  /** Routes of a good common share of the demands that are to grow, in what the others leave. */
  private List<Mix> start(int[] growing, Cancellation cancellation) {
    TreeSearch search = new TreeSearch(graph.withArcCapacities(left()), demands.pairs(growing));
    boolean going = search.start(cancellation);
    while (going && !search.exhausted() && search.factor() < (1 - ROUGH) * search.upperBound()) {
      going = search.improve(cancellation);
    }
    List<Mix> start = new ArrayList<>(Collections.nCopies(carried.length, Mix.EMPTY));
    if (search.factor() > 0) {
      takeApart(search.flows(), growing, start);
    }
    return start;
  }

  /** What earlier priorities leave of every arc; a trace of it at least, so that it can be used. */
  private double[] left() {
    double[] left = capacity.clone();
    for (int commodity = 0; commodity < carried.length; commodity++) {
      Mix mix = routes.get(commodity);
      for (int i = 0; i < mix.arcs().length; i++) {
        left[mix.arcs()[i]] -= carried[commodity] * mix.loads()[i];
      }
    }
    for (int arc = 0; arc < left.length; arc++) {
      left[arc] = Math.max(left[arc], LEAST_LEFT * capacity[arc]);
    }
    return left;
  }

  private void takeApart(SourceFlows flows, int[] growing, List<Mix> start) {
    FlowPaths paths = new FlowPaths(graph);
    Map<Sender, double[]> bySender = new HashMap<>();
    for (int group = 0; group < flows.groups(); group++) {
      Sender sender = new Sender(flows.source(group), flows.territory(group));
      bySender.put(sender, flows.flow(group).clone());
    }
    for (int commodity : growing) {
      givenUp.orThrow(commodity);
      int source = demands.source(commodity);
      int target = demands.target(commodity);
      double gbps = demands.gbps(commodity);
      double[] flow = bySender.get(new Sender(source, demands.territory(commodity)));
      start.set(commodity, Mix.of(main(paths.take(flow, source, target, gbps))));
    }
  }

  /** Whose flow it is. */
  private record Sender(int source, Territory territory) {}

  /**
   * Without the traces that run where next to nothing is left: they would make pivots too small to
   * be told from rounding.
   */
  private static List<FlowPaths.Part> main(List<FlowPaths.Part> parts) {
    double most = parts.stream().mapToDouble(FlowPaths.Part::gbps).max().orElse(0);
    return parts.stream().filter(part -> part.gbps() >= TRACE_SHARE * most).toList();
  }

  /** Raises the common share until every demand of the priority is fixed. */
  private boolean fill(PathProgram program, int[] growing, Cancellation cancellation) {
    FlowMaster master = program.master();
    List<Integer> open = Arrays.stream(growing).boxed().toList();
    double lastLevel = -1;
    while (!open.isEmpty()) {
      LevelProof proof = new LevelProof(program, demands, capacity, open);
      if (!optimise(program, proof, cancellation)) {
        return false;
      }
      boolean all = master.lambda() >= 1;
      double level = all ? 1 : Math.max(0, master.lambda());
      level = level - lastLevel <= LevelProof.SAME ? lastLevel : level;
      lastLevel = level;
      noteValues(master, all, open.stream().mapToDouble(demands::gbps).sum());
      proven &= all || proof.leastExcess() <= LevelProof.SAME;
      Map<Boolean, List<Integer>> byStaying =
          open.stream().collect(Collectors.partitioningBy(k -> all || proof.stays(k)));
      List<Integer> full = byStaying.get(true);
      if (full.isEmpty()) {
        return false; // there are no prices to tell by
      }
      if (!all) {
        shutOut(demands.priority(growing[0]), proof);
      }
      for (int commodity : full) {
        givenUp.orThrow(commodity);
        carried[commodity] = master.amountOf(program.group(commodity));
        fractions[commodity] = level;
        master.freeze(program.group(commodity));
      }
      open = byStaying.get(false);
    }
    return true;
  }

  /**
   * Later priorities get nothing where every path has a price: by the bound of {@link LevelProof},
   * which holds for them as well.
   */
  private void shutOut(int priority, LevelProof proof) {
    int at = SourceTree.NONE;
    for (int commodity = 0; commodity < carried.length; commodity++) {
      if (demands.priority(commodity) > priority && fastest.reaches(commodity)) {
        if (demands.tree(commodity) != at) {
          at = demands.tree(commodity);
          tree.run(demands.source(commodity), demands.territory(commodity), proof.lengths());
        }
        double price = tree.distance(demands.target(commodity));
        shut[commodity] |= proof.stays(commodity, price);
      }
    }
  }

  private void noteValues(FlowMaster master, boolean all, double totalGbps) {
    boolean first = Arrays.stream(values).allMatch(value -> value == 0);
    if (!all && first) {
      values = master.prices();
      for (int arc = 0; arc < values.length; arc++) {
        values[arc] *= totalGbps;
      }
    }
  }

  private boolean optimise(PathProgram program, LevelProof proof, Cancellation cancellation) {
    FlowMaster master = program.master();
    int idle = 0;
    while (true) {
      int before = master.pivots();
      int most = before + PathProgram.PIVOTS_BEFORE_PRICING;
      FlowMaster.End end =
          master.solve(
              () ->
                  cancellation.requested()
                      || master.pivots() >= most
                      || master.stalledPivots() > STALLED_PIVOTS);
      if (master.lambda() >= 1) {
        return true;
      }
      PathProgram.Round round = program.price(master.prices(), cancellation);
      if (cancellation.requested()) {
        return false;
      }
      proof.take(round);
      idle = master.pivots() == before ? idle + 1 : 0;
      boolean stuck = end == FlowMaster.End.STOPPED && master.pivots() < most;
      boolean optimal = end == FlowMaster.End.OPTIMAL && round.added() == 0;
      boolean proven = proof.gap() <= PROVEN;
      boolean turns =
          master.stalledPivots() > STALLED_PIVOTS || stuck || idle > PathProgram.MOST_IDLE_ROUNDS;
      stalled = turns && !optimal && proof.leastExcess() > LevelProof.SAME;
      if (stalled && room < MOST_ROOM) {
        return false;
      }
      if (optimal || turns || proven) {
        return true;
      }
    }
  }

  /** The present routes of every commodity that takes part. */
  private List<Mix> routesOf(PathProgram program) {
    FlowMaster master = program.master();
    FlowColumns columns = master.columns();
    List<Mix.Builder> byGroup = new ArrayList<>();
    for (int column = 0; column < columns.count(); column++) {
      while (byGroup.size() <= columns.group(column)) {
        byGroup.add(new Mix.Builder());
      }
      double amount = master.amount(column);
      if (amount > 0) {
        byGroup.get(columns.group(column)).add(columns.arcs(column), columns.loads(column), amount);
      }
    }
    return IntStream.range(0, carried.length)
        .mapToObj(commodity -> program.group(commodity))
        .map(group -> group >= 0 ? byGroup.get(group).build() : Mix.EMPTY)
        .toList();
  }
}

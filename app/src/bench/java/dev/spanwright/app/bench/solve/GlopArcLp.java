package dev.spanwright.app.bench.solve;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import dev.spanwright.model.solve.FlowGraph;
import dev.spanwright.model.traffic.Demand;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The textbook's way to the exact optimum, as a yardstick: a linear programme with the flow of
 * every source on every arc as variables (traffic of one source to all its targets added up), one
 * conservation row per source and other site, one capacity row per arc; solved by GLOP, the simplex
 * method of OR-Tools, with its default parameters, on one thread.
 */
final class GlopArcLp {

  static {
    Loader.loadNativeLibraries();
  }

  private final FlowGraph graph;

  /** Demand by source and target, over {@link #unitGbps}. */
  private final double[][] demand;

  private final MPSolver solver = MPSolver.createSolver("GLOP");

  /** Mean demand: the programme is written in it, for the sake of the solver's tolerances. */
  private final double unitGbps;

  private final MPConstraint[] capacity;

  /**
   * What GLOP says.
   *
   * @param status as OR-Tools names it; values mean nothing unless it is OPTIMAL
   * @param value factor, or total in Gbit/s
   * @param arcPrices dual value of each arc's capacity, per Gbit/s of the graph: lengths that prove
   *     the value if it is true
   * @param cost of the solve alone, without building the programme
   */
  record Answer(MPSolver.ResultStatus status, double value, List<Double> arcPrices, Cost cost) {

    boolean optimal() {
      return status == MPSolver.ResultStatus.OPTIMAL;
    }
  }

  private GlopArcLp(FlowGraph graph, List<Demand> demands) {
    this.graph = graph;
    this.demand = new double[graph.sites()][graph.sites()];
    this.unitGbps = demands.stream().mapToDouble(Demand::gbps).average().orElse(1);
    for (Demand one : demands) {
      demand[graph.site(one.from())][graph.site(one.to())] += one.gbps() / unitGbps;
    }
    this.capacity = new MPConstraint[graph.arcs()];
    for (int arc = 0; arc < capacity.length; arc++) {
      double most = graph.capacityGbps(arc) / unitGbps;
      capacity[arc] = solver.makeConstraint(-MPSolver.infinity(), most);
    }
  }

  /** The largest factor by which all demands can grow together. */
  static Answer headroom(FlowGraph graph, List<Demand> demands, Duration limit) {
    GlopArcLp lp = new GlopArcLp(graph, demands);
    MPVariable factor = lp.solver.makeNumVar(0, MPSolver.infinity(), "");
    for (int source = 0; source < graph.sites(); source++) {
      MPConstraint[] balance = lp.flowFrom(source);
      for (int site = 0; site < balance.length; site++) {
        if (balance[site] != null && lp.demand[source][site] > 0) {
          balance[site].setCoefficient(factor, -lp.demand[source][site]);
        }
      }
    }
    lp.solver.objective().setCoefficient(factor, 1);
    return lp.solve(limit, 1);
  }

  /** The largest total that can be carried, no pair of sites more than it asks for. */
  static Answer throughput(FlowGraph graph, List<Demand> demands, Duration limit) {
    GlopArcLp lp = new GlopArcLp(graph, demands);
    MPObjective objective = lp.solver.objective();
    for (int source = 0; source < graph.sites(); source++) {
      MPConstraint[] balance = lp.flowFrom(source);
      for (int site = 0; site < balance.length; site++) {
        if (balance[site] != null && lp.demand[source][site] > 0) {
          MPVariable carried = lp.solver.makeNumVar(0, lp.demand[source][site], "");
          balance[site].setCoefficient(carried, -1);
          objective.setCoefficient(carried, 1);
        }
      }
    }
    return lp.solve(limit, lp.unitGbps);
  }

  /**
   * Adds the flow of one source.
   *
   * @return by site what arrives less what leaves, so far without what stays; null at the source,
   *     and everywhere if it sends nothing
   */
  private MPConstraint[] flowFrom(int source) {
    MPConstraint[] balance = new MPConstraint[graph.sites()];
    if (Arrays.stream(demand[source]).allMatch(gbps -> gbps == 0)) {
      return balance;
    }
    for (int site = 0; site < balance.length; site++) {
      balance[site] = site == source ? null : solver.makeConstraint(0, 0);
    }
    for (int arc = 0; arc < capacity.length; arc++) {
      if (graph.capacityGbps(arc) == 0) {
        continue;
      }
      MPVariable flow = solver.makeNumVar(0, MPSolver.infinity(), "");
      capacity[arc].setCoefficient(flow, 1);
      if (graph.to(arc) != source) {
        balance[graph.to(arc)].setCoefficient(flow, 1);
      }
      if (graph.from(arc) != source) {
        balance[graph.from(arc)].setCoefficient(flow, -1);
      }
    }
    return balance;
  }

  private Answer solve(Duration limit, double unit) {
    solver.objective().setMaximization();
    solver.setTimeLimit(limit.toMillis());
    Cost.Moment start = Cost.Moment.now();
    MPSolver.ResultStatus status = solver.solve();
    Cost cost = start.toNow();
    boolean optimal = status == MPSolver.ResultStatus.OPTIMAL;
    List<Double> prices = new ArrayList<>();
    for (int arc = 0; optimal && arc < capacity.length; arc++) {
      prices.add(capacity[arc].dualValue() * unit / unitGbps);
    }
    double value = optimal ? solver.objective().value() * unit : Double.NaN;
    solver.delete();
    return new Answer(status, value, prices, cost);
  }
}

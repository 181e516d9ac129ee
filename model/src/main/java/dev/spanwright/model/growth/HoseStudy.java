package dev.spanwright.model.growth;

import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.TrafficClass;
import dev.spanwright.model.solve.Cancellation;
import dev.spanwright.model.solve.DefaultRouter;
import dev.spanwright.model.solve.FlowGraph;
import dev.spanwright.model.solve.Headroom;
import dev.spanwright.model.solve.HeadroomSolver;
import dev.spanwright.model.solve.Routing;
import dev.spanwright.model.solve.SolveLimit;
import dev.spanwright.model.traffic.Demand;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The headroom where only what each site sends and receives in all is known, and not to whom. The
 * least headroom over sampled matrices is an upper bound of that over all matrices within the
 * limits: another matrix may be worse. What the default paths carry of every matrix is a lower
 * bound. Nothing in it is sent twice or kept inside countries.
 *
 * @param limits what the sites send and receive in all
 * @param samples how many matrices were tried
 * @param coverage how much of what the limits allow they cover, 0 to 1
 * @param atLeast headroom that holds for every matrix within the limits: proven, and rough
 * @param headroom of the worst of them; infinite where there is no traffic
 * @param worst the demands of the worst of them
 */
public record HoseStudy(
    List<HoseLimit> limits,
    int samples,
    double coverage,
    double atLeast,
    Headroom headroom,
    List<Demand> worst) {

  private static final String HOSE = "hose";

  public HoseStudy {
    limits = List.copyOf(limits);
    worst = List.copyOf(worst);
  }

  /**
   * Tries matrices.
   *
   * @param demands what the limits follow from where a site states none; of now or of a later year
   * @param limitEach when the headroom of one matrix is good enough
   * @throws java.util.concurrent.CancellationException if given up
   */
  public static HoseStudy of(
      Evaluation evaluation,
      List<Demand> demands,
      HoseRequest request,
      SolveLimit limitEach,
      Cancellation cancellation) {
    Network network = evaluation.network();
    List<HoseLimit> limits = HoseLimit.of(evaluation, demands);
    List<double[][]> matrices =
        new HoseSampler(network, limits, request.seed()).matrices(request.samples());
    FlowGraph graph = FlowGraph.of(network, evaluation.plants());
    Headroom least = new Headroom(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, List.of(), 0);
    List<Demand> worst = List.of();
    for (double[][] matrix : matrices) {
      List<Demand> tried = demands(limits, matrix);
      Headroom found = headroom(graph, network, tried, least.factor(), limitEach, cancellation);
      if (found.factor() < least.factor()) {
        least = found;
        worst = tried;
      }
    }
    double coverage = new HoseCoverage(limits, matrices).share(request.seed());
    double proven = HoseGuarantee.factor(graph, limits, network.planning().routingMetric());
    double atLeast = Math.min(proven, least.upperBound());
    return new HoseStudy(limits, matrices.size(), coverage, atLeast, least, worst);
  }

  /** Of one matrix; less exact where it is no worse than another one. */
  private static Headroom headroom(
      FlowGraph graph,
      Network network,
      List<Demand> demands,
      double least,
      SolveLimit limit,
      Cancellation cancellation) {
    cancellation.orThrow();
    Routing routing = DefaultRouter.route(graph, demands, network.planning().routingMetric());
    Headroom quick = HeadroomSolver.quickBounds(graph, routing);
    if (quick.factor() >= least || demands.isEmpty()) {
      return quick;
    }
    AtomicBoolean noWorse = new AtomicBoolean();
    Headroom found =
        HeadroomSolver.refine(
            graph,
            demands,
            quick,
            limit,
            () -> noWorse.get() || cancellation.requested(),
            better -> noWorse.set(better.factor() >= least));
    cancellation.orThrow();
    return found;
  }

  private static List<Demand> demands(List<HoseLimit> limits, double[][] matrix) {
    List<Demand> demands = new ArrayList<>();
    for (int from = 0; from < matrix.length; from++) {
      for (int to = 0; to < matrix.length; to++) {
        if (matrix[from][to] > 0) {
          demands.add(demand(limits.get(from).siteId(), limits.get(to).siteId(), matrix[from][to]));
        }
      }
    }
    return demands;
  }

  private static Demand demand(String from, String to, double gbps) {
    String id = HOSE + ":" + from + ">" + to;
    return new Demand(id, from, to, gbps, TrafficClass.GENERAL, 0, OptionalDouble.empty(), HOSE);
  }
}

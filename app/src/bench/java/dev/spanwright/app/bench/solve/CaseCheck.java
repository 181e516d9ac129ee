package dev.spanwright.app.bench.solve;

import dev.spanwright.model.solve.Cancellation;
import dev.spanwright.model.solve.FlowGraph;
import dev.spanwright.model.solve.Headroom;
import dev.spanwright.model.solve.HeadroomProof;
import dev.spanwright.model.solve.HeadroomSolver;
import dev.spanwright.model.solve.LinkValue;
import dev.spanwright.model.solve.RandomBackbone;
import dev.spanwright.model.solve.SolveLimit;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Solves one random network and checks the answer by all means at hand. */
final class CaseCheck {

  /** Relative; what rounding may leave in a bound. */
  private static final double ROUNDING = 1e-9;

  /** Relative; what a flow may violate, and what GLOP's tolerances leave. */
  private static final double TOLERANCE = 1e-6;

  private final SolveLimit limit;
  private final Duration glopLimit;

  private RandomBackbone network;
  private FlowGraph graph;
  private Headroom answer;
  private List<String> disagreements;

  CaseCheck(SolveLimit limit, Duration glopLimit) {
    this.limit = limit;
    this.glopLimit = glopLimit;
  }

  /**
   * What came out.
   *
   * @param answer of the solver
   * @param disagreements in words; empty if all is well
   * @param slow whether the gap was not reached in time
   * @param compared whether GLOP solved it too
   */
  record Result(Headroom answer, List<String> disagreements, boolean slow, boolean compared) {

    Result {
      disagreements = List.copyOf(disagreements);
    }
  }

  /** Solves and checks. */
  Result check(RandomBackbone wanted) {
    network = wanted;
    graph = wanted.graph();
    disagreements = new ArrayList<>();
    answer = HeadroomSolver.solve(graph, network.demands(), limit, Cancellation.never());
    if (!(answer.factor() <= answer.upperBound())) {
      disagreements.add("lower bound " + answer.factor() + " above upper " + answer.upperBound());
    }
    boolean someCutOff = checkConnection();
    if (someCutOff || network.demands().stream().allMatch(demand -> demand.gbps() == 0)) {
      return new Result(answer, disagreements, false, false);
    }
    checkProof();
    checkLinkValues();
    boolean compared = !glopLimit.isZero() && compareWithGlop();
    return new Result(answer, disagreements, answer.gap() > limit.targetGap(), compared);
  }

  /** The headroom is 0 if and only if a demand has no path. */
  private boolean checkConnection() {
    List<Double> zeros = Collections.nCopies(graph.arcs(), 0.0);
    boolean someCutOff = DualBound.of(graph, network.demands(), zeros) == 0;
    if (someCutOff && answer.upperBound() != 0) {
      disagreements.add("a demand has no path, but the upper bound is " + answer.upperBound());
    }
    if (!someCutOff && answer.factor() == 0 && answer.gap() < 1) {
      disagreements.add("every demand has a path, but the headroom is 0");
    }
    return someCutOff;
  }

  private void checkProof() {
    HeadroomProof proof = HeadroomProof.of(graph, network.demands(), limit);
    double proven = DualBound.of(graph, network.demands(), proof.arcLengths());
    if (proof.checkedFactor() < proof.factor() * (1 - TOLERANCE)) {
      disagreements.add(
          "the flow reaches " + proof.checkedFactor() + ", not " + proof.factor() + " as said");
    }
    if (proven > proof.upperBound() * (1 + ROUNDING)) {
      disagreements.add("its lengths prove " + proven + ", not " + proof.upperBound());
    }
    requireBelow(answer.factor(), proven, ROUNDING, "the bound of its lengths");
    requireBelow(proof.checkedFactor(), answer.upperBound(), ROUNDING, "the upper bound");
  }

  /** More capacity on a limiting link cannot raise the headroom by more than its value says. */
  private void checkLinkValues() {
    for (LinkValue value : answer.limiting().stream().limit(2).toList()) {
      int link = network.linkNumber(value.linkId());
      double more = 0.01 * graph.capacityGbps(2 * link);
      FlowGraph wider = network.graphWith(link, 1.01);
      Headroom then = HeadroomSolver.solve(wider, network.demands(), limit, Cancellation.never());
      double most = answer.upperBound() + more * value.perGbps();
      requireBelow(then.factor(), most, ROUNDING, "what link " + value.linkId() + " can give");
      requireBelow(answer.factor(), then.upperBound(), ROUNDING, "the bound with more capacity");
    }
  }

  /**
   * Compares with GLOP, which gets demands scaled to an answer near 1: its tolerances are absolute.
   * Where its prices do not prove its value, it counts as not solved: it ends so on very wide
   * ranges.
   */
  private boolean compareWithGlop() {
    double scale = answer.upperBound();
    GlopArcLp.Answer glop = GlopArcLp.headroom(graph, network.demandsTimes(scale), glopLimit);
    if (!glop.optimal()) {
      return false;
    }
    double proven = DualBound.of(graph, network.demands(), glop.arcPrices());
    requireBelow(answer.factor(), proven, ROUNDING, "the bound that GLOP's prices prove");
    double optimum = glop.value() * scale;
    if (Math.abs(proven / optimum - 1) > TOLERANCE) {
      return false;
    }
    requireBelow(answer.factor(), optimum, TOLERANCE, "GLOP's optimum");
    requireBelow(optimum, answer.upperBound(), TOLERANCE, "the upper bound: GLOP's optimum");
    return true;
  }

  private void requireBelow(double lower, double upper, double tolerance, String what) {
    if (!(lower <= upper * (1 + tolerance))) {
      disagreements.add("%s is above %s, %s".formatted(lower, upper, what));
    }
  }
}

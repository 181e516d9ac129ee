package dev.spanwright.app.bench.solve;

import dev.spanwright.model.solve.Cancellation;
import dev.spanwright.model.solve.FlowGraph;
import dev.spanwright.model.solve.Headroom;
import dev.spanwright.model.solve.HeadroomSolver;
import dev.spanwright.model.solve.HeadroomStart;
import dev.spanwright.model.solve.SolveLimit;
import dev.spanwright.model.traffic.Demand;
import java.util.List;
import java.util.Optional;

/** The ways to ask for headroom that are measured. */
final class Solves {

  private static final Headroom NOTHING_KNOWN =
      new Headroom(0, Double.POSITIVE_INFINITY, List.of(), 0);

  private Solves() {}

  /** From nothing: a new solver for these demands in this graph. */
  static GapTimes cold(FlowGraph graph, List<Demand> demands, SolveLimit limit) {
    GapTimes times = new GapTimes();
    times.accept(
        HeadroomSolver.refine(graph, demands, NOTHING_KNOWN, limit, Cancellation.never(), times));
    return times;
  }

  /** Where a solve to the end leaves off. */
  static Optional<HeadroomStart> end(FlowGraph graph, List<Demand> demands, SolveLimit limit) {
    return HeadroomSolver.refine(
            graph, demands, NOTHING_KNOWN, Optional.empty(), limit, Cancellation.never(), _ -> {})
        .start();
  }

  /** After an edit of a graph that was solved before. */
  static GapTimes afterEdit(
      FlowGraph changed, List<Demand> demands, Optional<HeadroomStart> before, SolveLimit limit) {
    GapTimes times = new GapTimes();
    times.accept(
        HeadroomSolver.refine(
                changed, demands, NOTHING_KNOWN, before, limit, Cancellation.never(), times)
            .headroom());
    return times;
  }
}

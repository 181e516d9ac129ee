package dev.spanwright.app.bench.solve;

import dev.spanwright.model.solve.Cancellation;
import dev.spanwright.model.solve.DefaultRouter;
import dev.spanwright.model.solve.FlowGraph;
import dev.spanwright.model.solve.Headroom;
import dev.spanwright.model.solve.HeadroomSolver;
import dev.spanwright.model.solve.Routing;
import dev.spanwright.model.solve.SolveLimit;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The solvers that run while a network is drawn, all-to-all demands: headroom from nothing until 1
 * % is proven at 50 and 100 sites, and the default routing with its loads at 160.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class SolveBench {

  private static final SolveLimit ONE_PERCENT = new SolveLimit(0.01, Duration.ofSeconds(10));

  private SolveCase gabriel50;
  private SolveCase gabriel100;
  private SolveCase gabriel160;
  private FlowGraph graph50;
  private FlowGraph graph100;
  private FlowGraph graph160;

  @Setup
  public void open() throws IOException {
    gabriel50 = SolveCaseFiles.own("gabriel-50");
    gabriel100 = SolveCaseFiles.own("gabriel-100");
    gabriel160 = GeneratedCases.gabriel160();
    graph50 = gabriel50.graph();
    graph100 = gabriel100.graph();
    graph160 = gabriel160.graph();
  }

  /** Headroom of 50 sites, 2,450 demands. */
  @Benchmark
  public Headroom headroom50() {
    return HeadroomSolver.solve(graph50, gabriel50.demands(), ONE_PERCENT, Cancellation.never());
  }

  /** Headroom of 100 sites, 9,900 demands. */
  @Benchmark
  public Headroom headroom100() {
    return HeadroomSolver.solve(graph100, gabriel100.demands(), ONE_PERCENT, Cancellation.never());
  }

  /** Default routing of 160 sites, 25,440 demands. */
  @Benchmark
  public Routing defaultRouting160() {
    return DefaultRouter.route(graph160, gabriel160.demands());
  }
}

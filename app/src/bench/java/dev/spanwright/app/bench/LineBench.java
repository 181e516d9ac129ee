package dev.spanwright.app.bench;

import dev.spanwright.model.fiber.CarrierGroup;
import dev.spanwright.model.fiber.Comb;
import dev.spanwright.model.fiber.LineFiber;
import dev.spanwright.model.fiber.LineModel;
import dev.spanwright.model.fiber.LineQuality;
import dev.spanwright.model.fiber.LineSpan;
import dev.spanwright.model.fiber.NoiseFigure;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
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
 * One line of 20 spans of 80 km under 96 carriers of 32 GBd, from its description to the GSNR of
 * every carrier: comb, kernel and propagation. Beside it the same line with 20 unlike spans, with
 * carriers of two rates, and the textbook: the printed formula, term by term, in every span.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class LineBench {

  private static final int SPANS = 20;

  private final LineFiber fiber = new LineFiber(0.2, 16.7, 1.27, 83, 1.468, OptionalDouble.empty());
  private final CarrierGroup carriers = new CarrierGroup(96, 191.35, 50, 32, 0);
  private List<LineSpan> equal;
  private List<LineSpan> unlike;

  @Setup
  public void layOut() {
    NoiseFigure figure = NoiseFigure.flat(5);
    equal = Collections.nCopies(SPANS, LineSpan.restoring(fiber, 80, 0, 0, figure));
    unlike = new ArrayList<>();
    for (int n = 0; n < SPANS; n++) {
      unlike.add(LineSpan.restoring(fiber, 70 + n, 0.1, 0.2, figure));
    }
    double apart = Math.abs(gsnrDb(LineModel.propagate(comb(), equal))[48] - textbook()[48]);
    if (apart > 1e-6) {
      throw new IllegalStateException("the two ways differ by " + apart + " dB");
    }
  }

  private Comb comb() {
    return Comb.of(List.of(carriers));
  }

  private static double[] gsnrDb(LineQuality quality) {
    double[] gsnrDb = new double[quality.size()];
    for (int i = 0; i < gsnrDb.length; i++) {
      gsnrDb[i] = quality.gsnrDb(i);
    }
    return gsnrDb;
  }

  /** The line, all carriers of one group. */
  @Benchmark
  public double[] line() {
    return gsnrDb(LineModel.propagate(comb(), equal));
  }

  /** The same with spans of 20 lengths. */
  @Benchmark
  public double[] unlikeSpans() {
    return gsnrDb(LineModel.propagate(comb(), unlike));
  }

  /** The same with carriers of two rates on two grids. */
  @Benchmark
  public double[] twoRates() {
    CarrierGroup fast = new CarrierGroup(48, 193.8, 75, 64, 3);
    CarrierGroup slow = new CarrierGroup(48, 191.35, 50, 32, 0);
    return gsnrDb(LineModel.propagate(Comb.of(List.of(slow, fast)), equal));
  }

  /** The baseline. */
  @Benchmark
  public double[] textbook() {
    return new TextbookLine(carriers, fiber, 80, 5).gsnrDb(SPANS);
  }
}

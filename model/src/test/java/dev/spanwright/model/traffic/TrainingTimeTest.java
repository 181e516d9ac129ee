package dev.spanwright.model.traffic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.model.network.PropertyValue;
import dev.spanwright.model.network.TrainingMethod;
import dev.spanwright.model.network.TrainingMethod.Exchange;
import dev.spanwright.model.network.TrainingMethod.GpuStep;
import dev.spanwright.model.network.Workload.TrainingRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/**
 * The published bandwidth needs: Charles et al., arXiv 2503.09799, Table 6 (10B, 405B, 671B), and
 * Douillard et al., arXiv 2501.18512, Table 4 (1B, 10B, 100B). Their values lie on a logarithmic
 * grid of 50 points from 0.1 to 1000 Gbit/s: the lowest point that reaches the utilisation. A cell
 * "1000+" is entered as 1000.
 */
class TrainingTimeTest {

  private static final double[] UTILISATIONS = {0.50, 0.80, 0.90, 0.95, 0.99};
  private static final double GRID_STEP = Math.pow(1e4, 1.0 / 49);

  private static final String TABLES =
      """
      10 48 0.8 whole 1 104.8/184.2/222.3/222.3/390.7
      10 48 0.8 whole 10 16.0/49.4/86.8/152.6/222.3
      10 48 0.8 whole 50 3.0/11.0/23.3/41.0/126.5
      10 48 0.8 whole 100 1.4/6.2/13.3/23.3/86.8
      10 48 0.8 whole 300 0.5/2.0/4.3/9.1/41.0
      405 126 26 whole 1 126.5/222.3/268.3/323.8/323.8
      405 126 26 whole 10 19.3/72.0/126.5/184.2/268.3
      405 126 26 whole 50 3.6/13.3/28.1/59.6/184.2
      405 126 26 whole 100 2.0/7.5/16.0/33.9/126.5
      405 126 26 whole 300 0.7/3.0/6.2/13.3/59.6
      671 61 20 whole 1 323.8/569.0/686.6/686.6/1000
      671 61 20 whole 10 49.4/152.6/268.3/390.7/686.6
      671 61 20 whole 50 7.5/33.9/72.0/126.5/390.7
      671 61 20 whole 100 4.3/16.0/41.0/72.0/268.3
      671 61 20 whole 300 1.7/6.2/13.3/28.1/126.5
      1 24 0.1 whole 1 86.8/152.6/184.2/222.3/569.0
      1 24 0.1 whole 100 1.4/6.2/13.3/23.3/86.8
      1 24 0.1 streaming 100 1.4/5.2/9.1/16.0/28.1
      1 24 0.1 overlap 100 1.4/4.3/6.2/9.1/11.0
      1 24 0.1 quarter 100 0.4/0.9/1.7/2.0/3.0
      10 48 0.8 whole 1 104.8/222.3/222.3/268.3/471.5
      10 48 0.8 whole 100 1.7/7.5/16.0/33.9/104.8
      10 48 0.8 streaming 100 1.7/5.2/9.1/13.3/19.3
      10 48 0.8 overlap 100 1.7/3.6/5.2/6.2/7.5
      10 48 0.8 quarter 100 0.4/0.9/1.4/1.4/1.7
      100 108 4.9 whole 1 184.2/323.8/390.7/390.7/471.5
      100 108 4.9 whole 100 3.0/11.0/23.3/49.4/184.2
      100 108 4.9 streaming 100 2.4/6.2/9.1/11.0/19.3
      100 108 4.9 overlap 100 1.7/3.6/4.3/5.2/5.2
      100 108 4.9 quarter 100 0.5/0.9/1.1/1.1/1.4
      """;

  private static TrainingMethod method(String name, int layers) {
    Exchange exchange =
        switch (name) {
          case "whole" -> Exchange.WHOLE;
          case "streaming" -> Exchange.STREAMING;
          default -> Exchange.OVERLAPPED;
        };
    return new TrainingMethod(
        exchange,
        OptionalInt.of(layers),
        OptionalInt.empty(),
        1,
        name.equals("quarter") ? 0.25 : 1,
        1,
        Optional.empty());
  }

  private static TrainingRun run(
      double billions, double bits, double stepSeconds, int steps, TrainingMethod method) {
    return run(billions, bits, stepSeconds, steps, method, List.of("a", "b"));
  }

  private static TrainingRun run(
      double billions,
      double bits,
      double stepSeconds,
      int steps,
      TrainingMethod method,
      List<String> campuses) {
    return new TrainingRun(
        "t",
        "Training",
        0,
        OptionalDouble.empty(),
        campuses,
        billions,
        bits,
        stepSeconds,
        steps,
        0.9,
        method,
        "",
        PropertyValue.Fields.NONE);
  }

  @Test
  void meetsThePublishedTables() {
    int exact = 0;
    List<String> far = new ArrayList<>();
    int cells = 0;
    for (String line : TABLES.lines().toList()) {
      String[] fields = line.split(" ");
      TrainingTime time =
          TrainingTime.of(
              run(
                  Double.parseDouble(fields[0]),
                  12.7,
                  Double.parseDouble(fields[2]),
                  Integer.parseInt(fields[4]),
                  method(fields[3], Integer.parseInt(fields[1]))));
      String[] published = fields[5].split("/");
      for (int i = 0; i < UTILISATIONS.length; i++) {
        double gbps = time.gbpsFor(UTILISATIONS[i], 0);
        double needed = Math.ceil(gridIndex(gbps) - 1e-9);
        double off = needed - Math.rint(gridIndex(Double.parseDouble(published[i])));
        cells++;
        exact += off == 0 ? 1 : 0;
        if (Math.abs(off) > 1) {
          far.add(line + " at " + UTILISATIONS[i] + ": " + gbps);
        }
      }
    }
    assertEquals(150, cells);
    assertTrue(exact >= 98, exact + " of 150");
    assertEquals(List.of(), far);
  }

  private static double gridIndex(double gbps) {
    return Math.log(gbps / 0.1) / Math.log(GRID_STEP);
  }

  /** 1 GB over 16 members at 400 Gbit/s takes 37.5 ms, and 30 ms more for hops of 1 ms. */
  @Test
  void aRingTakesWhatTheAlphaBetaModelSays() {
    double bitsOfTheRing = 8 * 2.0 * 15 / 16; // for each of 1e9 bytes that are reduced
    TrainingMethod method =
        new TrainingMethod(
            Exchange.WHOLE, OptionalInt.empty(), OptionalInt.empty(), 1, 1, 8, Optional.empty());
    TrainingTime time = TrainingTime.of(run(1, bitsOfTheRing, 1e-9, 1, method));
    assertEquals(0.0375, time.exposedSeconds(400, 0), 1e-6);
    assertEquals(0.0675, time.exposedSeconds(400, 1), 1e-6);
    assertEquals(0.030, time.startUpSeconds(1), 1e-12);
  }

  /** Weights of 405 billion parameters at 16 bit through 100 Gbit/s: 64.8 s. */
  @Test
  void weightsTakeTheTimeOfTheirBits() {
    assertEquals(64.8, Transfers.seconds(405e9 * 2, 100), 1e-9);
  }

  /**
   * What a lossless fabric needs: 9.54 MiB at 80 km and 100 Gbit/s, 286.1 MiB at 600 km and 400.
   */
  @Test
  void losslessBuffersHoldTwiceTheBandwidthDelayProduct() {
    assertEquals(9.54, Transfers.losslessBufferMib(100, 0.4), 0.005);
    assertEquals(286.1, Transfers.losslessBufferMib(400, 3), 0.05);
  }

  @Test
  void isExactForAHandComputedCase() {
    // 12.7 bit · 405e9 in 100 · 26 s · (1/0.9 - 1) + 2/3 · 26 s
    assertEquals(
        5143.5 / (2600 / 9.0 + 52 / 3.0),
        TrainingTime.of(run(405, 12.7, 26, 100, TrainingMethod.PLAIN)).gbpsFor(0.9, 0),
        1e-9);
  }

  @Test
  void distanceCostsUtilisationAndMayForbidIt() {
    TrainingRun run = run(10, 12.7, 0.8, 1, TrainingMethod.PLAIN);
    TrainingTime time = TrainingTime.of(run);
    double gbps = time.gbpsFor(0.9, 0);
    assertEquals(0.9, time.utilisation(gbps, 0), 1e-9);
    assertTrue(time.utilisation(gbps, 7) < 0.9);
    assertTrue(time.gbpsFor(0.9, 7) > gbps);
    assertEquals(Double.POSITIVE_INFINITY, time.gbpsFor(0.99, 300));
    assertEquals(0, time.utilisation(0, 1));
  }

  @Test
  void oneCampusExchangesNothing() {
    TrainingTime time =
        TrainingTime.of(run(405, 12.7, 26, 1, TrainingMethod.PLAIN, List.of("a", "a")));
    assertEquals(1, time.utilisation(0, 0));
    assertEquals(0, time.gbpsFor(0.9, 0));
  }

  /** 405e9 parameters, 16 million tokens, 16,384 GPUs of 989 Tflop/s at 41 %: 5.85 s. */
  @Test
  void theStepFollowsFromTheGpus() {
    GpuStep step = new GpuStep(16_384, 989, 0.41, 16);
    assertEquals(6 * 405e9 * 16e6 / (16_384 * 989e12 * 0.41), step.seconds(405), 1e-9);
    TrainingMethod method =
        new TrainingMethod(
            Exchange.WHOLE, OptionalInt.empty(), OptionalInt.empty(), 1, 1, 1, Optional.of(step));
    assertEquals(step.seconds(405), run(405, 12.7, 26, 1, method).stepSeconds());
  }
}

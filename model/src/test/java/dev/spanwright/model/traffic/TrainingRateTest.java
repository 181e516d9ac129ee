package dev.spanwright.model.traffic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.model.network.PropertyValue;
import dev.spanwright.model.network.Workload;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The published bandwidth needs: Charles et al., arXiv 2503.09799, Table 6 (10B, 405B, 671B), and
 * Douillard et al., arXiv 2501.18512, Table 4 (1B, 10B, 100B). Their values lie on a logarithmic
 * grid of 50 points from 0.1 to 1000 Gbit/s; one step of it is allowed, because the two papers
 * themselves differ by one for the same case. A cell "1000+" is entered as the 829 Gbit/s below it.
 */
class TrainingRateTest {

  private static final double[] UTILISATIONS = {0.50, 0.80, 0.90, 0.95, 0.99};
  private static final double GRID_STEP = Math.pow(1e4, 1.0 / 49);

  @ParameterizedTest
  @CsvSource({
    "10, 48, 0.8, 1, 104.8/184.2/222.3/222.3/390.7",
    "10, 48, 0.8, 10, 16.0/49.4/86.8/152.6/222.3",
    "10, 48, 0.8, 50, 3.0/11.0/23.3/41.0/126.5",
    "10, 48, 0.8, 100, 1.4/6.2/13.3/23.3/86.8",
    "10, 48, 0.8, 300, 0.5/2.0/4.3/9.1/41.0",
    "405, 126, 26, 1, 126.5/222.3/268.3/323.8/323.8",
    "405, 126, 26, 10, 19.3/72.0/126.5/184.2/268.3",
    "405, 126, 26, 50, 3.6/13.3/28.1/59.6/184.2",
    "405, 126, 26, 100, 2.0/7.5/16.0/33.9/126.5",
    "405, 126, 26, 300, 0.7/3.0/6.2/13.3/59.6",
    "671, 61, 20, 1, 323.8/569.0/686.6/686.6/829",
    "671, 61, 20, 10, 49.4/152.6/268.3/390.7/686.6",
    "671, 61, 20, 50, 7.5/33.9/72.0/126.5/390.7",
    "671, 61, 20, 100, 4.3/16.0/41.0/72.0/268.3",
    "671, 61, 20, 300, 1.7/6.2/13.3/28.1/126.5",
    "1, 24, 0.1, 1, 86.8/152.6/184.2/222.3/569.0",
    "1, 24, 0.1, 100, 1.4/6.2/13.3/23.3/86.8",
    "10, 48, 0.8, 1, 104.8/222.3/222.3/268.3/471.5",
    "10, 48, 0.8, 100, 1.7/7.5/16.0/33.9/104.8",
    "100, 108, 4.9, 1, 184.2/323.8/390.7/390.7/471.5",
    "100, 108, 4.9, 100, 3.0/11.0/23.3/49.4/184.2"
  })
  void meetsThePublishedTables(
      double billions, int layers, double stepSeconds, int steps, String cells) {
    String[] published = cells.split("/");
    for (int i = 0; i < UTILISATIONS.length; i++) {
      double cell = Double.parseDouble(published[i]);
      double gbps = TrainingRate.gbps(run(billions, stepSeconds, steps, UTILISATIONS[i]));
      if (lastLayerBinds(billions, layers, stepSeconds, steps, UTILISATIONS[i], gbps)) {
        assertTrue(gbps < cell, gbps + " leaves out a term, so must stay below " + cell);
      } else {
        double needed = Math.ceil(gridIndex(gbps) - 1e-9);
        double printed = Math.rint(gridIndex(cell)); // cells are rounded to one decimal
        assertEquals(printed, needed, 1, "grid steps at " + UTILISATIONS[i] + ", " + gbps);
      }
    }
  }

  @Test
  void isExactForAHandComputedCase() {
    // 12.7 bit · 405e9 in 100 · 26 s · (1/0.9 - 1) + 2/3 · 26 s
    assertEquals(5143.5 / (2600 / 9.0 + 52 / 3.0), TrainingRate.gbps(run(405, 26, 100, 0.9)), 1e-9);
  }

  /** Whether the term of the last layer, which workloads do not state, asks for more. */
  private static boolean lastLayerBinds(
      double billions, int layers, double stepSeconds, int steps, double share, double gbps) {
    double idleSeconds = steps * stepSeconds * (1 / share - 1);
    return 12.7 * billions / layers / gbps > idleSeconds;
  }

  private static double gridIndex(double gbps) {
    return Math.log(gbps / 0.1) / Math.log(GRID_STEP);
  }

  private static Workload.TrainingRun run(
      double billions, double stepSeconds, int steps, double utilisation) {
    return new Workload.TrainingRun(
        "t",
        "Training",
        0,
        OptionalDouble.empty(),
        List.of("a", "b"),
        billions,
        12.7,
        stepSeconds,
        steps,
        utilisation,
        "",
        PropertyValue.Fields.NONE);
  }
}

package dev.spanwright.model.solve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The solver against optima that linear-programming solvers found. */
class HeadroomOptimumTest {

  private static final SolveLimit PATIENT = new SolveLimit(0.001, Duration.ofMinutes(5));

  /** Instances up to this size are solved within the time of a test. */
  private static final int MOST_SITES = 100;

  @ParameterizedTest
  @ValueSource(strings = {"gabriel-20", "waxman-30", "rings-40", "gabriel-50", "gabriel-100"})
  void provesTheOptimumOfGeneratedNetworks(String name) {
    check(TeInstance.ofResource(name), PATIENT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"gabriel-20", "waxman-30", "rings-40", "gabriel-50"})
  void closesTheGapAlmostEntirelyWhenAsked(String name) {
    check(TeInstance.ofResource(name), new SolveLimit(1e-7, Duration.ofMinutes(5)));
  }

  /** Real networks, whose licences do not let them ship; where a folder with them is at hand. */
  @TestFactory
  Stream<DynamicTest> provesTheOptimumOfRealNetworks() throws IOException {
    Path folder = folderOfRealNetworks();
    Assumptions.assumeTrue(Files.isDirectory(folder), "no folder of real networks");
    List<Path> files;
    try (Stream<Path> found = Files.list(folder)) {
      files =
          found
              .filter(file -> file.toString().endsWith(".json"))
              .filter(file -> !file.endsWith("index.json") && file.toFile().length() < 150_000)
              .filter(file -> !file.endsWith("kdl.json"))
              .sorted()
              .toList();
    }
    return files.stream()
        .map(TeInstance::ofFile)
        .filter(instance -> instance.graph().sites() <= MOST_SITES)
        .map(instance -> DynamicTest.dynamicTest(instance.name(), () -> check(instance, PATIENT)));
  }

  private static Path folderOfRealNetworks() {
    String given = System.getProperty("spanwright.oracles.te", "");
    if (!given.isEmpty()) {
      return Path.of(given);
    }
    Path below = Path.of("shared", "oracles", "te");
    Path at = Path.of("").toAbsolutePath();
    while (at.getParent() != null && !Files.isDirectory(at.resolve(below))) {
      at = at.getParent();
    }
    return at.resolve(below);
  }

  private static void check(TeInstance instance, SolveLimit limit) {
    FlowGraph graph = instance.graph();
    Commodities pairs = Commodities.of(graph, instance.demands());
    HeadroomSearch search = new HeadroomSearch(graph, pairs);
    assertTrue(search.start(Cancellation.NEVER));
    double reached = 1 / FlowVerifier.checkedPeak(graph, pairs, search.flows());
    for (int round = 0; round < 100 && gap(search) > limit.targetGap(); round++) {
      assertTrue(search.improve(Cancellation.NEVER));
      reached = Math.max(reached, 1 / FlowVerifier.checkedPeak(graph, pairs, search.flows()));
    }
    assertEquals(reached, search.factor(), 1e-7 * reached, "the factor is that of a checked flow");
    double proven = FlowVerifier.boundOf(graph, pairs, search.provingLengths());
    assertTrue(search.upperBound() >= proven * (1 - 1e-9), "its lengths prove the bound");

    Headroom headroom = HeadroomSolver.solve(graph, instance.demands(), limit, Cancellation.NEVER);
    assertEquals(search.factor(), headroom.factor(), "the same input gives the same answer");
    assertTrue(headroom.factor() <= instance.lambda() * (1 + 1e-9), () -> "too good: " + headroom);
    assertTrue(headroom.upperBound() >= instance.lambda() * (1 - 1e-9), () -> "wrong: " + headroom);
    assertTrue(headroom.gap() <= limit.targetGap(), () -> "gap of " + headroom.gap());
  }

  private static double gap(HeadroomSearch search) {
    return 1 - search.factor() / search.upperBound();
  }
}

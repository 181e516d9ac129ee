package dev.spanwright.model.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.model.geo.Position;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.PropertyValue;
import dev.spanwright.model.network.Site;
import dev.spanwright.model.network.SiteKind;
import dev.spanwright.model.network.Table;
import dev.spanwright.model.network.TrainingMethod;
import dev.spanwright.model.network.Workload;
import dev.spanwright.model.network.Workload.TrainingRun;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class TrainingVerdictTest {

  /** Mount Pleasant, Wisconsin, and Atlanta: about 700 miles, as announced for Fairwater. */
  private static final Position WISCONSIN = new Position(42.70, -87.88);

  private static final Position ATLANTA = new Position(33.75, -84.39);

  private static TrainingVerdict verdict(String fiber, double km, int stepsPerSync) {
    return verdict(
        Optional.of(
            Link.of("l", "a", "b", fiber).change().measuredLengthKm(OptionalDouble.of(km)).build()),
        stepsPerSync,
        List.of("a", "b"));
  }

  private static TrainingVerdict verdict(
      Optional<Link> link, int stepsPerSync, List<String> campuses) {
    Workload run =
        new TrainingRun(
            "t",
            "T",
            0,
            OptionalDouble.empty(),
            campuses,
            10,
            12.7,
            0.8,
            stepsPerSync,
            0.9,
            TrainingMethod.PLAIN,
            "",
            PropertyValue.Fields.NONE);
    Network network =
        Network.empty("N")
            .withSites(
                Table.of(
                    List.of(
                        Site.of("a", "A", SiteKind.TRAINING_CAMPUS, WISCONSIN),
                        Site.of("b", "B", SiteKind.TRAINING_CAMPUS, ATLANTA))))
            .withLinks(Table.of(link.stream().toList()))
            .withWorkloads(Table.of(List.of(run)));
    return TrainingVerdict.of(Evaluated.of(network)).getFirst();
  }

  /**
   * 700 miles at route factor 1.3 are 1,465 km: 14.3 ms there and back, 9.8 ms over hollow core.
   */
  @Test
  void aCampusPairOf700MilesHasTheRoundTripsThatArePublished() {
    double km = 700 * 1.609344 * 1.3;
    assertEquals(14.3, verdict("g652d", km, 1).roundTripMs().orElseThrow(), 0.15);
    assertEquals(9.8, verdict("hcf-today", km, 1).roundTripMs().orElseThrow(), 0.15);
  }

  /** Demands ask for the rate at no distance: the round trip then costs a little. */
  @Test
  void theRateThatWasAskedForReachesAlmostTheTarget() {
    TrainingVerdict verdict = verdict("g652d", 1465, 100);
    assertTrue(verdict.utilisation() < 0.9 && verdict.utilisation() > 0.89, verdict.toString());
    assertEquals(TrainingVerdict.Limit.BANDWIDTH, verdict.limit());
    double needed = verdict.gbpsFor(0.9).orElseThrow();
    assertTrue(needed > verdict.gbps(), needed + " of " + verdict.gbps());
    assertTrue(verdict.gbpsFor(0.99).orElseThrow() > verdict.gbpsFor(0.95).orElseThrow());
    assertEquals(
        80 + verdict.exposedSeconds(), 100 * verdict.stepSeconds(), 1e-9, "a period in steps");
  }

  @Test
  void withoutAPathNothingTrains() {
    TrainingVerdict verdict = verdict(Optional.empty(), 1, List.of("a", "b"));
    assertEquals(TrainingVerdict.Limit.NO_PATH, verdict.limit());
    assertEquals(0, verdict.utilisation());
    assertEquals(OptionalDouble.empty(), verdict.gbpsFor(0.9));
  }

  @Test
  void oneCampusNeedsNoNetwork() {
    TrainingVerdict verdict = verdict(Optional.empty(), 1, List.of("a"));
    assertEquals(TrainingVerdict.Limit.COMPUTE, verdict.limit());
    assertEquals(1, verdict.utilisation());
    assertEquals(0.8, verdict.stepSeconds());
  }
}

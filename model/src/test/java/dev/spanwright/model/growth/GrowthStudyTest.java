package dev.spanwright.model.growth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.model.equipment.FieldException;
import dev.spanwright.model.evaluation.TestNetworks;
import dev.spanwright.model.network.ClassRules;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.Protection;
import dev.spanwright.model.network.TrafficClass;
import dev.spanwright.model.resilience.Cases;
import dev.spanwright.model.solve.Cancellation;
import dev.spanwright.model.solve.SolveLimit;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class GrowthStudyTest {

  /** 50 · 1.3^3 = 110 on the direct link of 100; 50 · 1.3^6 = 241 on both ways of 100. */
  @Test
  void linksFillByDefaultAndTheNetworkByBest() {
    Network network = demand(TestNetworks.of("ab", "ac", "cb"), "a>b 50");

    GrowthStudy study = study(network, 10);

    assertEquals(OptionalInt.of(3), study.byDefault());
    assertEquals(OptionalInt.of(6), study.byBest());
    assertEquals(new LinkFill("ab", 0.5, OptionalInt.of(3), OptionalInt.of(3)), fill(study, "ab"));
    assertEquals(OptionalInt.empty(), fill(study, "ac").byDefault());
    assertEquals(OptionalInt.of(6), fill(study, "ac").byBest());
    assertEquals(200 / (50 * Math.pow(1.3, 5)), factor(study, 5), 1e-6);
    assertTrue(study.years().get(7).headroom().isEmpty());
    assertEquals(11, study.years().size());
  }

  /** Each class at its own rate: 50 · 1.5^y + 30 · 0.5^y is over 100 from year 2 on. */
  @Test
  void everyClassGrowsAtItsOwnRate() {
    Network network =
        Cases.with(
            demand(TestNetworks.of("ab"), "a>b 50"), TrafficClass.BULK, Protection.NONE, "a>b 30");
    Network rates =
        network.withTraffic(
            network
                .traffic()
                .with(TrafficClass.GENERAL, ClassRules.USUAL.withGrowthPerYear(0.5))
                .with(TrafficClass.BULK, ClassRules.USUAL.withGrowthPerYear(-0.5)));

    GrowthStudy study = study(rates, 5);

    assertEquals(OptionalInt.of(2), study.byDefault());
    assertEquals(75 + 15, study.years().get(1).offeredGbps(), 1e-9);
  }

  @Test
  void aMultiplierCountsFromNowOn() {
    Network network = demand(TestNetworks.of("ab"), "a>b 30");
    Network triple =
        network.withTraffic(
            network.traffic().with(TrafficClass.GENERAL, ClassRules.USUAL.withMultiplier(3)));

    assertEquals(90, study(triple, 0).years().getFirst().offeredGbps(), 1e-9);
    assertEquals(OptionalInt.of(1), study(triple, 3).byDefault());
    assertEquals(
        List.of(),
        Cases.evaluated(
                network.withTraffic(
                    network
                        .traffic()
                        .with(TrafficClass.GENERAL, ClassRules.USUAL.withMultiplier(0))))
            .demands());
  }

  @Test
  void whatIsSentTwiceFillsTwice() {
    Network once = demand(TestNetworks.of("ab", "abx"), "a>b 60");
    Network twice =
        once.withTraffic(
            once.traffic()
                .with(TrafficClass.GENERAL, ClassRules.USUAL.withProtection(Protection.DEDICATED)));

    assertEquals(OptionalInt.of(5), study(once, 9).byBest()); // 60 · 1.3^5 = 223 over 200
    assertEquals(OptionalInt.of(2), study(twice, 9).byBest()); // 60 · 1.3^2 = 101 over 100 each
  }

  @Test
  void anEmptyNetworkNeverFillsAndAFullOneIsFullNow() {
    GrowthStudy empty = study(TestNetworks.of("ab"), 3);
    assertEquals(OptionalInt.empty(), empty.byBest());
    assertEquals(OptionalInt.empty(), empty.byDefault());

    GrowthStudy apart = study(demand(TestNetworks.of("ab", "cd"), "a>c 1"), 3);
    assertEquals(OptionalInt.of(0), apart.byBest());
    assertEquals(OptionalInt.of(0), apart.byDefault());
  }

  @Test
  void endsWhereItIsGivenUpOrAskedForTooMuch() {
    Network network = demand(TestNetworks.of("ab"), "a>b 50");

    assertThrows(
        CancellationException.class,
        () -> GrowthStudy.of(Cases.evaluated(network), 5, SolveLimit.DEFAULT, () -> true));
    assertThrows(FieldException.class, () -> study(network, 21));
  }

  private static Network demand(Network network, String... entries) {
    return Cases.protectedBy(Protection.RESTORE_SHORTEST, network, entries);
  }

  private static double factor(GrowthStudy study, int year) {
    return study.years().get(year).headroom().orElseThrow().factor();
  }

  private static LinkFill fill(GrowthStudy study, String link) {
    return study.links().stream().filter(f -> f.linkId().equals(link)).findFirst().orElseThrow();
  }

  private static GrowthStudy study(Network network, int horizon) {
    return GrowthStudy.of(
        Cases.evaluated(network), horizon, SolveLimit.DEFAULT, Cancellation.never());
  }
}

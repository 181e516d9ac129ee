package dev.spanwright.model.resilience;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.model.evaluation.TestNetworks;
import dev.spanwright.model.network.Cuts;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.Protection;
import dev.spanwright.model.network.Site;
import dev.spanwright.model.network.SiteKind;
import dev.spanwright.model.network.TrafficClass;
import dev.spanwright.model.resilience.DemandEffect.State;
import dev.spanwright.model.solve.Cancellation;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FailureEffectTest {

  private static final Network RING = TestNetworks.of("ab", "bc", "cd", "da");

  @Test
  void withoutProtectionItIsLostUntilTheRepair() {
    FailureEffect effect = cut(Cases.protectedBy(Protection.NONE, RING, "a>b 10", "c>d 20"), "ab");

    assertEquals(List.of(State.LOST, State.UNTOUCHED), states(effect));
    assertEquals(OptionalDouble.empty(), effect.demands().getFirst().outageSeconds());
    assertEquals(10, effect.lostGbps(), 1e-9);
    assertEquals(0, effect.routing().loads().get("da").forwardGbps(), 1e-9);
  }

  /** Of a demand on two equal paths half is left. */
  @Test
  void withoutProtectionTheOtherHalfGoesOn() {
    FailureEffect effect = cut(Cases.protectedBy(Protection.NONE, RING, "a>c 10"), "ab");

    assertEquals(List.of(State.REDUCED), states(effect));
    assertEquals(5, effect.demands().getFirst().after().carriedGbps(), 1e-9);
  }

  @Test
  void isRestoredOnTheDefaultPathsLaterAndLonger() {
    FailureEffect effect =
        cut(Cases.protectedBy(Protection.RESTORE_SHORTEST, RING, "a>b 10"), "ab");

    DemandEffect only = effect.demands().getFirst();
    assertEquals(State.RESTORED, only.state());
    assertEquals(8.01, only.outageSeconds().getAsDouble(), 1e-9);
    assertEquals(2, only.addedMs().getAsDouble(), 1e-9);
    assertEquals(10, only.after().carriedGbps(), 1e-9);
  }

  @Test
  void switchesWithinMillisecondsWhereItIsSentTwice() {
    FailureEffect effect = cut(Cases.protectedBy(Protection.DEDICATED, RING, "a>b 10"), "ab");

    DemandEffect only = effect.demands().getFirst();
    assertEquals(State.SWITCHED, only.state());
    assertEquals(0.06, only.outageSeconds().getAsDouble(), 1e-9);
    assertEquals(List.of("da", "cd", "bc"), only.after().paths().getFirst().links());
    assertEquals(0, effect.routing().loads().get("ab").forwardGbps(), 1e-9);
  }

  @Test
  void isNotTouchedWhereOnlyItsProtectionFails() {
    FailureEffect effect = cut(Cases.protectedBy(Protection.DEDICATED, RING, "a>b 10"), "cd");

    assertEquals(List.of(State.UNTOUCHED), states(effect));
    assertEquals(OptionalDouble.of(0), effect.demands().getFirst().outageSeconds());
  }

  @Test
  void isLostWhereBothPathsFail() {
    FailureEffect effect = cut(Cases.protectedBy(Protection.DEDICATED, RING, "a>b 10"), "cd", "ab");

    assertEquals(List.of(State.LOST), states(effect));
  }

  /** Both ways round are full but for 40 and 60; the default path would carry 40 of the 90. */
  @Test
  void bestRoutingSplitsOverWhatOthersLeave() {
    Network two = TestNetworks.of("ab", "ac", "cb", "ad", "db");
    Network loaded = Cases.with(two, TrafficClass.ENTERPRISE, Protection.NONE, "a>c 60", "a>d 40");
    Network best = Cases.with(loaded, TrafficClass.GENERAL, Protection.RESTORE_OPTIMAL, "a>b 90");

    FailureEffect effect = cut(best, "ab");

    assertEquals(List.of(State.UNTOUCHED, State.UNTOUCHED, State.RESTORED), states(effect));
    assertEquals(90, effect.demands().getLast().after().carriedGbps(), 1e-6);
    assertEquals(2, effect.demands().getLast().after().paths().size());
  }

  /** What is restored presses on what was there before. */
  @Test
  void restoredTrafficReducesOthersWithoutAnOutage() {
    Network shared = Cases.protectedBy(Protection.RESTORE_SHORTEST, RING, "a>b 80", "d>c 80");

    FailureEffect effect = cut(shared, "ab");

    assertEquals(List.of(State.REDUCED, State.REDUCED), states(effect));
    assertEquals(50, effect.demands().getLast().after().carriedGbps(), 1e-9);
    assertEquals(OptionalDouble.of(0), effect.demands().getLast().outageSeconds());
    assertEquals(8.01, effect.demands().getFirst().outageSeconds().getAsDouble(), 1e-9);
  }

  @Test
  void aDemandOfAFailedSiteIsLostWhateverProtectsIt() {
    for (Protection protection : Protection.values()) {
      Network network = Cases.protectedBy(protection, RING, "a>b 10");
      FailureEffect effect =
          FailureEffect.of(Cases.evaluated(network), Cuts.site("b"), Cancellation.never());

      assertEquals(List.of(State.LOST), states(effect), protection.id());
    }
  }

  @Test
  void reachGoesWithTheLastInferenceNode() {
    Site node = RING.sites().get("b").withKind(SiteKind.INFERENCE_NODE);
    Network network = RING.withSites(RING.sites().with(node));

    FailureEffect effect =
        FailureEffect.of(Cases.evaluated(network), Cuts.site("b"), Cancellation.never());

    assertTrue(effect.reach().isPresent());
    assertEquals(Optional.empty(), effect.reach().orElseThrow().after());
  }

  @Test
  void everythingMayFail() {
    for (Protection protection : Protection.values()) {
      FailureEffect effect =
          cut(Cases.protectedBy(protection, RING, "a>b 10", "a>c 5"), "ab", "bc", "cd", "da");

      assertEquals(List.of(State.LOST, State.LOST), states(effect));
      assertEquals(15, effect.lostGbps(), 1e-9);
    }
  }

  private static FailureEffect cut(Network network, String... links) {
    Cuts cuts = new Cuts(Set.of(links), Set.of(), Set.of());
    return FailureEffect.of(Cases.evaluated(network), cuts, Cancellation.never());
  }

  private static List<State> states(FailureEffect effect) {
    return effect.demands().stream().map(DemandEffect::state).toList();
  }
}

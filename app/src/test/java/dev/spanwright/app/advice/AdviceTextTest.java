package dev.spanwright.app.advice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.spanwright.model.advice.AddedCost;
import dev.spanwright.model.advice.Change;
import dev.spanwright.model.advice.Metric;
import dev.spanwright.model.judge.LinkCost.Part;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdviceTextTest {

  @ParameterizedTest
  @CsvSource({
    "MEAN_LATENCY, 7.1474, 6.984, −0.16 ms, 7.15 → 6.98 ms",
    "MEAN_LATENCY, 7.1474, 4.1, −3.0 ms, 7.1 → 4.1 ms",
    "HEADROOM, 1.3355, 1.4107, +0.075×, 1.336 → 1.411×",
    "HEADROOM, 228.36, 761.2, +533×, 228 → 761×",
    "AFTER_CUT, 0.9847, 0.98644, +0.17 points, 98.47 → 98.64 %",
    "CARRIED, 1, 0.92, −8.0 points, 100.0 → 92.0 %",
    "HEADROOM, 1, Infinity, 1.00 → ∞×, 1.00 → ∞×"
  })
  void tellsNoMoreThanTheChange(
      Metric metric, double before, double after, String gain, String fromTo) {
    Change change = new Change(metric, before, after);
    assertEquals(gain, AdviceText.gain(change));
    assertEquals(fromTo, AdviceText.fromTo(change));
  }

  @Test
  void costsThatAreNotKnownAreNamed() {
    assertEquals("0 USD", AdviceText.cost(AddedCost.NONE));
    assertEquals("15 M USD", AdviceText.cost(cost(OptionalDouble.of(15.3e6), false)));
    assertEquals("13 k USD", AdviceText.cost(cost(OptionalDouble.of(13_400), false)));
    assertEquals(
        "– USD (no price of transceivers)", AdviceText.cost(cost(OptionalDouble.empty(), false)));
    assertEquals(
        "– USD (no price of the site)", AdviceText.cost(new AddedCost(Map.of(), 0, true, false)));
    assertEquals("", AdviceText.energy(AddedCost.NONE));
  }

  /**
   * A hut holds the amplifiers of the pairs that are there; those of further ones have no price.
   */
  @Test
  void amplifiersOfFurtherPairsAreNotHidden() {
    Map<Part, OptionalDouble> fiber = Map.of(Part.FIBRE, OptionalDouble.of(48_000));
    assertEquals(
        "48 k USD without amplifiers", AdviceText.cost(new AddedCost(fiber, 0, false, true)));
    Map<Part, OptionalDouble> both =
        Map.of(Part.FIBRE, OptionalDouble.of(48_000), Part.TRANSCEIVERS, OptionalDouble.empty());
    assertEquals(
        "48 k USD without amplifiers and transceivers",
        AdviceText.cost(new AddedCost(both, 0, false, true)));
  }

  private static AddedCost cost(OptionalDouble transceivers, boolean sites) {
    return new AddedCost(Map.of(Part.TRANSCEIVERS, transceivers), 0.2, sites, false);
  }
}

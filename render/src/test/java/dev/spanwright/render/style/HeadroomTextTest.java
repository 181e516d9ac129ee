package dev.spanwright.render.style;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.spanwright.model.solve.Headroom;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadroomTextTest {

  private static final double INFINITE = Double.POSITIVE_INFINITY;

  @Test
  void theFactorIsAtLeastThatUntilItIsProvenWithinOnePercent() {
    assertEquals("1.17×", HeadroomText.factor(headroom(1.17, 1.17)));
    assertEquals("1.17×", HeadroomText.factor(headroom(1.17, 1.181)));
    assertEquals("≥ 1.17×", HeadroomText.factor(headroom(1.17, 1.183)));
    assertEquals("≥ 1.17×", HeadroomText.factor(headroom(1.17, INFINITE)));
    assertEquals("0.00×", HeadroomText.factor(headroom(0, 0)));
    assertEquals("–", HeadroomText.factor(headroom(INFINITE, INFINITE)));
  }

  @Test
  void theProofSaysHowFarItIs() {
    assertEquals("exact", HeadroomText.proof(headroom(1.17, 1.17 * (1 + 1e-10))));
    assertEquals("proven within 0.01 %", HeadroomText.proof(headroom(1.17, 1.17 * (1 + 1e-8))));
    assertEquals("proven within 2.0 %", HeadroomText.proof(headroom(0.98, 1)));
    assertEquals("not proven yet", HeadroomText.proof(headroom(1, INFINITE)));
    assertEquals("not proven yet", HeadroomText.proof(headroom(0, 1)));
  }

  @Test
  void theBoundIsWhatNoRoutingGoesBeyond() {
    assertEquals("exact", HeadroomText.bound(headroom(1.17, 1.17)));
    assertEquals("at most 1.50×", HeadroomText.bound(headroom(1.17, 1.5)));
    assertEquals("not proven yet", HeadroomText.bound(headroom(1, INFINITE)));
  }

  /** Never less than the gap. */
  @ParameterizedTest
  @CsvSource({
    "1e-8, 0.01 %",
    "0.00041, 0.05 %",
    "0.001, 0.10 %",
    "0.00101, 0.2 %",
    "0.004, 0.4 %",
    "0.00401, 0.5 %",
    "0.0999, 10.0 %",
    "0.101, 11 %",
    "0.5, 50 %",
  })
  void gapsAreRoundedUp(double gap, String text) {
    assertEquals(text, HeadroomText.within(gap));
  }

  @ParameterizedTest
  @CsvSource({
    "12.3, +12×",
    "1.23, +1.2×",
    "0.0123, +0.012×",
    "0.0003, +0.00030×",
    "0.0000123, +0.000012×",
    "0.00000294, +2.9e-6×",
    "1.5e-12, +1.5e-12×",
    "1234567, '+1,234,567×'",
    "0, –",
    "NaN, –",
  })
  void gainsHaveTwoSignificantFigures(double gain, String text) {
    assertEquals(text, HeadroomText.gain(gain));
  }

  private static Headroom headroom(double factor, double upperBound) {
    return new Headroom(factor, upperBound, List.of(), 1);
  }
}

package dev.spanwright.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.spanwright.model.solve.Headroom;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProofTextTest {

  /** Rounded up: a gap of 0.4001 % is not within 0.4 %. */
  @ParameterizedTest
  @CsvSource({
    "0.004, 0.4",
    "0.004001, 0.41",
    "0.0456, 4.6",
    "0.05, 5",
    "0.123, 13",
    "0.9999, 100",
    "1e-7, 0.00001",
    "2e-9, 0.0000002"
  })
  void aGapIsRoundedUp(double gap, String percent) {
    assertEquals("proven within " + percent + " %", ProofText.proof(gap));
  }

  @Test
  void exactAndUnprovenAreWords() {
    assertEquals("exact", ProofText.proof(new Headroom(2, 2, List.of(), 0)));
    assertEquals("not proven yet", ProofText.proof(new Headroom(0, 2, List.of(), 0)));
    assertEquals(
        "not proven yet", ProofText.proof(new Headroom(1, Double.POSITIVE_INFINITY, List.of(), 0)));
  }

  @ParameterizedTest
  @CsvSource({"1.168, 1.17x", "0, 0.00x", "0.0123456, 0.0123x", "0.5, 0.5x", "200, 200.00x"})
  void smallFactorsKeepTheirDigits(double factor, String text) {
    assertEquals(text, ProofText.factor(factor));
  }

  @ParameterizedTest
  @CsvSource({"0.05, +0.05x", "0.0123456, +0.0123x", "2.9e-6, +2.9e-6x", "12.5, +12.5x"})
  void gainsHaveThreeDigits(double gain, String text) {
    assertEquals(text, ProofText.gain(gain));
  }
}

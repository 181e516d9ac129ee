package dev.spanwright.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GapTest {

  @ParameterizedTest
  @CsvSource({"0.001, 0.001", "0.1%, 0.001", "0.1 %, 0.001", "0, 0", "1e-6, 1e-6", "100%, 1"})
  void aGapIsAShareOrPercent(String text, double share) {
    assertEquals(share, new Gap.Converter().convert(text).share());
  }
}

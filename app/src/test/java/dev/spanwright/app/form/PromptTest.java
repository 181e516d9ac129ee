package dev.spanwright.app.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PromptTest {

  /** Here a letter is as wide as any other. */
  @ParameterizedTest
  @CsvSource({
    "0.25 by default, 15, 0.25 by default",
    "0.25 by default, 14, 0.25",
    "20 / 80 by the fibre, 19, 20 / 80",
    "as few as needed, 16, as few as needed",
    "as few as needed, 11, as few as…",
    "not stated, 5, not…",
    "not stated, 0, n…"
  })
  void aDefaultGoesByItsFigure(String whole, double room, String expected) {
    assertEquals(expected, Prompt.fitted(whole, room, String::length));
  }
}

package dev.spanwright.app.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BothEndsTest {

  /** Here a letter is as wide as any other. */
  @ParameterizedTest
  @CsvSource({
    "Lagos → Sydney, 14, Lagos → Sydney",
    "Lagos → Sydney, 13, Lagos → Sydn…", // one letter and the sign for it
    "Virginia Beach → Buenos Aires, 24, Virginia B… → Buenos Ai…",
    "Abilene → New Carlisle, 18, Abilene → New Car…",
    "Johor → Virginia Beach, 15, Johor → Virgin…",
    "Lagos → Sydney, 2, Lag… → Syd…",
    "Rome → Bonn, 9, Rom… → Bon…",
    "Paris, 2, Paris"
  })
  void theLongerEndGivesWay(String name, double room, String expected) {
    assertEquals(expected, BothEnds.shortened(name, room, String::length));
  }
}

package dev.spanwright.render.style;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class VisionTest {

  @ParameterizedTest
  @EnumSource
  void greysAreSeenAsTheyAre(Vision vision) {
    for (String grey : new String[] {"#000000", "#0B1118", "#808080", "#FFFFFF"}) {
      Ink ink = Ink.of(grey);
      Ink seen = vision.seen(ink);
      boolean plain = ink.red() == ink.green() && ink.green() == ink.blue();
      assertEquals(ink.red(), seen.red(), plain ? 1 : 6, vision + " " + grey);
      assertEquals(ink.blue(), seen.blue(), plain ? 1 : 6, vision + " " + grey);
    }
  }

  /** Worked by hand: row sums of the matrix times the linear light of one channel. */
  @ParameterizedTest
  @CsvSource({
    "PROTANOPIA, #FF0000, #6D5F00",
    "DEUTERANOPIA, #FF0000, #A39000",
    "TRITANOPIA, #0000FF, #006B96"
  })
  void aPureColourIsAColumnOfTheMatrix(Vision vision, String hex, String seen) {
    assertEquals(seen, vision.seen(Ink.of(hex)).hex());
  }

  @Test
  void opacityStays() {
    Ink half = Ink.of("#FF0000").withOpacity(0.5);
    assertEquals(half.opacity(), Vision.PROTANOPIA.seen(half).opacity());
  }
}

package dev.spanwright.model.file.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SexagesimalTest {

  private static OptionalDouble latitude(String text) {
    return Sexagesimal.degrees(text, true, false);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "59°26'N|59.43333333333333",
        "59°26'30\"N|59.44166666666667",
        "59 26 30 N|59.44166666666667",
        "N59.44|59.44",
        "N 59°26'|59.43333333333333",
        "59.44N|59.44",
        "59.44° s|-59.44",
        "59°|59",
        "-0°26'|-0.43333333333333335",
        "59°26'30\"N\u00A0|59.44166666666667",
        "\u202F59°\u00A026'\u202F30\"\u2009N|59.44166666666667",
        "59:26:30|59.44166666666667",
        "59:26:30.5 S|-59.441805555555554",
        "59º26′30.5″N|59.441805555555554",
        "59° 26’ 30” N|59.44166666666667",
        "59°26'30''N|59.44166666666667",
        "59° 26.5|59.44166666666667",
        "90°0'0\"N|90",
      })
  void isRead(String text, double degrees) {
    assertEquals(degrees, latitude(text).orElseThrow(), 1e-12, text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "N",
        "°",
        "N N",
        "59",
        "59.44",
        "59 26 30",
        "59 26",
        "N59.44N",
        "-59.44N",
        "+59N",
        "59°60'N",
        "59°26'60\"N",
        "59.5°26'N",
        "59°26.5'30\"N",
        "91°N",
        "90°0'1\"N",
        "59°26'30\"E",
        "59°26'30\"30N",
        "5926N",
        "59°-26'N",
        "59,44N",
        "59°26'X",
        "NaN",
        "1e1N",
        "59°26\"N",
        "١٢°"
      })
  void anythingElseIsNone(String text) {
    assertEquals(OptionalDouble.empty(), latitude(text), text);
  }

  @Test
  void longitudesHaveARangeAndLettersOfTheirOwn() {
    assertEquals(OptionalDouble.of(-179.5), Sexagesimal.degrees("179°30'W", false, false));
    assertEquals(OptionalDouble.of(24.5), Sexagesimal.degrees("e24°30'", false, false));
    assertEquals(OptionalDouble.empty(), Sexagesimal.degrees("180°1'W", false, false));
    assertEquals(OptionalDouble.empty(), Sexagesimal.degrees("24°30'N", false, false));
    assertEquals(OptionalDouble.empty(), Sexagesimal.degrees("24°30'O", false, false));
    assertEquals(OptionalDouble.of(24.5), Sexagesimal.degrees("24,5 E", false, true));
  }

  @Test
  void whatIsWrittenIsReadBack() {
    Random random = new Random(20267);
    for (int i = 0; i < 2_000; i++) {
      int degrees = random.nextInt(90);
      int minutes = random.nextInt(60);
      double seconds = random.nextInt(6_000) / 100.0;
      double value = degrees + minutes / 60.0 + seconds / 3600;
      String text = String.format(Locale.ROOT, "%d°%d'%.2f\"S", degrees, minutes, seconds);
      assertEquals(-value, latitude(text).orElseThrow(), 1e-12, text);
    }
  }

  /** Whatever is in a cell, an answer is within the range and comes at once. */
  @Test
  void noTextBreaksIt() {
    String signs = "0159 .,:°'\"NSEW+-\u00A0\uD83D";
    Random random = new Random(20268);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(14); n > 0; n--) {
        text.append(signs.charAt(random.nextInt(signs.length())));
      }
      OptionalDouble degrees = Sexagesimal.degrees(text.toString(), true, random.nextBoolean());
      assertTrue(Math.abs(degrees.orElse(0)) <= 90, text::toString);
    }
    assertEquals(OptionalDouble.empty(), latitude("1".repeat(1_000_000)));
    assertEquals(OptionalDouble.empty(), latitude("59°" + " ".repeat(20_000) + "x N"));
  }
}

package dev.spanwright.app.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12|12",
        "1,200|1200",
        "1,200,000.5|1200000.5",
        "8,25|8.25",
        ",5|0.5",
        ".5|0.5",
        "-3|-3",
        "+7.|7",
        "1e3|1000",
        "1 200|1200",
        "' 47.5 '|47.5"
      })
  void readsWhatPeopleType(String text, double value) {
    assertEquals(OptionalDouble.of(value), NumberText.parse(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "north", "1.2.3", "1,2,3", "NaN", "Infinity", "1e999", "0x10", "12 km"})
  void refusesWhatIsNoNumber(String text) {
    assertTrue(NumberText.parse(text).isEmpty());
  }

  @Test
  void readsBackWhatItWrites() {
    Random random = new Random(7);
    for (int i = 0; i < 1000; i++) {
      double value = (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(-6, 9));
      assertEquals(OptionalDouble.of(value), NumberText.parse(NumberText.of(value)));
    }
    assertEquals("1200", NumberText.of(1200));
    assertEquals("", NumberText.of(OptionalDouble.empty()));
  }
}

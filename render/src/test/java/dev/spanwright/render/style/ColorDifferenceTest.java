package dev.spanwright.render.style;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The yardstick itself. */
class ColorDifferenceTest {

  /** Pairs of Sharma, Wu, Dalal, 2005, table 1. */
  @ParameterizedTest
  @CsvSource({
    "50, 2.6772, -79.7751, 50, 0, -82.7485, 2.0425",
    "50, 3.1571, -77.2803, 50, 0, -82.7485, 2.8615",
    "50, -1.3802, -84.2814, 50, 0, -82.7485, 1.0000",
    "50, 0, 0, 50, -1, 2, 2.3669",
    "50, 2.49, -0.001, 50, -2.49, 0.0009, 7.1792",
    "50, 2.49, -0.001, 50, -2.49, 0.0011, 7.2195",
    "50, 2.5, 0, 50, 0, -2.5, 4.3065",
    "50, 2.5, 0, 73, 25, -18, 27.1492",
    "60.2574, -34.0099, 36.2677, 60.4626, -34.1751, 39.4387, 1.2644",
    "2.0776, 0.0795, -1.1350, 0.9033, -0.0636, -0.5514, 0.9082",
  })
  void agreesWithPublishedPairs(
      double l1, double a1, double b1, double l2, double a2, double b2, double expected) {
    double[] one = {l1, a1, b1};
    double[] two = {l2, a2, b2};
    assertEquals(expected, ColorDifference.ciede2000(one, two), 5e-5);
    assertEquals(expected, ColorDifference.ciede2000(two, one), 5e-5);
  }

  @Test
  void blackAndWhiteAreAHundredApart() {
    Ink black = Ink.of("#000000");
    Ink white = Ink.of("#FFFFFF");
    for (Vision vision : Vision.values()) {
      assertEquals(100, ColorDifference.between(black, white, vision), 0.01, vision::toString);
    }
    assertEquals(1, ColorDifference.luminance(white), 1e-9);
  }
}

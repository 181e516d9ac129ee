package dev.spanwright.render.style;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineWidthTest {

  @ParameterizedTest
  @CsvSource({
    "0, 1.75",
    "999.9, 1.75",
    "1000, 2.25",
    "9999, 2.25",
    "10000, 3",
    "39999, 3",
    "40000, 4",
    "99999, 4",
    "100000, 5.5",
    "399999, 5.5",
    "400000, 7",
    "1e9, 7",
    "Infinity, 7",
  })
  void growsWithCapacity(double capacityGbps, double widthPx) {
    assertEquals(widthPx, LineWidth.px(capacityGbps));
  }
}

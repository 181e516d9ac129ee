package dev.spanwright.render.basemap;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountryAreasTest {

  @ParameterizedTest
  @CsvSource({
    "48.86, 2.35, FR",
    "4.6, -52.8, GF",
    "64.5, 26.5, FI",
    "42.6, 20.9, XK",
    "64.2, -149.5, US",
    "66.5, -172, RU",
    "-29.6, 28.2, LS",
    "-80, 20, ''"
  })
  void placesLieInTheirCountries(double latDeg, double lonDeg, String code) {
    for (Level level : Level.values()) {
      List<String> codes =
          CountryAreas.load(level).pieces().stream()
              .filter(piece -> piece.area().contains(lonDeg, latDeg))
              .map(CountryAreas.Piece::code)
              .distinct()
              .toList();
      assertEquals(List.of(code), codes, level + ": " + codes);
    }
  }
}

package dev.spanwright.app.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.model.geo.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoordinateTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "39.75, -104.5",
        "39.75 -104.5",
        "39.75; −104.5",
        "39°45'N 104°30'W",
        "39° 45′ N, 104° 30′ W",
        "N39.75 W104.5",
        "39.75n104.5w",
        "104°30'W 39°45'N",
        "39°45'00\"N 104°30'00\"W",
      })
  void readsWhatPeopleType(String text) {
    Position read = CoordinateText.read(text).orElseThrow();
    assertEquals(39.75, read.latDeg(), 1e-9);
    assertEquals(-104.5, read.lonDeg(), 1e-9);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Denver",
        "39.75",
        "91, 0",
        "0, 181",
        "39°60'N 104°W",
        "10N 20N",
        "10E 20W",
        "-10S 20E"
      })
  void refusesWhatIsNoPlace(String text) {
    assertTrue(CoordinateText.read(text).isEmpty(), text);
  }

  @Test
  void readsBackWhatItWrites() {
    Position at = new Position(-33.8688, 151.2093);
    assertEquals(at, CoordinateText.read(CoordinateText.of(at)).orElseThrow());
  }
}

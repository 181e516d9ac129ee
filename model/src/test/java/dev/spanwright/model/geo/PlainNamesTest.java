package dev.spanwright.model.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainNamesTest {

  @ParameterizedTest
  @CsvSource({
    "Zürich, zurich",
    "Saint-Étienne, saint etienne",
    "Xi’an, xian",
    "Gießen, giessen",
    "Łódź, lodz",
    "İzmir, izmir",
    "Kırıkkale, kirikkale",
    "Đà Lạt, da lat",
    "‘Ajmān, ajman",
    "'  Winston–Salem, ', winston salem",
  })
  void keyIsPlain(String name, String key) {
    assertEquals(key, PlainNames.searchKey(name));
  }
}

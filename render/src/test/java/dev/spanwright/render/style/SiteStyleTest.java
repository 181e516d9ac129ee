package dev.spanwright.render.style;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.spanwright.model.network.SiteKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteStyleTest {

  @ParameterizedTest
  @CsvSource({
    "TRAINING_CAMPUS, HEXAGON, 16, #F4A259, #B8500A",
    "CLOUD_REGION, SQUARE, 12, #E6EDF3, #25313B",
    "ENTERPRISE_CORE, SQUARE, 12, #E6EDF3, #25313B",
    "INFERENCE_NODE, CIRCLE, 11, #7FD1AE, #0F7B53",
    "EXCHANGE, CIRCLE, 9, #7FD1AE, #0F7B53",
    "CABLE_LANDING, TRIANGLE, 11, #5BB8FF, #1364B0",
  })
  void shapeTellsTheKind(
      SiteKind kind, SiteStyle.Shape shape, double sizePx, String dark, String light) {
    assertEquals(new SiteStyle(shape, sizePx, Ink.of(dark)), SiteStyle.of(kind, Theme.DARK));
    assertEquals(new SiteStyle(shape, sizePx, Ink.of(light)), SiteStyle.of(kind, Theme.LIGHT));
  }
}

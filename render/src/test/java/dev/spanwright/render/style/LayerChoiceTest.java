package dev.spanwright.render.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LayerChoiceTest {

  @Test
  void whatIsNotNamedIsOpaque() {
    LayerChoice choice = LayerChoice.ALL.with(MapPart.BORDERS, 0.5).with(MapPart.GRATICULE, 0);
    assertEquals(0.5, choice.opacity(MapPart.BORDERS));
    assertEquals(1, choice.opacity(MapPart.LAND));
    assertTrue(choice.shows(MapPart.BORDERS));
    assertFalse(choice.shows(MapPart.GRATICULE));
    assertEquals(LayerChoice.ALL, choice.with(MapPart.BORDERS, 1).with(MapPart.GRATICULE, 1));
  }

  @Test
  void fadesWhatIsTransparentAlready() {
    Ink half = Ink.of("#336699").withOpacity(0.5);
    LayerChoice choice = LayerChoice.ALL.with(MapPart.LINKS, 0.5);
    assertEquals(0.25, choice.faded(MapPart.LINKS, half).opacity(), 0.003);
    assertEquals(half, choice.faded(MapPart.SITES, half));
  }

  @Test
  void groundLeavesTheNetworkOut() {
    LayerChoice borders = LayerChoice.ALL.with(MapPart.BORDERS, 0.5);
    assertEquals(borders, borders.with(MapPart.LINKS, 0).with(MapPart.PLACES, 0.3).ground());
  }

  @Test
  void comesBackFromItsText() {
    LayerChoice choice = LayerChoice.ALL;
    double opacity = 0;
    for (MapPart part : MapPart.values()) {
      choice = choice.with(part, opacity);
      opacity += 0.1;
      assertEquals(choice, LayerChoice.of(choice.text()));
    }
    assertEquals("", LayerChoice.ALL.text());
    assertEquals(LayerChoice.ALL, LayerChoice.of(""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"roads:0.5", "borders", "borders:", "borders:2", "borders:NaN", ":,:"})
  void whatIsNotUnderstoodIsPassedOver(String text) {
    assertEquals(LayerChoice.ALL.with(MapPart.LAND, 0.5), LayerChoice.of(text + ",land:0.5"));
  }

  @Test
  void opacityHasARange() {
    assertThrows(IllegalArgumentException.class, () -> LayerChoice.ALL.with(MapPart.LAND, -0.1));
    assertThrows(IllegalArgumentException.class, () -> new LayerChoice(Map.of(MapPart.LAND, 1.0)));
  }
}

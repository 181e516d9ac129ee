package dev.spanwright.render.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LayerChoiceTest {

  @Test
  void whatIsNotNamedIsOpaque() {
    LayerChoice choice = LayerChoice.USUAL.with(MapPart.BORDERS, 0.5).with(MapPart.GRATICULE, 0);
    assertEquals(0.5, choice.opacity(MapPart.BORDERS));
    assertEquals(1, choice.opacity(MapPart.LAND));
    assertTrue(choice.shows(MapPart.BORDERS));
    assertFalse(choice.shows(MapPart.GRATICULE));
    assertEquals(LayerChoice.USUAL, choice.with(MapPart.BORDERS, 1).with(MapPart.GRATICULE, 1));
  }

  @Test
  void fadesWhatIsTransparentAlready() {
    Ink half = Ink.of("#336699").withOpacity(0.5);
    LayerChoice choice = LayerChoice.USUAL.with(MapPart.LINKS, 0.5);
    assertEquals(0.25, choice.faded(MapPart.LINKS, half).opacity(), 0.003);
    assertEquals(half, choice.faded(MapPart.SITES, half));
  }

  @Test
  void groundLeavesTheNetworkOut() {
    LayerChoice borders = LayerChoice.USUAL.with(MapPart.BORDERS, 0.5);
    assertEquals(borders, borders.with(MapPart.LINKS, 0).with(MapPart.PLACES, 0.3).ground());
  }

  @Test
  void comesBackFromItsText() {
    LayerChoice choice = LayerChoice.USUAL;
    double opacity = 0;
    for (MapPart part : MapPart.values()) {
      choice = choice.with(part, opacity);
      opacity += 0.1;
      assertEquals(choice, LayerChoice.of(choice.text()));
    }
    assertEquals("", LayerChoice.USUAL.text());
    assertEquals(LayerChoice.USUAL, LayerChoice.of(""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"roads:0.5", "borders", "borders:", "borders:2", "borders:NaN", ":,:"})
  void whatIsNotUnderstoodIsPassedOver(String text) {
    assertEquals(LayerChoice.USUAL.with(MapPart.LAND, 0.5), LayerChoice.of(text + ",land:0.5"));
  }

  @Test
  void opacityHasARange() {
    assertThrows(IllegalArgumentException.class, () -> LayerChoice.USUAL.with(MapPart.LAND, -0.1));
    assertThrows(IllegalArgumentException.class, () -> new LayerChoice(Map.of(MapPart.LAND, 1.0)));
  }

  /** Files of before know nothing of them. */
  @Test
  void whatColoursTheLandIsHiddenAsUsualAndOneAtATimeIsShown() {
    assertEquals(Optional.empty(), LayerChoice.USUAL.area());
    LayerChoice reach = LayerChoice.USUAL.with(MapPart.REACH, 1);
    assertEquals(Optional.of(MapPart.REACH), reach.area());
    assertEquals(reach, LayerChoice.of(reach.text()));
    LayerChoice carbon = reach.with(MapPart.CARBON, 0.5);
    assertEquals(Optional.of(MapPart.CARBON), carbon.area());
    assertEquals(LayerChoice.USUAL, carbon.with(MapPart.CARBON, 0));
    assertEquals(carbon, carbon.with(MapPart.REACH, 0));
  }
}

package dev.spanwright.render.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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
    assertThrows(IllegalArgumentException.class, () -> choice(Map.of(MapPart.LAND, 1.0)));
  }

  private static LayerChoice choice(Map<MapPart, Double> opacities) {
    return new LayerChoice(opacities, LayerChoice.USUAL.order());
  }

  @Test
  void aPartIsLaidOverOthersAndUnderThem() {
    LayerChoice links = LayerChoice.USUAL.raised(MapPart.LINKS, 1);
    assertEquals(
        List.of(MapPart.PLACES, MapPart.SITES, MapPart.LINKS, MapPart.LABELS),
        links.order(false).subList(3, 7));
    assertTrue(links.isReordered());
    assertEquals(LayerChoice.USUAL, links.raised(MapPart.LINKS, -1));
    assertEquals(MapPart.LINKS, links.raised(MapPart.LINKS, 9).order().getLast());
    assertEquals(MapPart.LINKS, links.raised(MapPart.LINKS, -9).order(false).getFirst());
  }

  @Test
  void theGroundStaysUnderAllElse() {
    LayerChoice graticule = LayerChoice.USUAL.raised(MapPart.GRATICULE, 9);
    assertEquals(
        List.of(MapPart.LAND, MapPart.WATERS, MapPart.BORDERS, MapPart.GRATICULE),
        graticule.order().subList(0, 4));
    assertEquals(graticule, graticule.raised(MapPart.SITES, 1).ground());
    assertEquals(LayerChoice.USUAL, LayerChoice.USUAL.raised(MapPart.SITES, 1).ground());
    List<MapPart> wrong = new ArrayList<>(LayerChoice.USUAL.order());
    Collections.swap(wrong, 3, 4);
    assertThrows(IllegalArgumentException.class, () -> new LayerChoice(Map.of(), wrong));
    assertThrows(
        IllegalArgumentException.class,
        () -> LayerChoice.USUAL.ordered(List.of(MapPart.LINKS, MapPart.LAND)));
  }

  /** An order of a time that knew fewer parts. */
  @Test
  void whatIsNotNamedKeepsItsPlace() {
    LayerChoice choice = LayerChoice.USUAL.ordered(List.of(MapPart.LABELS, MapPart.LINKS));
    assertEquals(
        List.of(MapPart.PLACES, MapPart.LABELS, MapPart.SITES, MapPart.LINKS),
        choice.order(false).subList(3, 7));
  }

  @Test
  void theOrderComesBackFromItsText() {
    LayerChoice choice =
        LayerChoice.USUAL
            .with(MapPart.BORDERS, 0.5)
            .raised(MapPart.GRATICULE, 2)
            .raised(MapPart.SITES, -1);
    assertEquals(choice, LayerChoice.of(choice.text()));
    assertEquals(LayerChoice.USUAL, LayerChoice.of("order:"));
    assertEquals(LayerChoice.USUAL, LayerChoice.of("order:links<land<roads"));
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

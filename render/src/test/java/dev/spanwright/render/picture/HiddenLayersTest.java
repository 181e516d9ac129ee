package dev.spanwright.render.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.render.SampleScenes;
import dev.spanwright.render.style.LayerChoice;
import dev.spanwright.render.style.MapPart;
import dev.spanwright.render.style.Theme;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Parts of the map are hidden and faded by choice. */
class HiddenLayersTest {

  private static final Scene ALL = SampleScenes.fitted("us-power-first", 1000, 700, Theme.LIGHT);

  private static Scene with(MapPart part, double opacity) {
    return ALL.drawn(ALL.look().withLayers(LayerChoice.USUAL.with(part, opacity)));
  }

  private static List<Mark> marks(Scene scene, String layer) {
    return PictureComposer.compose(scene).layers().stream()
        .filter(l -> l.id().equals(layer))
        .findFirst()
        .orElseThrow()
        .marks();
  }

  @ParameterizedTest
  @EnumSource(names = {"PLACES", "LINKS", "SITES", "LABELS"})
  void aHiddenLayerIsEmptyAndKeepsItsPlace(MapPart part) {
    Picture hidden = PictureComposer.compose(with(part, 0));
    Picture all = PictureComposer.compose(ALL);
    assertEquals(
        all.layers().stream().map(PictureLayer::id).toList(),
        hidden.layers().stream().map(PictureLayer::id).toList());
    assertFalse(marks(ALL, part.id()).isEmpty());
    assertEquals(List.of(), marks(with(part, 0), part.id()));
  }

  @ParameterizedTest
  @EnumSource(names = {"GRATICULE", "LAND", "WATERS", "BORDERS"})
  void aHiddenPartOfTheGroundTakesItsMarksAlong(MapPart part) {
    assertTrue(marks(with(part, 0), "basemap").size() < marks(ALL, "basemap").size());
    assertEquals(marks(ALL, "basemap").size(), marks(with(part, 0.5), "basemap").size());
  }

  @Test
  void aFadedLayerHasTheSameMarks() {
    List<Mark> faded = marks(with(MapPart.LINKS, 0.5), "links");
    List<Mark> whole = marks(ALL, "links");
    assertEquals(whole.size(), faded.size());
    for (int i = 0; i < whole.size(); i++) {
      if (whole.get(i) instanceof Mark.Line was && faded.get(i) instanceof Mark.Line is) {
        assertEquals(0.5 * was.ink().opacity(), is.ink().opacity(), 0.003);
        assertEquals(was.widthPx(), is.widthPx());
      }
    }
  }

  /** Nobody can point at what is not seen. */
  @Test
  void whatIsHiddenIsNotHit() {
    HitMap.SiteSpot spot = spot();
    assertFalse(hits(ALL, spot).isEmpty());
    Scene bare =
        ALL.drawn(
            ALL.look().withLayers(LayerChoice.USUAL.with(MapPart.SITES, 0).with(MapPart.LINKS, 0)));
    assertEquals(List.of(), hits(bare, spot));
  }

  private static HitMap.SiteSpot spot() {
    return new SiteComposer(ALL).spots().getFirst();
  }

  private static List<HitMap.Hit> hits(Scene scene, HitMap.SiteSpot spot) {
    return PictureComposer.composeNetwork(scene).hits().at(spot.x(), spot.y(), 4);
  }

  @Test
  void labelsTakeNoRoomWhereTheyAreHidden() {
    int towns = Marks.texts(PictureComposer.composeNetwork(ALL), "places").size();
    int more =
        Marks.texts(PictureComposer.composeNetwork(with(MapPart.LABELS, 0)), "places").size();
    assertTrue(more >= towns, more + " names where there were " + towns);
  }
}

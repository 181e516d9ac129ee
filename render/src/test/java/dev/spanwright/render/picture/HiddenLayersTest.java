package dev.spanwright.render.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.render.SampleScenes;
import dev.spanwright.render.style.Ink;
import dev.spanwright.render.style.LayerChoice;
import dev.spanwright.render.style.MapPart;
import dev.spanwright.render.style.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

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

  @Test
  void layersAreDrawnInTheirOrder() {
    LayerChoice order = LayerChoice.USUAL.raised(MapPart.PLACES, 9).raised(MapPart.SITES, -9);
    Scene scene = ALL.drawn(ALL.look().withLayers(order));
    assertEquals(
        List.of("basemap", "sites", "links", "labels", "places", "furniture"),
        PictureComposer.compose(scene).layers().stream().map(PictureLayer::id).toList());
    assertEquals(
        List.of("basemap", "sites", "links"),
        PictureComposer.composeUnnamed(scene).stream().map(PictureLayer::id).toList());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void theGraticuleLiesOverAsManyPartsAsItIsRaised(int steps) {
    LayerChoice choice = LayerChoice.USUAL.raised(MapPart.GRATICULE, steps);
    List<Mark> marks = marks(ALL.drawn(ALL.look().withLayers(choice)), "basemap");
    Ink graticule = Theme.LIGHT.ground().graticule();
    int at = indexOf(marks, mark -> mark instanceof Mark.Line line && line.ink().equals(graticule));
    int land = indexOf(marks, HiddenLayersTest::isLand);
    assertEquals(steps > 0, at > land, "over the land");
    assertEquals(steps == 3, at == marks.size() - 1, "over all");
    List<Mark> rest = new ArrayList<>(marks);
    rest.remove(at);
    List<Mark> usual = new ArrayList<>(marks(ALL, "basemap"));
    usual.remove(indexOf(usual, m -> m instanceof Mark.Line l && l.ink().equals(graticule)));
    assertEquals(kinds(usual), kinds(rest), "all others lie as before");
  }

  @Test
  void landOverTheWatersHidesThem() {
    LayerChoice choice = LayerChoice.USUAL.raised(MapPart.LAND, 1);
    List<Mark> marks = marks(ALL.drawn(ALL.look().withLayers(choice)), "basemap");
    int lake = indexOf(marks, m -> m instanceof Mark.Area a && a.ink().equals(water()));
    assertTrue(lake < indexOf(marks, HiddenLayersTest::isLand));
  }

  private static List<String> kinds(List<Mark> marks) {
    return marks.stream()
        .map(
            mark ->
                switch (mark) {
                  case Mark.Line line -> line.ink() + " " + line.widthPx();
                  case Mark.Area area -> area.ink().toString();
                  default -> mark.getClass().getSimpleName();
                })
        .toList();
  }

  private static Ink water() {
    return Theme.LIGHT.ground().water();
  }

  private static boolean isLand(Mark mark) {
    return mark instanceof Mark.Area area && area.ink().equals(Theme.LIGHT.ground().land());
  }

  private static int indexOf(List<Mark> marks, Predicate<Mark> wanted) {
    for (int i = 0; i < marks.size(); i++) {
      if (wanted.test(marks.get(i))) {
        return i;
      }
    }
    throw new AssertionError("no such mark");
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

package dev.spanwright.render.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.model.fiber.LinkPlant;
import dev.spanwright.model.network.Network;
import dev.spanwright.render.MixedNetwork;
import dev.spanwright.render.SampleScenes;
import dev.spanwright.render.style.ColorBy;
import dev.spanwright.render.style.SiteStyle;
import dev.spanwright.render.style.Theme;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A link of standard and hollow-core fibre, its huts and its regenerator on the map. */
class MixedLinkTest {

  private static final Theme THEME = Theme.DARK;
  private static final Network NETWORK = MixedNetwork.network();

  @Test
  void hasTheColourOfMixedLinksAndTheStructureOfItsFibre() {
    LinkDrawing mixed = drawing("mixed", 14_000);
    assertEquals(THEME.fibers().mixed(), mixed.color().ink());
    assertTrue(mixed.mixed());
    LinkDrawing standard = drawing("standard", 14_000);
    assertEquals(THEME.fibers().standard(), standard.color().ink());
    assertFalse(standard.hollowCore());
    LinkDrawing hollow = drawing("hollow", 14_000);
    assertEquals(THEME.fibers().hollowCore(), hollow.color().ink());
    assertTrue(hollow.hollowCore() && !hollow.mixed());
  }

  /** From afar both kinds alternate, nearby each is where it lies. */
  @Test
  void alternatesFromAfar() {
    assertTrue(drawing("mixed", 1_500).way().hollow().parts() >= 1);
    assertTrue(drawing("mixed", 1_500).mixed());
    assertEquals(1, drawing("mixed", 14_000).way().hollow().parts());
    assertEquals(2, drawing("mixed", 14_000).way().standard().parts());
  }

  @ParameterizedTest
  @EnumSource
  void legendNamesMixedFibreOnlyWhereThereIsSome(ColorBy by) {
    List<String> with = Marks.strings(picture(scene(14_000, by)), "furniture");
    assertTrue(with.stream().anyMatch(text -> text.startsWith("mixed")), with::toString);
    assertTrue(with.contains("Regenerator"), with::toString);
    Scene other =
        SampleScenes.scene(
            "nsfnet",
            SampleScenes.over(38, -96, 1_800, 640, 420),
            THEME,
            by,
            EnumSet.of(Scene.Furniture.LEGEND));
    List<String> without = Marks.strings(picture(other), "furniture");
    assertTrue(without.stream().noneMatch(text -> text.startsWith("mixed")), without::toString);
  }

  /** All huts of a link or none, and regenerators before amplifiers. */
  @Test
  void hutsComeWithTheZoom() {
    LinkPlant plant = scene(14_000, ColorBy.FIBRE).evaluation().orElseThrow().plants().get("mixed");
    assertEquals(1, plant.regenerators());
    assertEquals(0, diamonds(1_500));
    assertEquals(1, diamonds(6_000));
    assertEquals(0, dots(6_000));
    assertEquals(1, diamonds(20_000));
    long amplifiers =
        scene(20_000, ColorBy.FIBRE).evaluation().orElseThrow().plants().values().stream()
            .mapToLong(p -> p.huts().size() - p.regenerators())
            .sum();
    assertEquals(amplifiers, dots(20_000));
  }

  @Test
  void hutsThatWouldTouchAreLeftOut() {
    HutComposer far = new HutComposer(scene(20_000, ColorBy.FIBRE));
    assertFalse(far.marks().isEmpty());
    Scene crowded = scene(400, ColorBy.FIBRE);
    assertEquals(List.of(), new HutComposer(crowded).marks());
  }

  private static long diamonds(double scale) {
    return Marks.of(new HutComposer(scene(scale, ColorBy.FIBRE)).marks(), Mark.Symbol.class)
        .filter(s -> s.shape() == SiteStyle.Shape.DIAMOND)
        .count();
  }

  private static long dots(double scale) {
    return Marks.of(new HutComposer(scene(scale, ColorBy.FIBRE)).marks(), Mark.Symbol.class)
        .filter(s -> s.fill().equals(THEME.sites().hut()))
        .count();
  }

  private static LinkDrawing drawing(String linkId, double scale) {
    return new LinkComposer(scene(scale, ColorBy.FIBRE))
        .drawings().stream().filter(d -> d.linkId().equals(linkId)).findFirst().orElseThrow();
  }

  private static Picture picture(Scene scene) {
    return PictureComposer.composeNetwork(scene);
  }

  private static Scene scene(double scale, ColorBy by) {
    return SampleScenes.scene(
        NETWORK,
        SampleScenes.over(32.2, -98.5, scale, 900, 700),
        THEME,
        by,
        EnumSet.of(Scene.Furniture.LEGEND));
  }
}

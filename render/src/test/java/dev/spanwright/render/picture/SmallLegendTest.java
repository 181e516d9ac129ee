package dev.spanwright.render.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import dev.spanwright.model.network.Network;
import dev.spanwright.render.MixedNetwork;
import dev.spanwright.render.SampleScenes;
import dev.spanwright.render.label.Box;
import dev.spanwright.render.projection.Camera;
import dev.spanwright.render.projection.WebMercator;
import dev.spanwright.render.style.ColorBy;
import dev.spanwright.render.style.Dash;
import dev.spanwright.render.style.LayerChoice;
import dev.spanwright.render.style.LegendEntry;
import dev.spanwright.render.style.MapPart;
import dev.spanwright.render.style.TextStyle;
import dev.spanwright.render.style.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The legend leaves room for the map. */
class SmallLegendTest {

  private static final Set<Scene.Furniture> ON_SCREEN = Scene.Furniture.onScreen();
  private static final Set<Scene.Furniture> IN_FILE = Scene.Furniture.usual();

  /** Widths and heights, px. */
  private static final List<Box> SIZES =
      List.of(
          size(830, 370),
          size(820, 260),
          size(640, 400),
          size(480, 300),
          size(560, 240),
          size(1200, 200),
          size(400, 700),
          size(700, 1000),
          size(1280, 800),
          size(1920, 1080));

  /** Seven classes with their bounds take so much, however small the picture is. */
  private static final double STRIP_PX = 300;

  private static Box size(double width, double height) {
    return new Box(0, 0, width, height);
  }

  static Stream<Arguments> cases() {
    List<Arguments> cases = new ArrayList<>();
    for (String sample : SampleScenes.names()) {
      for (ColorBy by : ColorBy.values()) {
        for (Box size : SIZES) {
          String title = "%s %s %.0f x %.0f".formatted(sample, by, size.width(), size.height());
          cases.add(argumentSet(title, scene(sample, size, by)));
        }
      }
    }
    return cases.stream();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void coversAQuarterAtMostAndNothingElse(Scene scene) {
    Camera camera = scene.camera();
    for (Set<Scene.Furniture> wanted : List.of(ON_SCREEN, IN_FILE)) {
      Scene shown = with(scene, wanted);
      Box panel = legend(shown).orElseThrow().panel();
      double most = Math.max(camera.width() / 2, STRIP_PX);
      assertTrue(panel.width() <= most, panel::toString);
      assertTrue(panel.height() <= camera.height() / 2, panel::toString);
      assertTrue(size(camera.width(), camera.height()).contains(panel), panel::toString);
      long under = PictureComposer.furnitureBoxes(shown).stream().filter(panel::overlaps).count();
      assertEquals(1, under, "only its own box");
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isReadAndNotCut(Scene scene) {
    Legend legend = legend(scene).orElseThrow();
    List<Mark.Text> texts = Marks.of(legend.marks(), Mark.Text.class).toList();
    List<Box> boxes = texts.stream().map(text -> Marks.box(text).box()).toList();
    for (int i = 0; i < boxes.size(); i++) {
      Box box = boxes.get(i);
      assertTrue(texts.get(i).style().sizePx() >= 11);
      assertTrue(legend.panel().contains(box), () -> box + " is out of the panel");
      assertTrue(boxes.subList(0, i).stream().noneMatch(box::overlaps), box::toString);
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void hasTheMetricAndAllItsColours(Scene scene) {
    List<Mark> marks = legend(scene).orElseThrow().marks();
    assertEquals(scene.colorScale().title(), texts(marks).getFirst());
    Set<?> inks = Marks.of(marks, Mark.Line.class).map(Mark.Line::ink).collect(Collectors.toSet());
    for (LegendEntry entry : scene.colorScale().legend()) {
      if (entry.color().dash() != Dash.UNKNOWN) {
        assertTrue(inks.contains(entry.color().ink()), entry::toString);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    // width, height, widths of links, sites, fibre, rows
    "1280, 800, true, true, true, true",
    "820, 560, true, true, true, true",
    "830, 370, true, true, true, true",
    "660, 560, false, true, true, true",
    "640, 400, false, false, true, true",
    "820, 260, false, false, true, false",
    "820, 120, false, false, false, false",
  })
  void saysLessStepByStep(
      double width, double height, boolean widths, boolean sites, boolean fiber, boolean rows) {
    List<String> texts =
        texts(
            legend(scene("us-power-first", size(width, height), ColorBy.UTILISATION))
                .orElseThrow()
                .marks());
    assertEquals(widths, texts.contains("Capacity per direction"), texts::toString);
    assertEquals(sites, texts.contains("Sites"), texts::toString);
    assertEquals(fiber, texts.contains("mixed fibre"), texts::toString);
    assertEquals(rows, texts.contains("40–60 %"), texts::toString);
    if (!rows) {
      assertEquals(
          List.of("Utilisation", "0", "40", "60", "75", "90", "100 %"), texts.subList(0, 7));
    }
  }

  @Test
  void whatColoursTheLandLeavesRoomForAllElse() {
    Scene plain = scene("us-power-first", size(860, 600), ColorBy.UTILISATION);
    Scene scene = plain.drawn(plain.look().withLayers(LayerChoice.USUAL.with(MapPart.REACH, 1)));
    List<String> texts = texts(new FurnitureComposer(scene).layer().marks());
    for (String heading :
        List.of("Utilisation", "Capacity per direction", "Sites", "Round trip to inference")) {
      assertTrue(texts.contains(heading), texts::toString);
    }
  }

  /**
   * What goes first is the regenerator, then mixed fibre: the sign of hollow-core stays longest.
   */
  @Test
  void dropsSignsOneByOne() {
    List<String> signs = List.of("hollow-core fibre", "mixed fibre", "Regenerator");
    Set<List<String>> seen =
        Stream.iterate(120.0, height -> height < 460, height -> height + 4)
            .map(height -> mixed(400, height, ColorBy.UTILISATION))
            .map(scene -> texts(legend(scene).orElseThrow().marks()))
            .filter(texts -> !texts.contains("Sites"))
            .map(texts -> signs.stream().filter(texts::contains).toList())
            .collect(Collectors.toSet());
    assertEquals(Set.of(List.of(), signs.subList(0, 1), signs.subList(0, 2), signs), seen);
  }

  /** A bound stands where the classes meet. */
  @ParameterizedTest
  @CsvSource({"820, 220", "820, 100"})
  void boundsStandBetweenSwatches(double width, double height) {
    Scene scene = scene("metro-inference", size(width, height), ColorBy.LATENCY);
    List<Mark> marks = legend(scene).orElseThrow().marks();
    List<Mark.Text> texts = Marks.of(marks, Mark.Text.class).toList();
    List<Outline> swatches =
        Marks.of(marks, Mark.Line.class).map(Mark.Line::outline).limit(5).toList();
    for (int i = 1; i < swatches.size(); i++) {
      Mark.Text bound = texts.get(i + 1);
      double middle = bound.x() + TextStyle.FURNITURE.width(bound.text()) / 2;
      assertEquals((swatches.get(i - 1).x(1) + swatches.get(i).x(0)) / 2, middle, 0.01);
    }
  }

  /** Names of fibre instead of bounds. */
  @Test
  void aStripOfNamesNamesEverySwatch() {
    List<String> texts = texts(legend(mixed(820, 150, ColorBy.FIBRE)).orElseThrow().marks());
    assertEquals(List.of("Fibre", "standard", "hollow-core", "mixed"), texts.subList(0, 4));
  }

  /** But for amplifiers, which are named at the scales that show them if there is room. */
  @ParameterizedTest
  @EnumSource
  void isTheSameAtEveryZoom(ColorBy by) {
    for (Box size : SIZES) {
      Scene scene = scene("us-power-first", size, by);
      Optional<Box> panel = legend(scene).map(Legend::panel);
      List<String> texts = legend(scene).map(l -> texts(l.marks())).orElse(List.of());
      for (double factor : new double[] {0.3, 0.7, 1.6, 40}) {
        Camera zoomed = scene.camera().zoomedAt(size.width() / 2, size.height() / 2, factor);
        Optional<Legend> there = legend(scene.at(zoomed));
        List<String> told = new ArrayList<>(there.map(l -> texts(l.marks())).orElse(List.of()));
        if (!told.remove("Amplifier hut")) {
          assertEquals(panel, there.map(Legend::panel));
        }
        assertEquals(Set.copyOf(texts), Set.copyOf(told));
      }
    }
  }

  /** Half of the picture is too little here, but without the colours a map says nothing. */
  @Test
  void theLeastStripMayTakeMore() {
    Scene scene = scene("us-power-first", size(300, 200), ColorBy.UTILISATION);
    Legend legend = legend(scene).orElseThrow();
    assertTrue(legend.panel().width() > 150);
    assertTrue(size(300, 200).contains(legend.panel()));
    assertEquals("100 %", texts(legend.marks()).getLast());
  }

  @Test
  void aPictureThatIsTooSmallHasNone() {
    Scene scene = scene("us-power-first", size(120, 90), ColorBy.UTILISATION);
    assertFalse(legend(scene).isPresent());
  }

  @Test
  void anEmptyNetworkHasNone() {
    Camera camera = Camera.world(new WebMercator(), 830, 370);
    Scene scene =
        SampleScenes.scene(
            Network.empty("Empty"), camera, Theme.DARK, ColorBy.UTILISATION, ON_SCREEN);
    assertFalse(legend(scene).isPresent());
  }

  private static Scene scene(String sample, Box size, ColorBy by) {
    Camera camera = Camera.world(new WebMercator(), size.width(), size.height());
    return SampleScenes.scene(sample, camera, Theme.LIGHT, by, ON_SCREEN);
  }

  private static Scene mixed(double width, double height, ColorBy by) {
    Camera camera = Camera.world(new WebMercator(), width, height);
    return SampleScenes.scene(MixedNetwork.network(), camera, Theme.LIGHT, by, ON_SCREEN);
  }

  private static Scene with(Scene scene, Set<Scene.Furniture> furniture) {
    return scene.furnished(furniture);
  }

  /** The legend as it stands in the picture. */
  private static Optional<Legend> legend(Scene scene) {
    List<Mark> marks = new FurnitureComposer(scene).layer().marks();
    List<Mark.Panel> panels = Marks.of(marks, Mark.Panel.class).toList();
    int titles = scene.furniture().contains(Scene.Furniture.TITLE) ? 1 : 0;
    if (panels.size() == titles) {
      return Optional.empty();
    }
    Mark.Panel panel = panels.getLast();
    Box box = new Box(panel.x(), panel.y(), panel.width(), panel.height());
    List<Mark> own = marks.subList(marks.indexOf(panel) + 1, marks.size());
    // The scale bar follows: two lines and a text.
    int bar = scene.furniture().contains(Scene.Furniture.SCALE_BAR) ? 3 : 0;
    return Optional.of(new Legend(box, own.subList(0, own.size() - bar)));
  }

  private static List<String> texts(List<Mark> marks) {
    return Marks.of(marks, Mark.Text.class).map(Mark.Text::text).toList();
  }
}

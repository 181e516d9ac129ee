package dev.spanwright.render.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import dev.spanwright.model.network.Site;
import dev.spanwright.render.SampleScenes;
import dev.spanwright.render.label.Box;
import dev.spanwright.render.style.Theme;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sample network the way the app shows it first. */
class SampleLayoutTest {

  /** Least share of the sites whose names must find room. */
  private static final double NAMED = 0.93;

  static Stream<Arguments> scenes() {
    List<Arguments> all = new ArrayList<>();
    for (String name : SampleScenes.names()) {
      for (Theme theme : Theme.values()) {
        for (Box size : List.of(new Box(0, 0, 1280, 800), new Box(0, 0, 1920, 1200))) {
          String title = "%s %.0f px %s".formatted(name, size.width(), theme.id());
          all.add(
              argumentSet(
                  title, SampleScenes.fitted(name, size.width(), size.height(), theme), size));
        }
      }
    }
    return all.stream();
  }

  @ParameterizedTest
  @MethodSource("scenes")
  void namesCoverNothingAndAreNotCut(Scene scene, Box frame) {
    Picture picture = PictureComposer.composeNetwork(scene);
    List<Marks.TextBox> names =
        Stream.of("labels", "places")
            .flatMap(layer -> Marks.texts(picture, layer).stream())
            .map(Marks::box)
            .toList();
    assertFalse(names.isEmpty());
    List<Box> symbols =
        Marks.of(Marks.in(picture, "sites"), Mark.Symbol.class)
            .map(s -> Box.around(s.x(), s.y(), s.sizePx(), s.sizePx()))
            .toList();
    List<Box> furniture = PictureComposer.furnitureBoxes(scene);
    assertEquals(4, furniture.size());
    for (int i = 0; i < names.size(); i++) {
      Marks.TextBox name = names.get(i);
      assertTrue(frame.contains(name.box()), () -> name + " is cut");
      assertTrue(symbols.stream().noneMatch(name.box()::overlaps), () -> name + " covers a symbol");
      assertTrue(
          furniture.stream().noneMatch(name.box()::overlaps), () -> name + " is under furniture");
      for (Marks.TextBox other : names.subList(0, i)) {
        assertFalse(name.box().overlaps(other.box()), () -> name + " covers " + other);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("scenes")
  void everySiteIsInThePictureAndNotUnderFurniture(Scene scene, Box frame) {
    Picture picture = PictureComposer.composeNetwork(scene);
    List<Box> furniture = PictureComposer.furnitureBoxes(scene);
    for (Site site : scene.network().sites()) {
      double x = scene.camera().screenX(site.position());
      double y = scene.camera().screenY(site.position());
      assertTrue(
          frame.contains(Box.around(x, y, 16, 16)), () -> site.id() + " is cut at " + x + ", " + y);
      assertTrue(
          furniture.stream().noneMatch(Box.around(x, y, 16, 16)::overlaps),
          () -> site.id() + " is under furniture");
      assertTrue(
          picture.hits().at(x, y, 0).contains(new HitMap.Hit.OnSite(site.id())),
          () -> site.id() + " is not hit at its place");
    }
    Set<String> shown = new HashSet<>(picture.hits().sitesIn(0, 0, frame.width(), frame.height()));
    assertEquals(scene.network().sites().stream().map(Site::id).collect(Collectors.toSet()), shown);
  }

  @ParameterizedTest
  @MethodSource("scenes")
  void mostSitesAreNamed(Scene scene, Box frame) {
    Picture picture = PictureComposer.composeNetwork(scene);
    Set<String> written = new HashSet<>(Marks.strings(picture, "labels"));
    List<String> left =
        scene.network().sites().stream()
            .map(Site::name)
            .filter(name -> !written.contains(name))
            .toList();
    int all = scene.network().sites().list().size();
    assertTrue(all - left.size() >= NAMED * all, () -> "left out of " + all + ": " + left);
  }
}

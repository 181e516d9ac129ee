package dev.spanwright.render.picture;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import dev.spanwright.model.geo.Position;
import dev.spanwright.model.network.Site;
import dev.spanwright.render.SampleScenes;
import dev.spanwright.render.label.Box;
import dev.spanwright.render.projection.Camera;
import dev.spanwright.render.projection.ProjectionChoice;
import dev.spanwright.render.projection.WebMercator;
import dev.spanwright.render.style.ColorBy;
import dev.spanwright.render.style.Theme;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A network is fitted clear of what stands beside the map, in small pictures too. */
class FittingTest {

  private static final List<Box> SIZES =
      List.of(
          new Box(0, 0, 830, 666),
          new Box(0, 0, 1280, 800),
          new Box(0, 0, 1150, 800),
          new Box(0, 0, 1600, 900),
          new Box(0, 0, 640, 400));

  /** A name stands at most so far from its symbol. */
  private static final double NEAR_PX = 80;

  private static final Set<Scene.Furniture> ON_SCREEN =
      EnumSet.complementOf(EnumSet.of(Scene.Furniture.TITLE, Scene.Furniture.KPI));

  @ParameterizedTest
  @CsvSource({"1280, 800", "830, 370", "640, 400", "480, 300", "560, 260", "400, 500"})
  void noSiteIsCovered(double width, double height) {
    Scene scene = SampleScenes.fitted("us-power-first", width, height, Theme.DARK);
    List<Box> furniture = PictureComposer.furnitureBoxes(scene);
    Box frame = new Box(0, 0, width, height);
    for (Site site : scene.network().sites()) {
      double x = scene.camera().screenX(site.position());
      double y = scene.camera().screenY(site.position());
      Box symbol = Box.around(x, y, 16, 16);
      assertTrue(frame.contains(symbol), () -> site.id() + " is cut at " + symbol);
      assertTrue(furniture.stream().noneMatch(symbol::overlaps), () -> site.id() + " is covered");
    }
  }

  /** Where the legend would take most of a small map, the network lies above it instead. */
  @ParameterizedTest
  @CsvSource({"390, 340", "480, 420", "560, 500"})
  void theLegendLeavesTheNetworkRoom(double width, double height) {
    Set<Scene.Furniture> onScreen = EnumSet.copyOf(Scene.Furniture.usual());
    onScreen.remove(Scene.Furniture.TITLE);
    Scene anywhere =
        SampleScenes.fitted("us-power-first", width, height, Theme.DARK).furnished(onScreen);
    Scene scene = anywhere.at(Fitting.camera(anywhere));
    DoubleSummaryStatistics x =
        scene.network().sites().stream()
            .mapToDouble(site -> scene.camera().screenX(site.position()))
            .summaryStatistics();
    double share = (x.getMax() - x.getMin()) / width;
    assertTrue(share > 0.4, "the network takes " + share + " of the width");
  }

  static Stream<Arguments> pictures() {
    List<Arguments> all = new ArrayList<>();
    for (String name : SampleScenes.names()) {
      for (ProjectionChoice choice : ProjectionChoice.values()) {
        all.add(argumentSet("%s, %s".formatted(name, choice.id()), name, choice));
      }
    }
    return all.stream();
  }

  /** In a window, whose map has no title, and in a picture. */
  @ParameterizedTest
  @MethodSource("pictures")
  void noNameIsCut(String name, ProjectionChoice choice) {
    for (Box frame : SIZES) {
      for (Set<Scene.Furniture> furniture : List.of(Scene.Furniture.usual(), ON_SCREEN)) {
        Scene scene = fitted(name, choice, frame, furniture);
        for (Mark.Text text : Marks.texts(PictureComposer.composeNetwork(scene), "labels")) {
          Box box = Marks.box(text).box();
          assertTrue(frame.contains(box), () -> text.text() + " is cut in " + frame + " at " + box);
        }
      }
    }
  }

  /** Where there is no room for it at all, a name is left out. */
  @Test
  void noNameIsCutAtTheSidesOfATinyMap() {
    Box frame = new Box(0, 0, 350, 260);
    Scene scene = fitted("global-ai-backbone", ProjectionChoice.WEB_MERCATOR, frame, ON_SCREEN);
    List<Mark.Text> texts = Marks.texts(PictureComposer.composeNetwork(scene), "labels");
    assertTrue(texts.size() > 5, () -> "only " + texts.size() + " names are left");
    for (Mark.Text text : texts) {
      Box box = Marks.box(text).box();
      assertTrue(box.x() >= 0 && box.right() <= 350, () -> text.text() + " is cut at " + box);
    }
  }

  /** Where the earth is seen once round, a name is not at the other end of it. */
  @ParameterizedTest
  @CsvSource({"450, 420", "480, 420", "490, 420"})
  void namesAreWithTheirSites(double width, double height) {
    Box frame = new Box(0, 0, width, height);
    Scene scene = fitted("global-ai-backbone", ProjectionChoice.WEB_MERCATOR, frame, ON_SCREEN);
    List<Mark.Text> texts = Marks.texts(PictureComposer.composeNetwork(scene), "labels");
    for (Site site : scene.network().sites()) {
      double x = scene.camera().screenX(site.position());
      double y = scene.camera().screenY(site.position());
      for (Mark.Text text : texts) {
        Box near = Marks.box(text).box().grown(NEAR_PX);
        assertTrue(
            !text.text().equals(site.name()) || near.overlaps(Box.around(x, y, 1, 1)),
            () -> text.text() + " is far from its site in " + frame);
      }
    }
  }

  private static Scene fitted(
      String name, ProjectionChoice choice, Box frame, Set<Scene.Furniture> furniture) {
    Camera anywhere = Camera.world(new WebMercator(), frame.width(), frame.height());
    Scene scene = SampleScenes.scene(name, anywhere, Theme.DARK, ColorBy.UTILISATION, furniture);
    List<Position> places = Fitting.places(scene.network());
    Scene laidOut = scene.at(anywhere.in(choice.projection(places)));
    return laidOut.at(Fitting.camera(laidOut));
  }
}

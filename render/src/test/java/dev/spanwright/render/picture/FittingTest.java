package dev.spanwright.render.picture;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.model.network.Site;
import dev.spanwright.render.SampleScenes;
import dev.spanwright.render.label.Box;
import dev.spanwright.render.style.Theme;
import java.util.DoubleSummaryStatistics;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A network is fitted clear of what stands beside the map, in small pictures too. */
class FittingTest {

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
}

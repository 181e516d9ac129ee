package dev.spanwright.render.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.model.geo.Geodesic;
import dev.spanwright.model.geo.Position;
import dev.spanwright.model.network.PropertyValue;
import dev.spanwright.model.network.SavedView;
import dev.spanwright.model.network.ViewStyle;
import dev.spanwright.model.network.ViewTraffic;
import dev.spanwright.render.SampleScenes;
import dev.spanwright.render.projection.Camera;
import dev.spanwright.render.projection.ProjectionChoice;
import dev.spanwright.render.style.ColorBy;
import dev.spanwright.render.style.LayerChoice;
import dev.spanwright.render.style.Look;
import dev.spanwright.render.style.MapPart;
import dev.spanwright.render.style.RoutingChoice;
import dev.spanwright.render.style.SiteSize;
import dev.spanwright.render.style.Theme;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SceneViewTest {

  private static final Position PLACE = new Position(47.1234, 8.5432);

  private static SavedView saved(Scene scene, ProjectionChoice projection) {
    return SceneView.of("s", "Title", "Said", scene, projection, RoutingChoice.BEST);
  }

  /** What a scene keeps of a view brings the same view back, in a window of the same size. */
  @ParameterizedTest
  @EnumSource(ProjectionChoice.class)
  void aViewComesBack(ProjectionChoice projection) {
    Scene scene = SampleScenes.fitted("us-power-first", 1600, 900, Theme.DARK);
    Camera camera =
        Camera.world(projection.projection(Fitting.places(scene.network())), 1600, 900)
            .showing(PLACE, 3000, 1500);
    SceneView back = new SceneView(saved(scene.at(camera), projection));
    Camera found = back.camera(scene.network(), 1600, 900);
    assertEquals(camera.projection().getClass(), found.projection().getClass());
    assertEquals(1, found.scale() / camera.scale(), 1e-3);
    assertTrue(Geodesic.distanceKm(camera.middle(), found.middle()) < 0.05);
  }

  @ParameterizedTest
  @EnumSource(ProjectionChoice.class)
  void allOfItIsInViewInAWindowOfAnotherShape(ProjectionChoice projection) {
    Scene scene = SampleScenes.fitted("us-power-first", 1600, 900, Theme.DARK);
    Camera camera =
        Camera.world(projection.projection(Fitting.places(scene.network())), 1600, 900)
            .showing(PLACE, 1600, 900);
    SceneView back = new SceneView(saved(scene.at(camera), projection));
    Camera high = back.camera(scene.network(), 900, 1600);
    assertEquals(1600, high.kmPerPixel() * high.width(), 5);
    Camera wide = back.camera(scene.network(), 2000, 500);
    assertEquals(900, wide.kmPerPixel() * wide.height(), 5);
  }

  @Test
  void aLookComesBack() {
    LayerChoice layers =
        LayerChoice.USUAL
            .with(MapPart.BORDERS, 0.5)
            .with(MapPart.GRATICULE, 0)
            .raised(MapPart.SITES, -1);
    Look look = new Look(Theme.LIGHT, ColorBy.LATENCY, SiteSize.POWER, true, layers);
    SceneView back =
        new SceneView(
            saved(
                SampleScenes.fitted("us-power-first", 1600, 900, Theme.DARK).drawn(look),
                ProjectionChoice.AUTO));
    assertEquals(look, back.look(Theme.LIGHT));
    assertEquals(look.withTheme(Theme.DARK), back.look(Theme.DARK));
    assertEquals(ProjectionChoice.AUTO, back.projection());
    assertEquals(RoutingChoice.BEST, back.routing());
  }

  @Test
  void aViewOfTrafficComesBack() {
    Scene scene = SampleScenes.fitted("us-power-first", 1600, 900, Theme.DARK);
    String demand = scene.evaluation().orElseThrow().demands().getFirst().id();
    for (TrafficView traffic :
        List.of(TrafficView.LINKS, new TrafficView.Demands(7), new TrafficView.Path(demand))) {
      SceneView back = new SceneView(saved(scene.showing(traffic), ProjectionChoice.GLOBE));
      assertEquals(traffic, back.traffic(scene.evaluation()));
    }
    SceneView path =
        new SceneView(saved(scene.showing(new TrafficView.Path(demand)), ProjectionChoice.GLOBE));
    assertEquals(TrafficView.LINKS, path.traffic(Optional.empty()));
    SceneView gone =
        new SceneView(
            saved(scene.showing(new TrafficView.Path("no>demand")), ProjectionChoice.AUTO));
    assertEquals(ViewTraffic.LINKS, gone.view().traffic());
  }

  /** Files and pictures know the same names. */
  @Test
  void namesAreTheSameAsInFiles() {
    assertEquals(
        ViewStyle.PROJECTIONS,
        Arrays.stream(ProjectionChoice.values()).map(ProjectionChoice::id).toList());
    assertEquals(ViewStyle.COLOURS, Arrays.stream(ColorBy.values()).map(ColorBy::id).toList());
    assertEquals(ViewStyle.SITE_SIZES, Arrays.stream(SiteSize.values()).map(SiteSize::id).toList());
    assertEquals(
        ViewStyle.ROUTINGS, Arrays.stream(RoutingChoice.values()).map(RoutingChoice::id).toList());
    assertEquals(ViewStyle.LAYERS, Arrays.stream(MapPart.values()).map(MapPart::id).toList());
  }

  @Test
  void theUsualStyleIsTheUsualLook() {
    SavedView view =
        new SavedView(
            "a",
            "A",
            PLACE,
            9,
            9,
            ViewStyle.USUAL,
            ViewTraffic.LINKS,
            "",
            PropertyValue.Fields.NONE);
    assertEquals(new Look(Theme.DARK, ColorBy.UTILISATION), new SceneView(view).look(Theme.DARK));
  }
}

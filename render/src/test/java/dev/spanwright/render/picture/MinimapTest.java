package dev.spanwright.render.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.model.geo.Position;
import dev.spanwright.model.network.Network;
import dev.spanwright.render.SampleScenes;
import dev.spanwright.render.projection.Camera;
import dev.spanwright.render.projection.ProjectionChoice;
import dev.spanwright.render.style.Theme;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The small map shows where the view is, while that is worth knowing. */
class MinimapTest {

  private static final double WIDTH = 200;
  private static final double HEIGHT = 120;
  private static final Scene WHOLE = SampleScenes.fitted("us-power-first", 1280, 800, Theme.DARK);
  private static final Network NETWORK = WHOLE.network();
  private static final Position DALLAS = new Position(32.8, -96.8);

  private static Camera in(ProjectionChoice choice, double factor, Position middle) {
    Camera camera = WHOLE.camera().in(choice.projection(Fitting.places(NETWORK)));
    return camera.zoomedAt(640, 400, factor).centredOn(middle);
  }

  private static Optional<Camera> small(Camera view) {
    return Minimap.camera(NETWORK, view, WIDTH, HEIGHT);
  }

  @ParameterizedTest
  @EnumSource(names = "AUTO", mode = EnumSource.Mode.EXCLUDE)
  void isThereForAPartOnly(ProjectionChoice choice) {
    assertTrue(small(in(choice, 6, DALLAS)).isPresent());
    Camera all = Camera.world(in(choice, 1, DALLAS).projection(), 1280, 800);
    assertEquals(Optional.empty(), small(all));
  }

  @Test
  void aViewOfTheWholeNetworkNeedsNone() {
    assertEquals(Optional.empty(), small(WHOLE.camera()));
  }

  @Test
  void showsTheNetworkAroundTheView() {
    Camera small = small(in(ProjectionChoice.WEB_MERCATOR, 6, DALLAS)).orElseThrow();
    NETWORK
        .sites()
        .forEach(
            site -> {
              double x = small.screenX(site.position());
              double y = small.screenY(site.position());
              assertTrue(x > 0 && x < WIDTH && y > 0 && y < HEIGHT, site.name());
            });
  }

  @Test
  void showsTheEarthWhereTheViewIsBesideTheNetwork() {
    Camera small =
        small(in(ProjectionChoice.WEB_MERCATOR, 6, new Position(-25, 135))).orElseThrow();
    assertEquals(Math.max(WIDTH, HEIGHT), small.scale(), 100);
  }

  /** The frame holds just what the view shows. */
  @ParameterizedTest
  @EnumSource(names = {"WEB_MERCATOR", "EQUAL_EARTH", "ALBERS", "LAMBERT_AZIMUTHAL"})
  void theFrameIsTheEdgeOfTheView(ProjectionChoice choice) {
    Camera view = in(choice, 6, DALLAS);
    Camera small = small(view).orElseThrow();
    Outline frame = Minimap.view(view, small);
    Position corner = view.positionAt(view.width(), view.height());
    assertEquals(small.screenX(corner), frame.x(2), 0.01);
    assertEquals(small.screenY(corner), frame.y(2), 0.01);
    Position opposite = view.positionAt(0, 0);
    assertEquals(small.screenX(opposite), frame.x(0), 0.01);
    assertEquals(small.screenY(opposite), frame.y(0), 0.01);
  }

  /** Beside a globe stands the whole earth, with the part that is seen. */
  @Test
  void aGlobeHasAMapOfTheEarth() {
    Camera view = in(ProjectionChoice.GLOBE, 3, DALLAS);
    Camera small = small(view).orElseThrow();
    assertFalse(small.projection().turns());
    Outline seen = Minimap.view(view, small);
    double left = Double.POSITIVE_INFINITY;
    double right = 0;
    for (int i = 0; i < seen.end(seen.parts() - 1); i++) {
      left = Math.min(left, seen.x(i));
      right = Math.max(right, seen.x(i));
    }
    assertTrue(left < small.screenX(DALLAS) && small.screenX(DALLAS) < right);
    assertTrue(right - left < WIDTH / 2);
  }

  /** The outline of a view over the edge of the small map comes in parts, without a line across. */
  @Test
  void aGlobeOverTheEdgeIsParted() {
    Position fiji = new Position(-17, -170);
    Camera view = in(ProjectionChoice.GLOBE, 3, fiji);
    Camera small = small(view).orElseThrow();
    Outline seen = Minimap.view(view, small);
    assertTrue(seen.parts() > 1);
    for (int part = 0; part < seen.parts(); part++) {
      for (int i = seen.start(part) + 1; i < seen.end(part); i++) {
        assertTrue(Math.abs(seen.x(i) - seen.x(i - 1)) < WIDTH / 2);
      }
    }
  }

  @Test
  void itsPictureHasLandAndNetwork() {
    Camera small = small(in(ProjectionChoice.WEB_MERCATOR, 6, DALLAS)).orElseThrow();
    List<PictureLayer> layers = Minimap.compose(NETWORK, small, Theme.LIGHT);
    assertEquals(List.of("basemap", "network"), layers.stream().map(PictureLayer::id).toList());
    assertEquals(
        NETWORK.sites().size(),
        layers.getLast().marks().stream().filter(Mark.Symbol.class::isInstance).count());
    assertFalse(layers.getFirst().marks().isEmpty());
  }
}

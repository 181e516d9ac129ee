package dev.spanwright.render.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.model.geo.Position;
import dev.spanwright.render.SampleScenes;
import dev.spanwright.render.projection.Camera;
import java.awt.geom.Line2D;
import java.util.List;
import java.util.Random;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;
import net.sf.geographiclib.GeodesicLine;
import net.sf.geographiclib.GeodesicMask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TraceTest {

  private static final double TOLERANCE_PX = 0.35;
  private static final Position TOKYO = new Position(35.68, 139.69);
  private static final Position LOS_ANGELES = new Position(34.05, -118.24);

  private final Random random = new Random(35);

  /** From world views to streets; the camera is somewhere on the line. */
  @ParameterizedTest
  @ValueSource(doubles = {1_280, 6_000, 40_000, 300_000, 3e6, 60e6})
  void neverStraysFromTheTrueGeodesicInView(double scale) {
    for (int i = 0; i < 60; i++) {
      Position a = anywhere();
      Position b = anywhere();
      GeodesicLine line = geodesic(a, b);
      GeodesicData on = line.Position(line.Distance() * random.nextDouble());
      Camera camera = SampleScenes.over(on.lat2, on.lon2, scale, 1280, 800);
      double stray = stray(a, b, camera);
      assertTrue(stray < TOLERANCE_PX, () -> "%s to %s: %.2f px".formatted(a, b, stray));
    }
  }

  /** The curve bends both ways there, so the middle of a chord says little. */
  @Test
  void neverStraysWhereItCrossesTheEquator() {
    Camera camera = SampleScenes.over(0, 0, 2_000, 1280, 800);
    for (double south = -60; south < 0; south += 3) {
      Position a = new Position(south, -60);
      Position b = new Position(60 + south, 60);
      double stray = stray(a, b, camera);
      assertTrue(stray < TOLERANCE_PX, () -> "%s to %s: %.2f px".formatted(a, b, stray));
    }
  }

  @Test
  void runsOnAcrossTheAntimeridian() {
    Camera camera = SampleScenes.over(40, 180, 4_000, 1280, 800);
    Trace trace = Trace.of(List.of(TOKYO, LOS_ANGELES), camera);
    for (int i = 1; i < trace.size(); i++) {
      assertTrue(trace.x(i) > trace.x(i - 1), "it goes east all the way");
    }
    assertEquals((360 - 118.24 - 139.69) / 360, trace.maxX() - trace.minX(), 1e-12);
  }

  @Test
  void passesItsWaypoints() {
    Camera camera = SampleScenes.over(40, 180, 4_000, 1280, 800);
    Position honolulu = new Position(21.3, -157.86);
    Trace trace = Trace.of(List.of(TOKYO, honolulu, LOS_ANGELES), camera);
    double y = camera.projection().y(honolulu.latDeg(), honolulu.lonDeg());
    boolean passed = false;
    for (int i = 0; i < trace.size(); i++) {
      passed |= trace.y(i) == y;
    }
    assertTrue(passed);
  }

  @Test
  void aShortLegNeedsFewPoints() {
    Camera camera = SampleScenes.over(50, 8, 60_000, 1280, 800);
    Trace trace = Trace.of(List.of(new Position(50, 8), new Position(50.1, 8.2)), camera);
    assertTrue(trace.size() <= 5, "points: " + trace.size());
  }

  @Test
  void aLegOfNoLengthIsHarmless() {
    Camera camera = SampleScenes.over(50, 8, 60_000, 1280, 800);
    Trace trace = Trace.of(List.of(TOKYO, TOKYO), camera);
    for (int i = 0; i < trace.size(); i++) {
      assertEquals(camera.projection().x(TOKYO.latDeg(), TOKYO.lonDeg()), trace.x(i), 1e-12);
    }
  }

  private Position anywhere() {
    return new Position(random.nextDouble() * 140 - 70, random.nextDouble() * 360 - 180);
  }

  /**
   * The farthest that the drawn line is from any of 700 places of the geodesic in view, px; places
   * beyond the edge of the map left out.
   */
  private static double stray(Position a, Position b, Camera camera) {
    Trace trace = Trace.of(List.of(a, b), camera);
    GeodesicLine line = geodesic(a, b);
    double viewKm = Math.hypot(camera.width(), camera.height()) * camera.kmPerPixel();
    Position place = camera.positionAt(camera.width() / 2, camera.height() / 2);
    double middle =
        Geodesic.WGS84.Inverse(a.latDeg(), a.lonDeg(), place.latDeg(), place.lonDeg()).s12;
    double from = Math.max(0, middle - viewKm * 1000);
    double to = Math.min(line.Distance(), middle + viewKm * 1000);
    double worst = 0;
    for (int i = 1; i < 700; i++) {
      GeodesicData at = line.Position(from + (to - from) * i / 700);
      double x = camera.screenX(at.lat2, at.lon2);
      double y = camera.screenY(at.lat2, at.lon2);
      boolean seen = x >= 0 && x <= camera.width() && y >= 0 && y <= camera.height();
      if (seen && Math.abs(at.lat2) < 80) {
        worst = Math.max(worst, distance(trace, camera.worldX(x), camera.worldY(y)));
      }
    }
    return worst * camera.scale();
  }

  private static GeodesicLine geodesic(Position a, Position b) {
    return Geodesic.WGS84.InverseLine(
        a.latDeg(), a.lonDeg(), b.latDeg(), b.lonDeg(), GeodesicMask.ALL);
  }

  /** Distance to the nearest copy of the line, in world units. */
  private static double distance(Trace trace, double x, double y) {
    double least = Double.POSITIVE_INFINITY;
    for (int i = 1; i < trace.size(); i++) {
      double copy = Math.rint(x - (trace.x(i - 1) + trace.x(i)) / 2);
      least =
          Math.min(
              least,
              Line2D.ptSegDist(
                  trace.x(i - 1) + copy, trace.y(i - 1), trace.x(i) + copy, trace.y(i), x, y));
    }
    return least;
  }
}

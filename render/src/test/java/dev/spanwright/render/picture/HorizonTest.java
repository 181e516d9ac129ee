package dev.spanwright.render.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.model.geo.Position;
import dev.spanwright.render.SampleScenes;
import dev.spanwright.render.projection.Camera;
import dev.spanwright.render.projection.ProjectionChoice;
import dev.spanwright.render.projection.ViewExtent;
import dev.spanwright.render.style.Theme;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Maps on which the earth ends at a circle. */
class HorizonTest {

  private static Camera globe(double lat, double lon) {
    Position middle = new Position(lat, lon);
    return Camera.world(ProjectionChoice.GLOBE.projection(List.of(middle)), 400, 400);
  }

  /** Land and water at known places, also where the far side of the globe is land. */
  @ParameterizedTest
  @CsvSource({
    "0, 20, 0, 20, true", // Congo; its far side is the Pacific
    "0, 20, 25, 10, true", // Sahara
    "0, 20, 0, -15, false", // Gulf of Guinea
    "0, -160, 0, -160, false", // Pacific; its far side is Africa
    "0, -160, 64, -150, true", // Alaska
    "0, -160, -20, -130, false",
    "-40, 170, -30, -160, false", // its far side is Spain
    "-40, 170, -25, 135, true",
    "35, 105, 35, 105, true", // China; its far side is Argentina
    "35, 105, 15, 130, false",
    "-35, -65, -35, -65, true", // Argentina; its far side is China
    "-35, -65, -50, -30, false",
    "90, 0, 72, -40, true", // Greenland from above the pole
    "90, 0, 88, 10, false",
    "-90, 0, -89, 50, true", // Antarctica
    "-90, 0, -60, 50, false"
  })
  void landIsWhereItIs(double lat, double lon, double atLat, double atLon, boolean land) {
    Camera camera = globe(lat, lon);
    BufferedImage image = painted(camera);
    int x = (int) camera.screenX(atLat, atLon);
    int y = (int) camera.screenY(atLat, atLon);
    int light = image.getRGB(x, y) & 0xFF;
    int expected = land ? 0xF7 : 0xF0; // the blue of land and of water in the light theme
    assertEquals(expected, light, 2, "at " + x + ", " + y);
  }

  private static BufferedImage painted(Camera camera) {
    PictureLayer basemap = BasemapComposer.compose(camera, Theme.LIGHT);
    List<Mark> areas = basemap.marks().stream().filter(m -> !(m instanceof Mark.Line)).toList();
    PictureLayer plain = new PictureLayer("basemap", areas);
    return dev.spanwright.render.export.PngExport.image(
        List.of(plain), camera.width(), camera.height(), 1);
  }

  /** From every side, the land seen is that of half the earth: together, all land twice. */
  @Test
  void nothingIsDrawnBeyondTheEdge() {
    for (double lat = -90; lat <= 90; lat += 30) {
      for (double lon = -180; lon < 180; lon += 45) {
        Camera camera = globe(lat, lon);
        for (Mark mark : BasemapComposer.compose(camera, Theme.DARK).marks()) {
          if (mark instanceof Mark.Area area) {
            assertInside(camera, area.outline());
          } else if (mark instanceof Mark.Line line) {
            assertInside(camera, line.outline());
          }
        }
      }
    }
  }

  private static void assertInside(Camera camera, Outline outline) {
    double radius = camera.scale() / (2 * Math.PI) + 0.5;
    for (int part = 0; part < outline.parts(); part++) {
      for (int i = outline.start(part); i < outline.end(part); i++) {
        assertTrue(Math.hypot(outline.x(i) - 200, outline.y(i) - 200) <= radius);
      }
    }
  }

  @Test
  void linesEndAtTheHorizon() {
    Camera camera = globe(45, -40);
    Position newYork = new Position(40.7, -74);
    Position tokyo = new Position(35.7, 139.7);
    Outline line = RouteOutline.of(List.of(newYork, tokyo), camera, 0);
    assertEquals(1, line.parts());
    double x = line.x(line.end(0) - 1);
    double y = line.y(line.end(0) - 1);
    assertEquals(camera.scale() / (2 * Math.PI), Math.hypot(x - 200, y - 200), 0.1);
    Outline hidden = RouteOutline.of(List.of(tokyo, new Position(22.3, 114.2)), camera, 0);
    assertTrue(hidden.isEmpty());
  }

  @Test
  void sitesBehindTheHorizonAreNeitherDrawnNorHit() {
    Scene scene = SampleScenes.fitted("global-ai-backbone", 400, 400, Theme.DARK);
    Scene seen = scene.at(globe(40, -100));
    Position sydney = scene.network().sites().get("sydney").position();
    assertFalse(seen.camera().shows(sydney));
    HitMap hits = PictureComposer.composeNetwork(seen).hits();
    List<String> all = hits.sitesIn(0, 0, 400, 400);
    assertFalse(all.contains("sydney"));
    assertTrue(all.contains("abilene"));
  }

  @ParameterizedTest
  @ValueSource(doubles = {90, 60, 0, -35})
  void theExtentHoldsAllThatIsSeen(double lat) {
    Camera camera = globe(lat, 150).zoomedAt(200, 200, 4);
    ViewExtent view = ViewExtent.of(camera, 0);
    for (int x = 0; x <= 400; x += 7) {
      for (int y = 0; y <= 400; y += 7) {
        Position place = camera.positionAt(x, y);
        boolean held = false;
        for (double offset = -720; offset <= 720; offset += 360) {
          double lon = place.lonDeg() + offset;
          held |= view.west() <= lon && lon <= view.east();
        }
        assertTrue(held && view.south() <= place.latDeg() && place.latDeg() <= view.north());
      }
    }
  }
}

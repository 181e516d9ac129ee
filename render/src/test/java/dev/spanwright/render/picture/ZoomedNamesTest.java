package dev.spanwright.render.picture;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.model.geo.Position;
import dev.spanwright.model.network.Network;
import dev.spanwright.render.SampleScenes;
import dev.spanwright.render.label.Box;
import dev.spanwright.render.projection.Camera;
import dev.spanwright.render.projection.Projection;
import dev.spanwright.render.projection.ProjectionChoice;
import dev.spanwright.render.projection.WebMercator;
import dev.spanwright.render.style.ColorBy;
import dev.spanwright.render.style.TextStyle;
import dev.spanwright.render.style.Theme;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A country, water or town that is named stays so while the map is enlarged. */
class ZoomedNamesTest {

  private static final double WIDTH = 1100;
  private static final double HEIGHT = 700;
  private static final double FACTOR = 1.13;
  private static final int STEPS = 55;

  /** Names this near to the edge may be cut there, px. */
  private static final double EDGE_PX = 9;

  private static final double SAME_PX = 0.1;

  @Test
  void noneVanishesOnMercator() {
    Random random = new Random(17);
    int seen = 0;
    for (int i = 0; i < 14; i++) {
      WebMercator projection = new WebMercator();
      double lat = -35 + 90 * random.nextDouble();
      double lon = -180 + 360 * random.nextDouble();
      seen += zoomIn(projection, lat, lon);
    }
    assertTrue(seen > 2_000, "too few names to tell: " + seen);
  }

  @Test
  void noneVanishesOnOtherMaps() {
    for (Position place :
        List.of(new Position(48, 11), new Position(34, 110), new Position(39, -88))) {
      List<Position> round = List.of(place, new Position(place.latDeg() + 12, place.lonDeg() + 20));
      for (ProjectionChoice choice :
          List.of(ProjectionChoice.EQUAL_EARTH, ProjectionChoice.ALBERS)) {
        zoomIn(choice.projection(round), place.latDeg(), place.lonDeg());
      }
    }
  }

  /** Zooms in to a place; the number of names seen. */
  private static int zoomIn(Projection projection, double latDeg, double lonDeg) {
    Camera camera =
        new Camera(
            projection,
            projection.x(latDeg, lonDeg),
            projection.y(latDeg, lonDeg),
            1_300,
            WIDTH,
            HEIGHT);
    Box frame = new Box(0, 0, WIDTH, HEIGHT).grown(-EDGE_PX);
    List<Mark.Text> before = names(camera);
    int seen = before.size();
    for (int step = 0; step < STEPS; step++) {
      Camera closer = camera.zoomedAt(WIDTH / 2 - 130, HEIGHT / 2 + 70, FACTOR);
      List<Mark.Text> after = names(closer);
      for (Mark.Text name : before) {
        boolean town = name.style().equals(TextStyle.TOWN);
        double width = name.style().width(name.text());
        // A town is where its dot is, beside the name; others are in the middle of their names.
        double toX = town ? -6 : width / 2;
        double toY = town ? -4 : -name.style().capHeight() / 2;
        double x = closer.screenOfWorldX(camera.worldX(name.x() + toX)) - toX;
        double y = closer.screenOfWorldY(camera.worldY(name.baselineY() + toY)) - toY;
        Box there = new Box(x - (town ? 8 : 0), y - 12, width + 8, 16);
        if (frame.contains(there)) {
          assertTrue(
              after.stream().anyMatch(other -> same(other, name.text(), x, y)),
              () -> name.text() + " vanishes at zoom " + closer.zoom());
        }
      }
      seen += after.size();
      before = after;
      camera = closer;
    }
    return seen;
  }

  private static boolean same(Mark.Text text, String name, double x, double y) {
    return text.text().equals(name)
        && Math.abs(text.x() - x) < SAME_PX
        && Math.abs(text.baselineY() - y) < SAME_PX;
  }

  private static List<Mark.Text> names(Camera camera) {
    Scene scene =
        SampleScenes.scene(
            Network.empty("Nothing"), camera, Theme.DARK, ColorBy.UTILISATION, Set.of());
    return Marks.texts(PictureComposer.composeNetwork(scene), "places");
  }
}

package dev.spanwright.render.basemap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BasemapTest {

  private static final double MARGIN = 0.2001;
  private static final double LONGEST_EDGE = 2.1;

  @ParameterizedTest
  @EnumSource
  void everyLevelHasItsLayers(Level level) {
    Basemap basemap = Basemap.load(level);
    assertSame(basemap, Basemap.load(level));
    assertEquals(level, basemap.level());
    for (MapLayer layer : MapLayer.values()) {
      boolean leftOut =
          level == Level.COARSE && (layer == MapLayer.RIVER || layer == MapLayer.ADMIN1);
      assertEquals(leftOut, basemap.features(layer).isEmpty(), () -> level + " " + layer);
    }
  }

  @ParameterizedTest
  @EnumSource
  void coordinatesAreOnTheGlobeAndInTheBox(Level level) {
    for (MapLayer layer : MapLayer.values()) {
      double lonLimit = layer == MapLayer.LAND ? 180 + MARGIN : 180;
      for (Feature feature : Basemap.load(level).features(layer)) {
        assertTrue(feature.west() >= -lonLimit && feature.east() <= lonLimit, layer::name);
        assertTrue(feature.south() >= -90 && feature.north() <= 90, layer::name);
        for (int ring = 0; ring < feature.ringCount(); ring++) {
          assertTrue(feature.pointCount(ring) >= (layer.isArea() ? 3 : 2), layer::name);
          for (int i = 0; i < feature.pointCount(ring); i++) {
            double lon = feature.lonDeg(ring, i);
            double lat = feature.latDeg(ring, i);
            assertTrue(feature.meets(lon, lat, lon, lat), layer::name);
          }
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void noLineRunsAroundTheGlobe(Level level) {
    for (MapLayer layer : MapLayer.values()) {
      if (layer == MapLayer.LAND) {
        continue; // its rings close too: see below
      }
      for (Feature feature : Basemap.load(level).features(layer)) {
        for (Segment segment : segments(feature)) {
          assertTrue(
              Math.abs(segment.lon1 - segment.lon2) < LONGEST_EDGE, () -> layer + " " + segment);
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void landEdgesAreShortEnoughForCurvedProjections(Level level) {
    for (Feature feature : Basemap.load(level).features(MapLayer.LAND)) {
      for (int ring = 0; ring < feature.ringCount(); ring++) {
        int last = feature.pointCount(ring) - 1;
        double closing = Math.abs(feature.lonDeg(ring, 0) - feature.lonDeg(ring, last));
        assertTrue(closing < LONGEST_EDGE, () -> "closing edge of " + closing + " degrees");
      }
      for (Segment segment : segments(feature)) {
        assertTrue(Math.abs(segment.lon1 - segment.lon2) < LONGEST_EDGE, segment::toString);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void coastHasNoArtificialEdges(Level level) {
    for (Feature feature : Basemap.load(level).features(MapLayer.COAST)) {
      for (Segment s : segments(feature)) {
        boolean onAntimeridian = Math.abs(s.lon1) == 180 && s.lon1 == s.lon2;
        assertFalse(onAntimeridian, s::toString);
        assertTrue(Math.min(s.lat1, s.lat2) > -86, s::toString);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"MEDIUM", "FINE"})
  void coastHasNoEdgesAlongTiles(Level level) {
    double tile = level == Level.MEDIUM ? 20 : 10;
    double overlap = level == Level.MEDIUM ? 0.06 : 0.02;
    for (Feature feature : Basemap.load(level).features(MapLayer.COAST)) {
      for (Segment s : segments(feature)) {
        assertFalse(
            s.lon1 == s.lon2 && isTileEdge(s.lon1, tile, overlap) && s.isLong(), s::toString);
        assertFalse(
            s.lat1 == s.lat2 && isTileEdge(s.lat1, tile, overlap) && s.isLong(), s::toString);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Denver, 39.74, -104.99, true",
    "Paris, 48.85, 2.35, true",
    "Nairobi, -1.29, 36.82, true",
    "Sydney, -33.80, 150.95, true",
    "Novosibirsk, 55.03, 82.92, true",
    "Anadyr in the eastern hemisphere, 65.5, 172.5, true",
    "Chukotka in the western hemisphere, 66.5, -175.0, true",
    "South Pole, -89.9, 10, true",
    "middle of the Atlantic, 30.0, -45.0, false",
    "Caspian Sea, 42.0, 50.5, false",
    "middle of the Pacific, 0.0, 179.5, false",
    "Gulf of Mexico, 25.0, -90.0, false",
  })
  void landHoldsCitiesAndNotTheSea(String place, double lat, double lon, boolean land) {
    for (Level level : Level.values()) {
      assertEquals(land, Basemap.load(level).isLand(lon, lat), () -> place + " at " + level);
    }
  }

  @ParameterizedTest
  @EnumSource
  void lakesAreWater(Level level) {
    Basemap basemap = Basemap.load(level);
    assertTrue(basemap.isLake(-87.5, 47.7), "Lake Superior");
    assertTrue(basemap.isLake(33.0, -1.0), "Lake Victoria");
    assertTrue(basemap.isLake(108.3, 53.6), "Lake Baikal");
    assertFalse(basemap.isLake(-104.99, 39.74), "Denver");
  }

  @ParameterizedTest
  @EnumSource
  void bordersRunBetweenCountriesOnly(Level level) {
    Basemap basemap = Basemap.load(level);
    assertTrue(near(basemap, MapLayer.BORDER, -100.0, 49.0), "United States and Canada");
    assertFalse(near(basemap, MapLayer.BORDER, -115.1, 36.1), "Nevada");
    if (level != Level.COARSE) {
      assertTrue(near(basemap, MapLayer.ADMIN1, -102.05, 39.0), "Colorado and Kansas");
      assertTrue(near(basemap, MapLayer.ADMIN1, 141.0, -32.0), "states of Australia");
    }
  }

  @Test
  void viewLimitsTheFeatures() {
    Basemap fine = Basemap.load(Level.FINE);
    List<Feature> view = fine.features(MapLayer.COAST, -10, 35, 5, 50);
    assertFalse(view.isEmpty());
    assertTrue(view.size() < fine.features(MapLayer.COAST).size() / 5);
    Set<Feature> missed = new HashSet<>(fine.features(MapLayer.COAST));
    view.forEach(missed::remove);
    for (Feature feature : missed) {
      for (Segment s : segments(feature)) {
        assertFalse(s.lon1 > -10 && s.lon1 < 5 && s.lat1 > 35 && s.lat1 < 50, s::toString);
      }
    }
  }

  @Test
  void detailRisesWithTheZoom() {
    assertEquals(Level.COARSE, Level.forZoom(0));
    assertEquals(Level.MEDIUM, Level.forZoom(4));
    assertEquals(Level.FINE, Level.forZoom(12));
  }

  private static boolean near(Basemap basemap, MapLayer layer, double lon, double lat) {
    return basemap.features(layer, lon - 1, lat - 1, lon + 1, lat + 1).stream()
        .flatMap(feature -> segments(feature).stream())
        .anyMatch(s -> s.distanceTo(lon, lat) < 0.1);
  }

  private static boolean isTileEdge(double degrees, double tile, double overlap) {
    double beyond = Math.abs(degrees - tile * Math.round(degrees / tile));
    return beyond < 1e-4 || Math.abs(beyond - overlap) < 1e-4;
  }

  private static List<Segment> segments(Feature feature) {
    return IntStream.range(0, feature.ringCount())
        .boxed()
        .flatMap(
            ring ->
                IntStream.range(1, feature.pointCount(ring))
                    .mapToObj(
                        i ->
                            new Segment(
                                feature.lonDeg(ring, i - 1),
                                feature.latDeg(ring, i - 1),
                                feature.lonDeg(ring, i),
                                feature.latDeg(ring, i))))
        .toList();
  }

  private record Segment(double lon1, double lat1, double lon2, double lat2) {

    boolean isLong() {
      return Math.abs(lon1 - lon2) + Math.abs(lat1 - lat2) > 0.5;
    }

    double distanceTo(double lon, double lat) {
      double dx = lon2 - lon1;
      double dy = lat2 - lat1;
      double t = ((lon - lon1) * dx + (lat - lat1) * dy) / (dx * dx + dy * dy);
      t = Math.max(0, Math.min(1, t));
      return Math.hypot(lon - lon1 - t * dx, lat - lat1 - t * dy);
    }
  }
}

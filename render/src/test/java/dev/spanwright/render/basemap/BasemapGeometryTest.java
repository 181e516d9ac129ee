package dev.spanwright.render.basemap;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BasemapGeometryTest {

  private static final double MARGIN = 0.2001;
  private static final double LONGEST_EDGE = 2.1;

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
        for (Segment segment : Segment.of(feature)) {
          assertTrue(
              Math.abs(segment.lon1() - segment.lon2()) < LONGEST_EDGE,
              () -> layer + " " + segment);
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
      for (Segment segment : Segment.of(feature)) {
        assertTrue(Math.abs(segment.lon1() - segment.lon2()) < LONGEST_EDGE, segment::toString);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void coastHasNoArtificialEdges(Level level) {
    for (Feature feature : Basemap.load(level).features(MapLayer.COAST)) {
      for (Segment s : Segment.of(feature)) {
        boolean onAntimeridian = Math.abs(s.lon1()) == 180 && s.lon1() == s.lon2();
        assertFalse(onAntimeridian, s::toString);
        assertTrue(Math.min(s.lat1(), s.lat2()) > -86, s::toString);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"MEDIUM", "FINE"})
  void coastHasNoEdgesAlongTiles(Level level) {
    double tile = level == Level.MEDIUM ? 20 : 10;
    double overlap = level == Level.MEDIUM ? 0.06 : 0.02;
    for (Feature feature : Basemap.load(level).features(MapLayer.COAST)) {
      for (Segment s : Segment.of(feature)) {
        assertFalse(
            s.lon1() == s.lon2() && isTileEdge(s.lon1(), tile, overlap) && s.isLong(), s::toString);
        assertFalse(
            s.lat1() == s.lat2() && isTileEdge(s.lat1(), tile, overlap) && s.isLong(), s::toString);
      }
    }
  }

  private static boolean isTileEdge(double degrees, double tile, double overlap) {
    double beyond = Math.abs(degrees - tile * Math.round(degrees / tile));
    return beyond < 1e-4 || Math.abs(beyond - overlap) < 1e-4;
  }
}

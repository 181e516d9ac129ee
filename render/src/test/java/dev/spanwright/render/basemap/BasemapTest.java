package dev.spanwright.render.basemap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BasemapTest {

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
      for (Segment s : Segment.of(feature)) {
        assertFalse(s.lon1() > -10 && s.lon1() < 5 && s.lat1() > 35 && s.lat1() < 50, s::toString);
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
        .flatMap(feature -> Segment.of(feature).stream())
        .anyMatch(s -> s.distanceTo(lon, lat) < 0.1);
  }
}

package dev.spanwright.app.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.model.geo.Geodesic;
import dev.spanwright.model.geo.Position;
import dev.spanwright.model.network.Site;
import dev.spanwright.model.network.SiteKind;
import dev.spanwright.render.projection.Camera;
import dev.spanwright.render.projection.ProjectionChoice;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AsideTest {

  private static final Position ASHBURN = new Position(39.04, -77.49);
  private static final Position SHANGHAI = new Position(31.23, 121.47);
  private static final Position SUVA = new Position(-18.14, 178.44);

  /** In the middle, where the projection has one that can be chosen, is a place in China. */
  private static Camera earth(ProjectionChoice choice, double scale) {
    return new Camera(choice.projection(List.of(new Position(35, 105))), 0.5, 0.5, scale, 960, 640);
  }

  private static Site site(Position at) {
    return Site.of("a", "A", SiteKind.EXCHANGE, at);
  }

  private static Position copy(Position at, Camera camera) {
    return Aside.of(List.of(site(at)), 24, camera).at(at);
  }

  /** Ashburn is behind the globe, and Suva beside the edge of the flat earths. */
  @ParameterizedTest
  @EnumSource(value = ProjectionChoice.class, names = "AUTO", mode = EnumSource.Mode.EXCLUDE)
  void aCopyIsNearEverywhere(ProjectionChoice choice) {
    Camera camera = earth(choice, 400);
    for (Position at : List.of(ASHBURN, SHANGHAI, SUVA, new Position(-90, 0))) {
      Position copy = copy(at, camera);
      double km = Geodesic.distanceKm(at, copy);
      assertTrue(km < 4000 && !copy.equals(at), choice + ": " + at + " to " + copy);
    }
  }

  @Test
  void aSiteBehindAGlobeIsCopiedAsFarAsOneBefore() {
    Camera globe = earth(ProjectionChoice.GLOBE, 2400);
    double behind = Geodesic.distanceKm(ASHBURN, copy(ASHBURN, globe));
    double before = Geodesic.distanceKm(SHANGHAI, copy(SHANGHAI, globe));
    assertEquals(before, behind, 0.1 * before);
    assertTrue(behind > 100 && behind < 1000, behind + " km");
  }

  @Test
  void allSitesGoTheSameWayAndNonePassesThePole() {
    Camera globe = earth(ProjectionChoice.GLOBE, 2400);
    Aside aside = Aside.of(List.of(site(ASHBURN), site(SHANGHAI)), 24, globe);
    Position east = aside.at(SHANGHAI);
    Position west = aside.at(ASHBURN);
    assertEquals(east.latDeg() - SHANGHAI.latDeg(), west.latDeg() - ASHBURN.latDeg(), 2e-4);
    assertEquals(east.lonDeg() - SHANGHAI.lonDeg(), west.lonDeg() - ASHBURN.lonDeg(), 2e-4);

    Position south = new Position(-89.9, 0);
    Aside kept = Aside.of(List.of(site(SHANGHAI), site(south)), 24, globe);
    assertEquals(-90, kept.at(south).latDeg(), 1e-4);
    assertEquals(SHANGHAI.latDeg() - 0.1, kept.at(SHANGHAI).latDeg(), 1e-3);
  }

  @Test
  void acrossTheDateLineLongitudesGoOnBehindIt() {
    Position copy = copy(new Position(0, 179.9), earth(ProjectionChoice.WEB_MERCATOR, 4000));
    assertEquals(-180 + 24 * 0.09 - 0.1, copy.lonDeg(), 0.05);
  }
}

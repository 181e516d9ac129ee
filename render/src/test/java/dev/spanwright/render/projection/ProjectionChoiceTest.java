package dev.spanwright.render.projection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.model.geo.Position;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every projection against closed forms on the sphere, and the choice among them. */
class ProjectionChoiceTest {

  private static final List<Position> US = places(32.7, -117, 47.6, -122.3, 40.7, -74, 25.8, -80.2);
  private static final List<Position> EUROPE = places(68.4, 17.4, 40.4, -3.7, 48.2, 16.4, 60.2, 25);
  private static final List<Position> FRANKFURT = places(50.1, 8.7, 49.9, 8.2, 50.3, 8.6);
  private static final List<Position> PACIFIC = places(35.7, 139.7, 1.3, 103.8, 37.3, -121.9);
  private static final List<Position> EARTH =
      places(40.7, -74, 51.5, 0, 1.3, 103.8, -33.9, 151.2, -23.5, -46.6, 35.7, 139.7, 34, -118);

  private static List<Position> places(double... latLon) {
    List<Position> places = new ArrayList<>();
    for (int i = 0; i < latLon.length; i += 2) {
      places.add(new Position(latLon[i], latLon[i + 1]));
    }
    return places;
  }

  @Test
  void automaticGoesByExtent() {
    assertEquals(ProjectionChoice.ALBERS, ProjectionChoice.AUTO.resolved(US));
    assertEquals(ProjectionChoice.LAMBERT_AZIMUTHAL, ProjectionChoice.AUTO.resolved(EUROPE));
    assertEquals(ProjectionChoice.WEB_MERCATOR, ProjectionChoice.AUTO.resolved(FRANKFURT));
    assertEquals(ProjectionChoice.EQUAL_EARTH, ProjectionChoice.AUTO.resolved(EARTH));
    assertEquals(ProjectionChoice.EQUAL_EARTH, ProjectionChoice.AUTO.resolved(List.of()));
    assertEquals(ProjectionChoice.ROBINSON, ProjectionChoice.ROBINSON.resolved(US));
  }

  @Test
  void aPacificNetworkStaysInOnePiece() {
    assertEquals(11, ProjectionChoice.EQUAL_EARTH.projection(EARTH).centralLonDeg());
    Projection projection = ProjectionChoice.EQUAL_EARTH.projection(PACIFIC);
    double west = projection.x(1.3, 103.8);
    double east = projection.x(37.3, -121.9);
    assertTrue(west < projection.x(35.7, 139.7) && projection.x(35.7, 139.7) < east);
    assertEquals(171, projection.centralLonDeg(), 1);
  }

  @ParameterizedTest
  @EnumSource
  void whatIsShownComesBackFromItsPoint(ProjectionChoice choice) {
    Projection projection = choice.projection(US);
    Random random = new Random(3);
    for (int i = 0; i < 3_000; i++) {
      Position place =
          new Position(random.nextDouble() * 168 - 84, random.nextDouble() * 360 - 180);
      if (projection.shows(place.latDeg(), place.lonDeg())) {
        double x = projection.x(place.latDeg(), place.lonDeg());
        double y = projection.y(place.latDeg(), place.lonDeg());
        assertTrue(projection.covers(x, y), place::toString);
        assertTrue(x >= projection.minX() - 1e-3 && x <= projection.maxX() + 1e-3);
        assertTrue(y >= projection.minY() - 1e-3 && y <= projection.maxY() + 1e-3);
        assertEquals(0, Spread.angleDeg(place, projection.position(x, y)), 2e-5);
      }
    }
  }

  /** Snyder, eq. 20-3 and 20-4, with the radius such that the equator is 1 long. */
  @Test
  void theGlobeIsThatOfTheTextbook() {
    Projection globe = ProjectionChoice.GLOBE.projection(US).turnedTo(40, -100);
    for (double lat = -30; lat <= 85; lat += 5) {
      for (double lon = -150; lon <= -50; lon += 10) {
        double phi = Math.toRadians(lat);
        double from = Math.toRadians(lon + 100);
        double middle = Math.toRadians(40);
        double cos =
            Math.sin(middle) * Math.sin(phi) + Math.cos(middle) * Math.cos(phi) * Math.cos(from);
        assertEquals(cos > 0, globe.shows(lat, lon));
        if (cos > 0) {
          double x = Math.cos(phi) * Math.sin(from);
          double y =
              Math.cos(middle) * Math.sin(phi) - Math.sin(middle) * Math.cos(phi) * Math.cos(from);
          assertEquals(0.5 + x / (2 * Math.PI), globe.x(lat, lon), 1e-9);
          assertEquals(0.5 - y / (2 * Math.PI), globe.y(lat, lon), 1e-9);
        }
      }
    }
  }

  /** On an equal-area map, small squares of the earth have an area that goes by cos(latitude). */
  @ParameterizedTest
  @CsvSource({"LAMBERT_AZIMUTHAL", "ALBERS", "EQUAL_EARTH"})
  void areasAreTrue(ProjectionChoice choice) {
    Projection projection = choice.projection(US);
    double[] shares = new double[6];
    for (int i = 0; i < shares.length; i++) {
      double lat = 5 + 12 * i;
      double lon = -130 + 13 * i;
      shares[i] = area(projection, lat, lon) / Math.cos(Math.toRadians(lat));
    }
    double mean = Arrays.stream(shares).average().orElseThrow();
    for (double share : shares) {
      assertEquals(1, share / mean, 1e-4);
    }
  }

  private static double area(Projection projection, double lat, double lon) {
    double step = 0.01;
    double east = projection.x(lat, lon + step) - projection.x(lat, lon - step);
    double down = projection.y(lat, lon + step) - projection.y(lat, lon - step);
    double across = projection.x(lat + step, lon) - projection.x(lat - step, lon);
    double up = projection.y(lat + step, lon) - projection.y(lat - step, lon);
    return Math.abs(east * up - across * down);
  }

  @ParameterizedTest
  @EnumSource(names = {"GLOBE", "LAMBERT_AZIMUTHAL", "ALBERS"})
  void aPointOffTheEarthGivesAPlaceOnItsEdge(ProjectionChoice choice) {
    Projection projection = choice.projection(US);
    double x = projection.maxX() + 0.1;
    double y = projection.maxY() + 0.1;
    assertFalse(projection.covers(x, y));
    Position edge = projection.position(x, y);
    double[] xy = new double[2];
    projection.project(edge.latDeg(), edge.lonDeg(), xy);
    assertTrue(xy[0] > 0.5 && xy[1] > 0.5, edge::toString);
  }

  @Test
  void aConeStandsOffTheEquator() {
    Projection cone = ProjectionChoice.ALBERS.projection(places(-10, 0, 10, 30));
    assertTrue(cone.covers(cone.x(0, 15), cone.y(0, 15)));
    assertTrue(cone.x(0, 16) > cone.x(0, 15));
  }
}

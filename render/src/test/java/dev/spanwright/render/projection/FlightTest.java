package dev.spanwright.render.projection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.model.geo.Geodesic;
import dev.spanwright.model.geo.Position;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FlightTest {

  private static final Position OSLO = new Position(59.9, 10.7);
  private static final Position TOKYO = new Position(35.7, 139.7);
  private static final List<Position> BOTH = List.of(OSLO, TOKYO);

  private static Camera over(ProjectionChoice choice, Position middle, double km) {
    return Camera.world(choice.projection(BOTH), 1600, 900).showing(middle, km, km / 2);
  }

  @ParameterizedTest
  @EnumSource(ProjectionChoice.class)
  void beginsAndEndsWhereItShouldAndRisesBetween(ProjectionChoice choice) {
    Camera from = over(choice, OSLO, 900);
    Camera to = over(choice, TOKYO, 600);
    Flight flight = new Flight(from, to);
    assertEquals(from, flight.at(0));
    assertEquals(to, flight.at(1));
    assertNear(from, flight.at(1e-9));
    assertNear(to, flight.at(1 - 1e-9));
    assertTrue(flight.at(0.5).kmPerPixel() > 2 * from.kmPerPixel(), "it rises");
  }

  private static void assertNear(Camera expected, Camera found) {
    assertEquals(1, found.scale() / expected.scale(), 1e-3);
    assertTrue(Geodesic.distanceKm(expected.middle(), found.middle()) < 2);
  }

  /** No step moves the view much more than another, seen in widths of the view. */
  @ParameterizedTest
  @EnumSource(
      value = ProjectionChoice.class,
      names = {"WEB_MERCATOR", "GLOBE", "ALBERS"})
  void movesEvenly(ProjectionChoice choice) {
    Flight flight = new Flight(over(choice, OSLO, 900), over(choice, TOKYO, 600));
    double longest = 0;
    for (int i = 0; i < 200; i++) {
      Camera now = flight.at(i / 200.0);
      Camera next = flight.at((i + 1) / 200.0);
      double zoomed = Math.abs(Math.log(next.scale() / now.scale()));
      Position middle = next.middle();
      double panned =
          Math.hypot(now.screenX(middle) - 800, now.screenY(middle) - 450) / now.width();
      longest = Math.max(longest, Math.hypot(zoomed / 1.42, panned * 1.42));
    }
    assertTrue(longest < 2 * flight.length() / 200, longest + " of " + flight.length());
  }

  @Test
  void zoomsStraightWhereThePlaceIsTheSame() {
    Camera from = over(ProjectionChoice.WEB_MERCATOR, OSLO, 1000);
    Flight flight = new Flight(from, over(ProjectionChoice.WEB_MERCATOR, OSLO, 250));
    assertEquals(2 * from.scale(), flight.at(0.5).scale(), 1e-6 * from.scale());
    assertEquals(Math.log(4) / 1.42, flight.length(), 1e-6);
  }

  /** Also where the places are next to each other and the sizes far apart. */
  @ParameterizedTest
  @EnumSource(
      value = ProjectionChoice.class,
      names = {"WEB_MERCATOR", "GLOBE", "ALBERS"})
  void isFiniteHoweverNearAndHoweverFar(ProjectionChoice choice) {
    for (double deg = 1e-12; deg < 1; deg *= 10) {
      for (double km : new double[] {0.05, 5, 500, 30_000}) {
        Camera from = over(choice, OSLO, 20_000);
        Camera to = over(choice, new Position(59.9 + deg, 10.7 + deg), km);
        for (Flight flight : List.of(new Flight(from, to), new Flight(to, from))) {
          assertTrue(flight.length() >= 0 && flight.length() < 60, deg + " deg, " + km + " km");
          for (double part : new double[] {0.01, 0.5, 0.99}) {
            double scale = flight.at(part).scale();
            assertTrue(scale > 0 && scale <= Camera.MAX_SCALE, deg + " deg, " + km + " km");
          }
        }
      }
    }
  }

  @Test
  void takesTheShortWayAcrossTheAntimeridian() {
    Position fiji = new Position(-17, 178);
    Position samoa = new Position(-14, -172);
    Camera from = over(ProjectionChoice.WEB_MERCATOR, fiji, 500);
    Camera to = over(ProjectionChoice.WEB_MERCATOR, samoa, 500);
    double lonDeg = new Flight(from, to).at(0.5).middle().lonDeg();
    assertTrue(Math.abs(lonDeg) > 170, "at " + lonDeg);
  }

  @Test
  void turnsAGlobeAlongTheGreatCircle() {
    Camera from = over(ProjectionChoice.GLOBE, OSLO, 3000);
    Camera to = over(ProjectionChoice.GLOBE, TOKYO, 3000);
    Position middle = new Flight(from, to).at(0.5).middle();
    Position expected = Geodesic.between(OSLO, TOKYO).atFraction(0.5);
    assertTrue(Geodesic.distanceKm(expected, middle) < 5, middle.toString());
  }

  @Test
  void fliesInOneProjectionOnly() {
    Camera from = over(ProjectionChoice.WEB_MERCATOR, OSLO, 900);
    Camera to = over(ProjectionChoice.ROBINSON, TOKYO, 600);
    assertFalse(Flight.canFly(from, to));
    assertThrows(IllegalArgumentException.class, () -> new Flight(from, to));
  }
}

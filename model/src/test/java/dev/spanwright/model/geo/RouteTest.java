package dev.spanwright.model.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class RouteTest {

  private static final Position NEW_YORK = new Position(40.7128, -74.0060);
  private static final Position SAN_FRANCISCO = new Position(37.7749, -122.4194);

  private static Position random(Random random) {
    return new Position(random.nextDouble() * 180 - 90, random.nextDouble() * 360 - 180);
  }

  private static List<Position> randomPoints(Random random) {
    List<Position> points = new ArrayList<>();
    int count = 2 + random.nextInt(5);
    for (int i = 0; i < count; i++) {
      points.add(random(random));
    }
    return points;
  }

  @Test
  void newYorkToSanFranciscoIsAsFarAsPublished() {
    // 4,148 km: Grigorik, High Performance Browser Networking, table 1-1; places are city centres
    double km = Geodesic.distanceKm(NEW_YORK, SAN_FRANCISCO);
    assertEquals(4148, km, 20);
  }

  @Test
  void aQuarterOfTheMeridianIsTenThousandKilometres() {
    // WGS84 quarter meridian, 10,001.965729 km
    double km = Geodesic.distanceKm(new Position(0, 12), new Position(90, 12));
    assertEquals(10_001.965_729, km, 1e-6);
  }

  @Test
  void aRouteIsTheSumOfItsLegs() {
    Random random = new Random(1);
    for (int n = 0; n < 100; n++) {
      List<Position> points = randomPoints(random);
      double sum = 0;
      for (int i = 1; i < points.size(); i++) {
        sum += Geodesic.distanceKm(points.get(i - 1), points.get(i));
      }
      assertEquals(sum, Route.along(points).lengthKm(), 1e-9 * sum);
    }
  }

  @Test
  void aRouteStartsAndEndsExactlyAtItsEnds() {
    Random random = new Random(2);
    for (int n = 0; n < 100; n++) {
      Route route = Route.along(randomPoints(random));
      assertEquals(route.points().getFirst(), route.positionAt(0));
      assertEquals(route.points().getLast(), route.positionAt(route.lengthKm()));
      assertEquals(route.points().getFirst(), route.positionAt(-1));
      assertEquals(route.points().getLast(), route.positionAt(route.lengthKm() + 1));
    }
  }

  @Test
  void aPlaceAlongALegIsAsFarAsAsked() {
    Random random = new Random(3);
    for (int n = 0; n < 200; n++) {
      Geodesic leg = Geodesic.between(random(random), random(random));
      double km = random.nextDouble() * leg.lengthKm();
      Position there = leg.at(km);
      assertEquals(km, Geodesic.distanceKm(leg.start(), there), 1e-6);
      assertEquals(leg.lengthKm() - km, Geodesic.distanceKm(there, leg.end()), 1e-6);
    }
  }

  @Test
  void aLegAcrossTheDateLineStaysInRange() {
    Geodesic leg = Geodesic.between(new Position(50, 170), new Position(50, -170));
    Position middle = leg.atFraction(0.5);
    assertEquals(180, Math.abs(middle.lonDeg()), 1e-9);
    assertEquals(1428, leg.lengthKm(), 10);
  }

  @Test
  void samplesAreDenseEnoughAndKeepEveryWaypoint() {
    Random random = new Random(4);
    for (int n = 0; n < 30; n++) {
      Route route = Route.along(randomPoints(random));
      List<Position> samples = route.sampled(150);
      double sum = 0;
      for (int i = 1; i < samples.size(); i++) {
        double step = Geodesic.distanceKm(samples.get(i - 1), samples.get(i));
        assertTrue(step <= 150 + 1e-6, "step of " + step + " km");
        sum += step;
      }
      assertEquals(route.lengthKm(), sum, 1e-6);
      assertTrue(samples.containsAll(route.points()));
    }
  }

  @Test
  void partsOfALineAreEqual() {
    Route route = Route.along(List.of(NEW_YORK, SAN_FRANCISCO));
    List<Position> places = route.line().divided(7);
    assertEquals(8, places.size());
    for (int i = 1; i < places.size(); i++) {
      double km = Geodesic.distanceKm(places.get(i - 1), places.get(i));
      assertEquals(route.lengthKm() / 7, km, 1e-6);
    }
  }

  @Test
  void twoSitesAtOnePlaceAreARouteWithoutLength() {
    Route route = Route.along(List.of(NEW_YORK, NEW_YORK));
    assertEquals(0, route.lengthKm());
    assertEquals(NEW_YORK, route.positionAt(0));
    assertEquals(List.of(NEW_YORK, NEW_YORK), route.sampled(10));
  }

  @Test
  void whatMakesNoSenseIsRefused() {
    Route route = Route.along(List.of(NEW_YORK, SAN_FRANCISCO));
    assertThrows(IllegalArgumentException.class, () -> Route.along(List.of(NEW_YORK)));
    assertThrows(IllegalArgumentException.class, () -> route.sampled(0));
    assertThrows(IllegalArgumentException.class, () -> route.sampled(Double.NaN));
    assertThrows(IllegalArgumentException.class, () -> route.positionAt(Double.NaN));
  }
}

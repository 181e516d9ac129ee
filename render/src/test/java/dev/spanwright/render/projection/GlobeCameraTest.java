package dev.spanwright.render.projection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.model.geo.Position;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GlobeCameraTest {

  private static final Position DENVER = new Position(39.7, -105);

  private final Camera globe =
      Camera.world(ProjectionChoice.GLOBE.projection(List.of(DENVER)), 1200, 800);

  @Test
  void standsInTheMiddleWhole() {
    assertEquals(600, globe.screenX(DENVER), 1e-6);
    assertEquals(400, globe.screenY(DENVER), 1e-6);
    assertTrue(globe.isOnEarth(600, 20) && globe.isOnEarth(600, 780));
    assertFalse(globe.isOnEarth(600, 5));
  }

  @Test
  void turnsUnderTheHand() {
    Camera turned = globe.panned(60, 0);
    assertEquals(660, turned.screenX(DENVER), 1);
    Camera lower = globe.panned(0, -60);
    assertEquals(340, lower.screenY(DENVER), 1);
    assertTrue(lower.middle().latDeg() < DENVER.latDeg());
  }

  @Test
  void zoomKeepsThePlaceUnderTheCursor() {
    Position place = globe.positionAt(800, 300);
    Camera near = globe.zoomedAt(800, 300, 2.5);
    assertEquals(2.5, near.scale() / globe.scale(), 1e-9);
    assertEquals(800, near.screenX(place), 1);
    assertEquals(300, near.screenY(place), 1);
  }

  @Test
  void doesNotTurnOverThePole() {
    Camera camera = globe;
    for (int i = 0; i < 20; i++) {
      camera = camera.panned(0, 300);
    }
    assertEquals(90, camera.middle().latDeg(), 1e-3);
  }

  /** Switching keeps what is in the middle, and how large it is. */
  @ParameterizedTest
  @EnumSource
  void anotherProjectionShowsTheSamePlace(ProjectionChoice choice) {
    Camera from = new Camera(new WebMercator(), 0, 0, 12_000, 1200, 800).centredOn(DENVER);
    Camera to =
        from.in(choice.projection(List.of(DENVER, new Position(25, -80), new Position(48, -122))));
    assertEquals(600, to.screenX(DENVER), 0.01);
    assertEquals(400, to.screenY(DENVER), 0.01);
    assertEquals(from.kmPerPixel(), to.kmPerPixel(), 0.01 * from.kmPerPixel());
  }

  @Test
  void fitsPlacesOfOneSide() {
    List<Position> places = List.of(DENVER, new Position(25, -80), new Position(48, -122));
    Camera camera = Framing.fit(globe.projection(), places, 1200, 800, Margins.all(50));
    for (Position place : places) {
      assertTrue(camera.shows(place));
      assertTrue(camera.screenX(place) > 49 && camera.screenX(place) < 1151);
      assertTrue(camera.screenY(place) > 49 && camera.screenY(place) < 751);
    }
  }
}

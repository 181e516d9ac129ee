package dev.spanwright.model.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.model.fiber.LinkPlanner;
import dev.spanwright.model.geo.Geodesic;
import dev.spanwright.model.geo.Position;
import dev.spanwright.model.network.Link;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoundTripModelTest {

  /** A span more or less in each direction: amplifiers of 0.1 µs, at most some dozens of them. */
  private static final double STEP_MS = 0.03;

  private static final RoundTripModel MODEL = new RoundTripModel("g652d");
  private static final Position NEW_YORK = new Position(40.7128, -74.006);
  private static final Position SAN_FRANCISCO = new Position(37.7749, -122.4194);

  @Test
  void theRoundTripIsTwiceTheLatencyOfTheLaidLink() {
    Link link = Link.of("l", "a", "b", "g652d");
    double oneWayMs = LinkPlanner.standard().lay(link, NEW_YORK, SAN_FRANCISCO).latencyMs();
    assertEquals(2 * oneWayMs, MODEL.roundTripMs(NEW_YORK, SAN_FRANCISCO, 1.3));

    double km = 1.3 * Geodesic.distanceKm(NEW_YORK, SAN_FRANCISCO);
    assertEquals(MODEL.roundTripMs(km), MODEL.roundTripMs(NEW_YORK, SAN_FRANCISCO, 1.3), 1e-9);
  }

  /** 80 km: one span, two amplifiers (0.1 µs), transponders (7.5 µs), two terminals (0.2 µs). */
  @Test
  void equipmentOfOneSpanIsCounted() {
    assertEquals(2 * (2 * 0.1 + 7.5 + 2 * 0.2) / 1000, MODEL.equipmentMs(80), 1e-12);
    assertEquals(2 * 80 * 1.4682 / 299_792.458 * 1000, MODEL.lightMs(80), 1e-9);
    assertEquals(MODEL.lightMs(80) + MODEL.equipmentMs(80), MODEL.roundTripMs(80), 1e-12);
  }

  /** Grigorik, High Performance Browser Networking, table 1-1: 21 ms one way, 42 ms and back. */
  @Test
  void newYorkToSanFranciscoIsThatOfThePublishedTable() {
    double publishedKm = 4148;
    assertEquals(publishedKm, Geodesic.distanceKm(NEW_YORK, SAN_FRANCISCO), 0.005 * publishedKm);
    double delay = MODEL.delayMicrosPerKm() / 5;
    assertEquals(42, MODEL.lightMs(publishedKm) / delay, 0.6);
  }

  @ParameterizedTest
  @ValueSource(doubles = {9, 13.33, 58.55, 104, 363, 783})
  void theExplainingLengthGivesThePublishedTime(double publishedMs) {
    double km = MODEL.explainingLengthKm(publishedMs).orElseThrow();
    assertEquals(publishedMs, MODEL.roundTripMs(km), STEP_MS);
  }

  @Test
  void theExplainingLengthIsThatOfThePrediction() {
    Random random = new Random(7);
    for (int i = 0; i < 200; i++) {
      double km = 10 + random.nextDouble() * 40_000;
      double found = MODEL.explainingLengthKm(MODEL.roundTripMs(km)).orElseThrow();
      assertEquals(km, found, STEP_MS / 2 * 1000 / MODEL.delayMicrosPerKm(), km + " km");
    }
  }

  @Test
  void whatNoLengthExplainsIsEmpty() {
    assertEquals(OptionalDouble.empty(), MODEL.explainingLengthKm(0.01));
    assertEquals(OptionalDouble.empty(), MODEL.explainingLengthKm(2000));
  }

  @Test
  void anotherFiberIsFaster() {
    RoundTripModel hollow = new RoundTripModel("hcf-today");
    assertTrue(hollow.roundTripMs(1000) < 0.7 * MODEL.roundTripMs(1000));
    assertThrows(IllegalArgumentException.class, () -> new RoundTripModel("glass"));
  }
}

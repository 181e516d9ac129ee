package dev.spanwright.model.equipment;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every number of the equipment: what is accepted, and what a message says. */
class EquipmentRangesTest {

  static Stream<Arguments> fields() {
    return Stream.of(fibers(), modes(), amplifiers(), rules()).flatMap(fields -> fields);
  }

  private static Arguments field(String name, Range range, DoubleFunction<?> maker) {
    return arguments(name, range, maker);
  }

  private static Stream<Arguments> fibers() {
    Range loss = Range.from(0.001, 10, "dB/km");
    return Stream.of(
        field("lossDbPerKm", loss, x -> fiber(0, x)),
        field("lossLowDbPerKm", loss, x -> fiber(1, x)),
        field("lossPlanDbPerKm", loss, x -> fiber(2, x)),
        field("effectiveAreaUm2", Range.from(1, 1_000, "µm²"), x -> fiber(3, x)),
        field("gammaPerWKm", Range.above(0, 100, "1/(W km)"), x -> fiber(4, x)),
        field("dispersionPsPerNmKm", Range.from(0.01, 200, "ps/(nm km)"), x -> fiber(5, x)),
        field("groupIndex", Range.from(1, 2, ""), x -> fiber(6, x)),
        field("jointLossDb", Range.from(0, 5, "dB"), x -> fiber(7, x)),
        field("jointSpacingKm", Range.from(0.1, 1_000, "km"), x -> fiber(8, x)),
        field("transitionLossDb", Range.from(0, 5, "dB"), x -> fiber(9, x)),
        field("imiDbPerKm", Range.from(-120, 0, "dB/km"), x -> fiber(10, x)),
        field("minSpanKm", Range.from(1, 80, "km (spanKm)"), x -> fiber(11, x)),
        field("spanKm", Range.from(1, 100, "km (maxSpanKm)"), x -> spans(x, 100)),
        field("maxSpanKm", Range.from(1, 1_000, "km"), x -> spans(x, x)),
        field("lowThz", Range.from(100, 400, "THz"), x -> new LossBand(x, above(x), 0)),
        field("highThz", Range.from(100, 400, "THz"), x -> new LossBand(100, x, 0)),
        field("extraLossDbPerKm", Range.from(0, 10, "dB/km"), x -> new LossBand(190, 195, x)));
  }

  /** An upper edge for a lower one, while there is room for one. */
  private static double above(double lowThz) {
    return Math.clamp(lowThz + 1, 101, 400);
  }

  private static FiberType spans(double spanKm, double maxSpanKm) {
    return fiber(0.2, 0.2, 0.2, 80, 1, 17, 1.5, 0, 2, 0, -50, spanKm, spanKm, maxSpanKm);
  }

  /** A fibre with one value in the place of a usual one. */
  private static FiberType fiber(int place, double value) {
    double[] v = {0.2, 0.2, 0.2, 80, 1, 17, 1.5, 0, 2, 0, -50, 50, 80, 100};
    v[place] = value;
    return fiber(v);
  }

  private static FiberType fiber(double... v) {
    return new FiberType(
        "f",
        "F",
        true,
        v[0],
        v[1],
        v[2],
        v[3],
        v[4],
        v[5],
        v[6],
        v[7],
        v[8],
        v[9],
        OptionalDouble.of(v[10]),
        List.of(),
        v[11],
        v[12],
        v[13],
        "E",
        "");
  }

  private static Stream<Arguments> modes() {
    return Stream.of(
        field("rateGbps", Range.above(0, 100_000, "Gbit/s"), x -> mode(0, x)),
        field("symbolRateGbaud", Range.from(1, 1_000, "GBd"), x -> mode(1, x)),
        field("slotGhz", Range.from(60, 4_800, "GHz (from symbolRateGbaud)"), x -> mode(2, x)),
        field("requiredOsnrDb", Range.from(0, 60, "dB"), x -> mode(3, x)),
        field("maxDispersionPsPerNm", Range.above(0, 1e7, "ps/nm"), x -> mode(4, x)),
        field("transmitterOsnrDb", Range.from(0, 80, "dB"), x -> mode(5, x)),
        field("minReceiverDbm", Range.from(-60, 20, "dBm"), x -> mode(6, x)),
        field("powerW", Range.above(0, 10_000, "W"), x -> mode(7, x)));
  }

  private static TransceiverMode mode(int place, double value) {
    double[] v = {400, 60, place == 1 ? 1_000 : 75, 24, 20_000, 37, -12, 18};
    v[place] = value;
    return new TransceiverMode(
        "m",
        "M",
        v[0],
        v[1],
        "16QAM",
        v[2],
        v[3],
        v[4],
        v[5],
        OptionalDouble.of(v[6]),
        OptionalDouble.of(v[7]),
        "E",
        "");
  }

  private static Stream<Arguments> amplifiers() {
    return Stream.of(
        field("outputPowerDbm", Range.from(-10, 50, "dBm"), x -> amplifier("C", x, 5, 35)),
        field("noiseFigureDb", Range.from(0, 20, "dB"), x -> amplifier("C", 20, x, 35)),
        field("maxGainDb", Range.above(0, 60, "dB"), x -> amplifier("C", 20, 5, x)));
  }

  private static AmplifierType amplifier(
      String band, double outputDbm, double noiseDb, double gainDb) {
    return new AmplifierType("a", "A", false, band, outputDbm, noiseDb, gainDb, "E", "");
  }

  private static Stream<Arguments> rules() {
    PlanningRules usual = PlanningRules.DEFAULT;
    Range micros = Range.from(0, 1_000, "µs");
    return Stream.of(
        field("marginDb", Range.from(0, 20, "dB"), usual::withMarginDb),
        field("connectorLossDb", Range.from(0, 5, "dB"), usual::withConnectorLossDb),
        field("addStageOsnrDb", Range.from(10, 80, "dB"), usual::withAddStageOsnrDb),
        field("usableShare", Range.from(0.01, 1, ""), usual::withUsableShare),
        field("amplifierDelayMicros", micros, x -> new EquipmentDelays(x, 0, 0)),
        field("transponderPairDelayMicros", micros, x -> new EquipmentDelays(0, x, 0)),
        field("terminalDelayMicros", micros, x -> new EquipmentDelays(0, 0, x)));
  }

  @ParameterizedTest
  @MethodSource("fields")
  void eachFieldTakesItsRange(String name, Range range, DoubleFunction<?> maker) {
    double least = range.open() ? Math.nextUp(range.min()) : range.min();
    // The edges of a loss band differ, so each stops short of the bound that the other reaches.
    double first = name.equals("highThz") ? Math.nextUp(least) : least;
    assertDoesNotThrow(() -> maker.apply(first));
    double most = name.equals("lowThz") ? Math.nextDown(range.max()) : range.max();
    assertDoesNotThrow(() -> maker.apply(most));
    for (double wrong :
        new double[] {
          Math.nextDown(least), Math.nextUp(range.max()), Double.NaN, Double.POSITIVE_INFINITY
        }) {
      FieldException e = assertThrows(FieldException.class, () -> maker.apply(wrong));
      assertEquals(name, e.field(), e.getMessage());
      assertTrue(range.words().endsWith(e.expected()), e.getMessage() + ": " + range.words());
      assertTrue(e.getMessage().startsWith(name + " "), e.getMessage());
    }
  }

  @Test
  void theEdgesOfALossBandRise() {
    assertEquals(
        "highThz 190 is not more than 190 and at most 400 THz (above lowThz)",
        assertThrows(FieldException.class, () -> new LossBand(190, 190, 0)).getMessage());
  }

  @Test
  void wordsAreThoseOfTheFormat() {
    assertEquals(
        "band \"C+L\" is not one of C, L",
        assertThrows(FieldException.class, () -> amplifier("C+L", 20, 5, 35)).getMessage());
    assertEquals(
        "status \"X\" is not one of M, P, S, E, U",
        assertThrows(
                FieldException.class,
                () -> new AmplifierType("a", "A", false, "C", 20, 5, 35, "X", ""))
            .getMessage());
  }

  @Test
  void aRangeSaysWhatItHolds() {
    assertEquals("a number more than 0 and at most 2.5 dB", Range.above(0, 2.5, "dB").words());
    assertEquals("a number from -60 to 20", Range.from(-60, 20, "").words());
    assertFalse(Range.above(0, 1, "").holds(0));
    assertTrue(Range.from(0, 1, "").holds(0));
    assertFalse(Range.from(0, 1, "").holds(Double.NaN));
  }
}

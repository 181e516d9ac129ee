package dev.spanwright.model.fiber;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.model.equipment.LossBand;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The line model against textbook figures and against itself. */
final class LineModelTest {

  private static final LineFiber SILICA = fiber(0.22, 1.12);

  private static final NoiseFigure FIGURE = NoiseFigure.flat(5.5);

  private static LineFiber fiber(double attenuation, double gamma) {
    return new LineFiber(attenuation, 16.8, gamma, 83, 1.4682, OptionalDouble.empty());
  }

  private static Comb comb(double launchDbm) {
    return Comb.of(List.of(new CarrierGroup(32, 191.4, 150, 118.2, launchDbm)));
  }

  private static double worstDb(double launchDbm, List<LineSpan> spans) {
    LineQuality quality = LineModel.propagate(comb(launchDbm), spans);
    return quality.gsnrDb(quality.worst());
  }

  private static void assertSame(LineQuality expected, LineQuality actual, double toleranceDb) {
    assertEquals(expected.size(), actual.size());
    for (int i = 0; i < expected.size(); i++) {
      assertEquals(expected.osnrDb(i), actual.osnrDb(i), toleranceDb);
      assertEquals(expected.nonlinearSnrDb(i), actual.nonlinearSnrDb(i), toleranceDb);
      assertEquals(expected.gsnrDb(i), actual.gsnrDb(i), toleranceDb);
      assertEquals(expected.powerDbm(i), actual.powerDbm(i), toleranceDb);
    }
  }

  @Test
  void spansAddUp() {
    LineSpan span = LineSpan.restoring(SILICA, 80, 0.25, 0.25, FIGURE);
    double one = worstDb(0, List.of(span));
    double ten = worstDb(0, Collections.nCopies(10, span));
    // the book-keeping of total power costs a little more than ten times the noise
    assertEquals(one - 10, ten, 0.1);
    assertTrue(ten < one - 10);
  }

  @Test
  void splittingASpanWithAnAmplifierHelpsAgainstAmplifierNoise() {
    // at low power only amplifier noise counts: two halves need far less gain than the whole
    double whole = worstDb(-10, List.of(LineSpan.restoring(SILICA, 120, 0, 0, FIGURE)));
    LineSpan half = LineSpan.restoring(SILICA, 60, 0, 0, FIGURE);
    double halves = worstDb(-10, List.of(half, half));
    assertEquals(whole + 13.2 - 3.01, halves, 0.1);
  }

  @Test
  void amplifierNoiseFollowsTheTextbook() {
    // OSNR = 57.95 + P - NF - L - 10 log N (0.1 nm); the constant holds at 1550 nm
    LineSpan span = LineSpan.restoring(fiber(0.2, 0), 80, 0, 0, NoiseFigure.flat(5));
    Comb comb = Comb.of(List.of(new CarrierGroup(1, 193.414, 50, 32, 0)));
    LineQuality quality = LineModel.propagate(comb, Collections.nCopies(10, span));
    double osnrDb = quality.osnrDb(0) + quality.toTenthNanometreDb(0);
    assertEquals(57.95 - 5 - 16 - 10, osnrDb, 0.01);
    assertEquals(Double.POSITIVE_INFINITY, quality.nonlinearSnrDb(0));
    assertEquals(Double.POSITIVE_INFINITY, quality.interferenceSnrDb(0));
    assertEquals(quality.osnrDb(0), quality.gsnrDb(0));
  }

  @Test
  void intermodalInterferenceIsACeiling() {
    // -55 dB/km over 1,000 km: 25 dB; -60: 30 dB
    assertEquals(25, ceilingDb(-55), 0.05);
    assertEquals(30, ceilingDb(-60), 0.05);
  }

  private static double ceilingDb(double interferenceDb) {
    LineFiber fiber =
        new LineFiber(0.01, 16.8, 1e-6, 83, 1.4682, OptionalDouble.of(interferenceDb));
    LineSpan span = LineSpan.restoring(fiber, 100, 0, 0, NoiseFigure.flat(3));
    LineQuality quality = LineModel.propagate(comb(30), Collections.nCopies(10, span));
    assertEquals(-interferenceDb - 30, quality.interferenceSnrDb(7), 1e-9);
    return quality.gsnrDb(quality.worst());
  }

  @Test
  void singleSpansAreAsPublished() {
    // one 80 km span, 40 channels of 150 GHz; Correia & Pedro, Photonics 13:71, 2026 (simulated)
    LineFiber pureSilica = new LineFiber(0.17, 21, 0.62, 127, 1.463, OptionalDouble.empty());
    LineFiber hollow = new LineFiber(0.22, 3, 5e-4, 417, 1.0003, OptionalDouble.of(-55));
    assertEquals(27.5, bestOfSpanDb(SILICA, 5.5, 24), 0.2);
    assertEquals(31.5, bestOfSpanDb(pureSilica, 5.5, 24), 0.5);
    assertEquals(34.5, bestOfSpanDb(hollow, 7.5, 33), 0.3);
  }

  /** The best GSNR over launch powers up to what the amplifier can give. */
  private static double bestOfSpanDb(LineFiber fiber, double noiseFigureDb, double outputDbm) {
    LineSpan span = LineSpan.restoring(fiber, 80, 0, 0, NoiseFigure.flat(noiseFigureDb));
    double best = Double.NEGATIVE_INFINITY;
    double maxDbm = outputDbm - 10 * Math.log10(40);
    for (double dbm = maxDbm; dbm > -5; dbm -= 0.25) {
      Comb comb = Comb.of(List.of(new CarrierGroup(40, 190.775, 150, 131.3, dbm)));
      LineQuality quality = LineModel.propagate(comb, List.of(span));
      best = Math.max(best, quality.gsnrDb(quality.worst()));
    }
    return best;
  }

  @Test
  void aGainAboveTheLossLaunchesMoreIntoTheNextSpan() {
    LineSpan even = LineSpan.restoring(SILICA, 80, 0, 0, FIGURE);
    LineSpan more = new LineSpan(SILICA, 80, 0, 0, FIGURE, even.lossDb() + 2);
    LineSpan less = new LineSpan(SILICA, 80, 0, 0, FIGURE, even.lossDb() - 3);
    List<LineQuality> states = LineModel.trace(comb(0), List.of(even, more, less));
    assertEquals(0, states.get(0).powerDbm(9), 0.05);
    assertEquals(2, states.get(1).powerDbm(9), 0.05);
    assertEquals(-1, states.get(2).powerDbm(9), 0.05);
    // behind the first amplifier, a gain has changed signal and noise alike
    LineQuality plain = LineModel.propagate(comb(0), List.of(even));
    LineQuality raised = LineModel.propagate(comb(0), List.of(more));
    for (int i = 0; i < plain.size(); i++) {
      assertEquals(plain.powerDbm(i) + 2, raised.powerDbm(i), 1e-9);
      assertEquals(plain.osnrDb(i), raised.osnrDb(i), 1e-9);
      assertEquals(plain.gsnrDb(i), raised.gsnrDb(i), 1e-9);
    }
  }

  @Test
  void aTraceEndsInWhatPropagateGives() {
    LineSpan first = LineSpan.restoring(SILICA, 80, 0.3, 0.2, FIGURE);
    LineSpan second = new LineSpan(fiber(0.17, 0.7), 100, 0, 0, FIGURE, 18);
    List<LineSpan> spans = List.of(first, first, second, first, second);
    List<LineQuality> states = LineModel.trace(comb(2), spans);
    for (int n = 1; n <= spans.size(); n++) {
      assertSame(LineModel.propagate(comb(2), spans.subList(0, n)), states.get(n - 1), 0);
    }
    assertEquals(List.of(), LineModel.trace(comb(2), List.of()));
    LineQuality launched = LineModel.propagate(comb(2), List.of());
    assertEquals(2, launched.powerDbm(0), 1e-12);
    assertEquals(Double.POSITIVE_INFINITY, launched.gsnrDb(0));
  }

  @Test
  void aSplitNoiseFigureCountsByFrequency() {
    Comb comb =
        Comb.of(
            List.of(new CarrierGroup(4, 187, 150, 118, 0), new CarrierGroup(4, 192, 150, 118, 0)));
    LineFiber linear = fiber(0.2, 0);
    double split = 190.9;
    LineQuality both = through(comb, linear, NoiseFigure.split(split, 6, 5));
    LineQuality lower = through(comb, linear, NoiseFigure.flat(6));
    LineQuality upper = through(comb, linear, NoiseFigure.flat(5));
    for (int i = 0; i < 8; i++) {
      assertEquals((i < 4 ? lower : upper).osnrDb(i), both.osnrDb(i), 1e-12);
    }
    assertEquals(5, NoiseFigure.split(split, 6, 5).atDb(split));
  }

  private static LineQuality through(Comb comb, LineFiber fiber, NoiseFigure figure) {
    return LineModel.propagate(comb, List.of(LineSpan.restoring(fiber, 80, 0, 0, figure)));
  }

  @Test
  void lossBandsCostAmplifierNoiseByTheShareOfTheSignalBand() {
    // carriers at 193.0 to 193.6 THz, 100 GBd; 0.05 dB/km from 193.2 THz on over 80 km
    Comb comb = Comb.of(List.of(new CarrierGroup(4, 193.0, 200, 100, 0)));
    LineFiber plain = fiber(0.2, 1);
    LineFiber lossy = withBands(plain, new LossBand(193.2, 193.5, 0.05));
    LineQuality without = through(comb, plain, FIGURE);
    LineQuality with = through(comb, lossy, FIGURE);
    double[] extraDb = {0, 2, 4, 0};
    for (int i = 0; i < 4; i++) {
      assertEquals(without.osnrDb(i) - extraDb[i], with.osnrDb(i), 1e-9, "carrier " + i);
      assertEquals(without.nonlinearSnrDb(i), with.nonlinearSnrDb(i), 1e-9);
      assertEquals(0, with.powerDbm(i), 0.05); // the noise is counted in
    }
    // bands that overlap add up
    LineFiber twice =
        withBands(plain, new LossBand(193.2, 193.5, 0.02), new LossBand(193, 194, 0.03));
    assertEquals(without.osnrDb(2) - 4, through(comb, twice, FIGURE).osnrDb(2), 1e-9);
    assertEquals(without.osnrDb(0) - 1.2, through(comb, twice, FIGURE).osnrDb(0), 1e-9);
  }

  private static LineFiber withBands(LineFiber fiber, LossBand... bands) {
    return new LineFiber(
        fiber.attenuationDbPerKm(),
        fiber.dispersionPsPerNmKm(),
        fiber.gammaPerWattKm(),
        fiber.effectiveAreaMicrons2(),
        fiber.groupIndex(),
        fiber.intermodalInterferenceDbPerKm(),
        List.of(bands));
  }

  @Test
  void aFibreInTwoPiecesWithNothingBetweenIsOneFibre() {
    LineSpan whole = LineSpan.restoring(SILICA, 100, 0.4, 0.3, FIGURE);
    for (double km : new double[] {0.5, 20, 50, 93.7}) {
      List<LineSection> pieces =
          List.of(new LineSection(SILICA, km, 0.4), new LineSection(SILICA, 100 - km, 0));
      LineSpan span = LineSpan.restoring(pieces, 0.3, FIGURE);
      assertEquals(1, span.sections().size());
      assertSame(
          LineModel.propagate(comb(3), Collections.nCopies(5, whole)),
          LineModel.propagate(comb(3), Collections.nCopies(5, span)),
          1e-9);
    }
  }

  @Test
  void unlikeFibresInOneSpanAddTheirNoise() {
    LineFiber large = fiber(0.17, 0.6);
    List<LineSection> sections =
        List.of(new LineSection(large, 50, 0.2), new LineSection(SILICA, 60, 0.3));
    LineSpan span = LineSpan.restoring(sections, 0.1, FIGURE);
    assertEquals(110, span.lengthKm());
    assertEquals(0.2 + 8.5 + 0.3 + 13.2 + 0.1, span.lossDb(), 1e-12);
    LineQuality quality = LineModel.propagate(comb(3), List.of(span));
    // the second fibre gets what the first leaves
    LineQuality first =
        LineModel.propagate(comb(3), List.of(LineSpan.restoring(large, 50, 0.2, 0, FIGURE)));
    LineQuality second =
        LineModel.propagate(comb(3), List.of(LineSpan.restoring(SILICA, 60, 9, 0, FIGURE)));
    for (int i = 0; i < quality.size(); i++) {
      double noise =
          Decibels.toRatio(-first.nonlinearSnrDb(i)) + Decibels.toRatio(-second.nonlinearSnrDb(i));
      assertEquals(-Decibels.ofRatio(noise), quality.nonlinearSnrDb(i), 1e-3);
    }
  }

  @Test
  void powerBeyondTheModelLeavesNoSignalAndNoNaN() {
    LineSpan span = LineSpan.restoring(SILICA, 80, 0, 0, FIGURE);
    LineQuality quality = LineModel.propagate(comb(40), Collections.nCopies(3, span));
    for (int i = 0; i < quality.size(); i++) {
      assertFalse(quality.hasSignal(i));
      assertEquals(Double.NEGATIVE_INFINITY, quality.gsnrDb(i));
      assertEquals(Double.NEGATIVE_INFINITY, quality.nonlinearSnrDb(i));
      assertEquals(Double.NEGATIVE_INFINITY, quality.interferenceSnrDb(i));
      assertEquals(40, quality.powerDbm(i), 0.1);
    }
  }

  @Test
  void powerThatRunsAwayIsRefused() {
    LineSpan up = new LineSpan(SILICA, 80, 0, 0, FIGURE, 30);
    String message =
        assertThrows(
                IllegalArgumentException.class,
                () -> LineModel.propagate(comb(0), Collections.nCopies(10, up)))
            .getMessage();
    assertTrue(message.contains("expected -80 to 50 dBm"), message);
    LineSpan down = new LineSpan(SILICA, 80, 0, 0, FIGURE, 0);
    assertThrows(
        IllegalArgumentException.class,
        () -> LineModel.propagate(comb(0), Collections.nCopies(10, down)));
    LineFiber gas = withBands(SILICA, new LossBand(100, 400, 2));
    assertThrows(IllegalArgumentException.class, () -> through(comb(0), gas, FIGURE));
  }

  @Test
  void tooManyFibresForTheMemoryAreRefused() {
    Comb comb = Comb.of(List.of(new CarrierGroup(Comb.MAX_CARRIERS, 180, 10, 10, 0)));
    List<LineSpan> spans =
        IntStream.range(0, 3)
            .mapToObj(n -> LineSpan.restoring(fiber(0.2 + n * 0.01, 1), 50, 0, 0, FIGURE))
            .toList();
    assertTrue(
        assertThrows(IllegalArgumentException.class, () -> LineModel.propagate(comb, spans))
            .getMessage()
            .contains("more than 2 kinds of fibre under 4000 carriers"));
  }
}

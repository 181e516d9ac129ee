package dev.spanwright.model.fiber;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class LineModelTest {

  private static final LineFiber SILICA =
      new LineFiber(0.22, 16.8, 1.12, 83, 1.4682, OptionalDouble.empty());

  private static LineFiber fiber(double attenuation, double gamma, OptionalDouble interference) {
    return new LineFiber(attenuation, 16.8, gamma, 83, 1.4682, interference);
  }

  private static Comb comb(double launchDbm) {
    return Comb.of(List.of(new CarrierGroup(32, 191.4, 150, 118.2, launchDbm)));
  }

  private static double worstDb(double launchDbm, List<LineSpan> spans) {
    LineQuality quality = LineModel.propagate(comb(launchDbm), spans);
    return quality.gsnrDb(quality.worst());
  }

  private static List<LineSpan> randomLine(Random random) {
    List<LineSpan> spans = new ArrayList<>();
    int count = 1 + random.nextInt(12);
    for (int i = 0; i < count; i++) {
      LineFiber fiber = fiber(0.15 + random.nextDouble() * 0.1, 1.12, OptionalDouble.empty());
      double km = 30 + random.nextDouble() * 90;
      spans.add(new LineSpan(fiber, km, 0.2, 0.2, 4.5 + random.nextDouble() * 2));
    }
    return spans;
  }

  @Test
  void oneMoreSpanNeverHelps() {
    Random random = new Random(1);
    for (int n = 0; n < 50; n++) {
      List<LineSpan> spans = randomLine(random);
      double launchDbm = random.nextDouble() * 8;
      double before = worstDb(launchDbm, spans);
      spans.add(random.nextInt(spans.size() + 1), randomLine(random).getFirst());
      assertTrue(worstDb(launchDbm, spans) < before);
    }
  }

  @Test
  void aNoisierAmplifierNeverHelps() {
    Random random = new Random(2);
    for (int n = 0; n < 50; n++) {
      List<LineSpan> spans = randomLine(random);
      int worse = random.nextInt(spans.size());
      LineSpan old = spans.get(worse);
      double before = worstDb(2, spans);
      double figure = old.noiseFigureDb() + 0.1 + random.nextDouble();
      spans.set(
          worse,
          new LineSpan(old.fiber(), old.lengthKm(), old.inputLossDb(), old.outputLossDb(), figure));
      assertTrue(worstDb(2, spans) < before);
    }
  }

  @Test
  void lossBehindTheFibreNeverHelps() {
    Random random = new Random(3);
    for (int n = 0; n < 50; n++) {
      List<LineSpan> spans = randomLine(random);
      int worse = random.nextInt(spans.size());
      LineSpan old = spans.get(worse);
      double before = worstDb(2, spans);
      double loss = old.outputLossDb() + 0.1 + random.nextDouble();
      spans.set(
          worse,
          new LineSpan(old.fiber(), old.lengthKm(), old.inputLossDb(), loss, old.noiseFigureDb()));
      assertTrue(worstDb(2, spans) < before);
    }
  }

  @Test
  void moreNonlinearityNeverHelps() {
    double before = Double.POSITIVE_INFINITY;
    for (double gamma = 0.2; gamma < 2; gamma += 0.1) {
      LineFiber fiber = fiber(0.2, gamma, OptionalDouble.empty());
      double now = worstDb(3, List.of(new LineSpan(fiber, 80, 0, 0, 5)));
      assertTrue(now < before);
      before = now;
    }
  }

  @Test
  void theOrderOfEqualSpansDoesNotMatterAndSpansAddUp() {
    LineSpan span = new LineSpan(SILICA, 80, 0.25, 0.25, 5.5);
    double one = worstDb(0, List.of(span));
    double ten = worstDb(0, java.util.Collections.nCopies(10, span));
    // the book-keeping of total power costs a little more than ten times the noise
    assertEquals(one - 10, ten, 0.1);
    assertTrue(ten < one - 10);
  }

  @Test
  void splittingASpanWithAnAmplifierHelpsAgainstAmplifierNoise() {
    // at low power only amplifier noise counts: two halves need far less gain than the whole
    double whole = worstDb(-10, List.of(new LineSpan(SILICA, 120, 0, 0, 5.5)));
    LineSpan half = new LineSpan(SILICA, 60, 0, 0, 5.5);
    double halves = worstDb(-10, List.of(half, half));
    assertEquals(whole + 13.2 - 3.01, halves, 0.1);
  }

  @Test
  void amplifierNoiseFollowsTheTextbook() {
    // OSNR = 57.95 + P - NF - L - 10 log N (0.1 nm); the constant holds at 1550 nm
    LineFiber linear = fiber(0.2, 1e-6, OptionalDouble.empty());
    List<LineSpan> spans = java.util.Collections.nCopies(10, new LineSpan(linear, 80, 0, 0, 5));
    Comb comb = Comb.of(List.of(new CarrierGroup(1, 193.414, 50, 32, 0)));
    LineQuality quality = LineModel.propagate(comb, spans);
    double osnrDb = quality.osnrDb(0) + quality.toTenthNanometreDb(0);
    assertEquals(57.95 - 5 - 16 - 10, osnrDb, 0.01);
  }

  @Test
  void intermodalInterferenceIsACeiling() {
    // -55 dB/km over 1,000 km: 25 dB; -60: 30 dB
    assertEquals(25, ceilingDb(-55), 0.05);
    assertEquals(30, ceilingDb(-60), 0.05);
  }

  private static double ceilingDb(double interferenceDb) {
    LineFiber fiber = fiber(0.01, 1e-6, OptionalDouble.of(interferenceDb));
    List<LineSpan> spans = java.util.Collections.nCopies(10, new LineSpan(fiber, 100, 0, 0, 3));
    return worstDb(30, spans);
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
    List<LineSpan> spans = List.of(new LineSpan(fiber, 80, 0, 0, noiseFigureDb));
    double best = Double.NEGATIVE_INFINITY;
    double maxDbm = outputDbm - 10 * Math.log10(40);
    for (double dbm = maxDbm; dbm > -5; dbm -= 0.25) {
      Comb comb = Comb.of(List.of(new CarrierGroup(40, 190.775, 150, 131.3, dbm)));
      LineQuality quality = LineModel.propagate(comb, spans);
      best = Math.max(best, quality.gsnrDb(quality.worst()));
    }
    return best;
  }

  @Test
  void whatTheClosedFormCannotDivideByIsRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new LineFiber(0.2, 0, 1, 80, 1.468, OptionalDouble.empty()));
    assertThrows(IllegalArgumentException.class, () -> new LineSpan(SILICA, 0, 0, 0, 5));
    assertThrows(IllegalArgumentException.class, () -> new LineSpan(SILICA, 80, -1, 0, 5));
  }
}

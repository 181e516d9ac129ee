package dev.spanwright.model.fiber;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.model.equipment.LossBand;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nonsense is refused with a message that says what, and whatever is accepted gives numbers. */
final class LineRangesTest {

  private static final LineFiber SILICA = fiber(0.2, 16.7, 1.27, 80, 1.468, OptionalDouble.empty());

  private static final double[] NONSENSE = {
    Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 1e300, -1e300
  };

  private static LineFiber fiber(
      double loss, double dispersion, double gamma, double area, double index, OptionalDouble x) {
    return new LineFiber(loss, dispersion, gamma, area, index, x);
  }

  @Test
  void everyNumberOfAFibreIsChecked() {
    everyPlaceIsChecked(
        new double[] {0.2, 16.7, 1.27, 80, 1.468, -55},
        v -> fiber(v[0], v[1], v[2], v[3], v[4], OptionalDouble.of(v[5])));
  }

  @Test
  void everyNumberOfALossBandIsChecked() {
    for (double wrong : NONSENSE) {
      assertThrows(IllegalArgumentException.class, () -> new LossBand(wrong, 192, 0.1));
      assertThrows(IllegalArgumentException.class, () -> new LossBand(191, wrong, 0.1));
      assertThrows(IllegalArgumentException.class, () -> new LossBand(191, 192, wrong));
    }
    assertThrows(IllegalArgumentException.class, () -> new LossBand(192, 192, 0.1));
  }

  @Test
  void everyNumberOfASpanIsChecked() {
    everyPlaceIsChecked(
        new double[] {80, 0.5, 0.5, 5, 16},
        v -> new LineSpan(SILICA, v[0], v[1], v[2], NoiseFigure.flat(v[3]), v[4]));
    everyPlaceIsChecked(new double[] {191, 5, 6}, v -> NoiseFigure.split(v[0], v[1], v[2]));
  }

  @Test
  void everyNumberOfACarrierGroupIsChecked() {
    everyPlaceIsChecked(
        new double[] {191.35, 50, 50, 32, 0},
        v -> new CarrierGroup(96, v[0], v[1], v[2], v[3], v[4]));
  }

  private interface Maker {
    Object make(double[] values);
  }

  private static void everyPlaceIsChecked(double[] good, Maker maker) {
    assertTrue(maker.make(good) != null);
    for (int place = 0; place < good.length; place++) {
      for (double wrong : NONSENSE) {
        double[] values = Arrays.copyOf(good, good.length);
        values[place] = wrong;
        String message =
            assertThrows(IllegalArgumentException.class, () -> maker.make(values)).getMessage();
        assertTrue(message.contains("expected"), message);
        assertTrue(message.contains(String.valueOf(wrong)) || Double.isFinite(wrong), message);
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          0; 191.35; 50; 50; 32; 0 carriers: expected 1 to 4000
          -3; 191.35; 50; 50; 32; -3 carriers: expected 1 to 4000
          4001; 191.35; 50; 50; 32; 4001 carriers: expected 1 to 4000
          2; 191.35; 31; 31; 32; slot width of 31.0 GHz: expected at least 32.0, the symbol rate
          2; 191.35; 40; 50; 32; carrier spacing of 40.0 GHz: expected at least 50.0, the slot width
          2; 191350; 50; 50; 32; carrier frequency of 191350 THz: expected 100 to 400 THz
          4000; 390; 50; 50; 32; carrier frequency of 589.95 THz: expected 100 to 400 THz
          2; 191.35; 50; 50; 3.2e10; symbol rate of 32000000000 GBd: expected 0.1 to 1000 GBd
          """)
  void aCarrierGroupSaysWhatIsWrong(
      int count, double thz, double spacing, double slot, double rate, String words) {
    String message =
        assertThrows(
                IllegalArgumentException.class,
                () -> new CarrierGroup(count, thz, spacing, slot, rate, 0))
            .getMessage();
    assertTrue(message.contains(words), message);
  }

  @Test
  void oneCarrierNeedsNoSpacing() {
    assertEquals(1, new CarrierGroup(1, 193, 0.1, 75, 64, 0).count());
  }

  @Test
  void groupsMustNotOverlapNorBeOutOfOrder() {
    CarrierGroup low = new CarrierGroup(48, 191.35, 50, 50, 32, 0); // ends at 193.725
    CarrierGroup next = new CarrierGroup(2, 193.7625, 75, 75, 64, 0); // begins at 193.725
    assertEquals(50, Comb.of(List.of(low, next)).size());
    CarrierGroup near = new CarrierGroup(2, 193.76, 75, 75, 64, 0);
    for (List<CarrierGroup> groups : List.of(List.of(low, near), List.of(next, low))) {
      String message =
          assertThrows(IllegalArgumentException.class, () -> Comb.of(groups)).getMessage();
      assertTrue(message.startsWith("carrier group 1 from "), message);
    }
    assertThrows(IllegalArgumentException.class, () -> Comb.of(List.of()));
    CarrierGroup many = new CarrierGroup(3000, 100, 1, 1, 1, 0);
    CarrierGroup more = new CarrierGroup(3000, 200, 1, 1, 1, 0);
    assertThrows(IllegalArgumentException.class, () -> Comb.of(List.of(many, more)));
  }

  @Test
  void aSpanNeedsFibreAndAGainThatAnAmplifierHas() {
    NoiseFigure figure = NoiseFigure.flat(5);
    assertThrows(IllegalArgumentException.class, () -> LineSpan.restoring(List.of(), 0, figure));
    String message =
        assertThrows(
                IllegalArgumentException.class, () -> LineSpan.restoring(SILICA, 260, 0, 0, figure))
            .getMessage();
    assertEquals("amplifier gain of 52 dB: expected 0 to 50 dB", message);
    LineSection longest = new LineSection(SILICA, 79_999, 0);
    LineSection other = new LineSection(fiber(0.3, 5, 1, 80, 1.4, OptionalDouble.empty()), 2, 0);
    assertThrows(
        IllegalArgumentException.class, () -> new LineSpan(List.of(longest, other), 0, figure, 20));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void whatIsAcceptedNeverGivesNaN(long seed) {
    Random random = new Random(seed);
    int computed = 0;
    for (int n = 0; n < 2_000; n++) {
      LineQuality quality;
      try {
        quality = LineModel.propagate(Comb.of(List.of(group(random))), spans(random));
      } catch (IllegalArgumentException e) {
        assertFalse(e.getMessage().isBlank());
        continue;
      }
      computed++;
      for (int i = 0; i < quality.size(); i++) {
        assertNumber(quality.osnrDb(i));
        assertNumber(quality.nonlinearSnrDb(i));
        assertNumber(quality.interferenceSnrDb(i));
        assertNumber(quality.gsnrDb(i));
        assertNumber(quality.powerDbm(i));
      }
      assertTrue(quality.worst() >= 0 && quality.worst() < quality.size());
    }
    assertTrue(computed > 200, "only " + computed + " were accepted");
  }

  private static void assertNumber(double value) {
    assertFalse(Double.isNaN(value));
  }

  /** An edge of the range, or something inside. */
  private static double any(Random random, LineQuantity quantity) {
    return switch (random.nextInt(6)) {
      case 0 -> quantity.min();
      case 1 -> quantity.max();
      default ->
          quantity.min() + Math.pow(random.nextDouble(), 6) * (quantity.max() - quantity.min());
    };
  }

  private static CarrierGroup group(Random random) {
    double rate = any(random, LineQuantity.SYMBOL_RATE_GBAUD);
    double thz = any(random, LineQuantity.FREQUENCY_THZ);
    double dbm = any(random, LineQuantity.LAUNCH_POWER_DBM);
    return new CarrierGroup(1 + random.nextInt(5), thz, rate, rate, rate, dbm);
  }

  private static List<LineSpan> spans(Random random) {
    LineFiber fiber =
        new LineFiber(
            any(random, LineQuantity.ATTENUATION_DB_PER_KM),
            any(random, LineQuantity.DISPERSION_PS_PER_NM_KM),
            any(random, LineQuantity.GAMMA_PER_WATT_KM),
            any(random, LineQuantity.EFFECTIVE_AREA_MICRONS2),
            any(random, LineQuantity.GROUP_INDEX),
            OptionalDouble.of(any(random, LineQuantity.INTERFERENCE_DB_PER_KM)),
            List.of(new LossBand(150, 200, any(random, LineQuantity.EXTRA_DB_PER_KM))));
    NoiseFigure figure = NoiseFigure.flat(any(random, LineQuantity.NOISE_FIGURE_DB));
    double loss = any(random, LineQuantity.LUMPED_LOSS_DB);
    double km = Math.min(any(random, LineQuantity.LENGTH_KM), 200 * random.nextDouble() + 0.001);
    LineSpan span =
        random.nextBoolean()
            ? LineSpan.restoring(fiber, km, loss, 0, figure)
            : new LineSpan(fiber, km, loss, 0, figure, any(random, LineQuantity.GAIN_DB));
    return Collections.nCopies(1 + random.nextInt(3), span);
  }
}

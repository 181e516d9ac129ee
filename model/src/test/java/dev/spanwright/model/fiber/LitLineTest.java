package dev.spanwright.model.fiber;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.model.equipment.Catalogues;
import dev.spanwright.model.equipment.FiberCatalogue;
import dev.spanwright.model.equipment.FiberType;
import dev.spanwright.model.equipment.PlanningRules;
import dev.spanwright.model.equipment.TransceiverCatalogue;
import dev.spanwright.model.equipment.TransceiverMode;
import dev.spanwright.model.network.Band;
import dev.spanwright.model.network.LineSettings;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** The quick way over equal spans against the full line model, and its launch power. */
final class LitLineTest {

  private static final Catalogues CATALOGUES = Catalogues.builtIn();
  private static final Lighting LIGHTING = new Lighting(CATALOGUES);

  private static FiberType fiber(String id) {
    return FiberCatalogue.builtIn().get(id);
  }

  private static SpanGroup group(String fiber, int count, double km) {
    FiberType type = fiber(fiber);
    return new SpanGroup(type, LineFiber.of(type), count, km, 0.25 + type.transitionLossDb());
  }

  private static int index(String mode) {
    List<TransceiverMode> modes = TransceiverCatalogue.builtIn().modes();
    return modes.indexOf(TransceiverCatalogue.builtIn().find(mode).orElseThrow());
  }

  private static LitLine lit(String mode, Band band, LineSettings settings, SpanGroup... groups) {
    return trial(band, settings).lit(index(mode), new SpanChain(List.of(groups)));
  }

  private static ModeTrial trial(Band band, LineSettings settings) {
    return new ModeTrial(LIGHTING, CATALOGUES.amplifiers(), PlanningRules.DEFAULT, band, settings);
  }

  private static LitLine lit(String mode, SpanGroup... groups) {
    return lit(mode, Band.C, LineSettings.AUTOMATIC, groups);
  }

  private static double worst(LitLine line) {
    return Arrays.stream(line.noiseRatios()).max().orElseThrow();
  }

  /** Span by span, the gain of each amplifier set so that the next span gets its launch power. */
  private static void assertAgreesWithTheFullModel(String mode, SpanGroup... groups) {
    SpanChain chain = new SpanChain(List.of(groups));
    LitLine line = lit(mode, groups);
    FilledBand band = LIGHTING.filled(Band.C).get(index(mode));
    ModeTrial trial = trial(Band.C, LineSettings.AUTOMATIC);
    Comb comb = band.comb(Decibels.ofWatts(line.launchWatts(0)));
    LineQuality full = LineModel.propagate(comb, FullLine.spans(chain, line, trial, Band.C));
    double[] quick = line.noiseRatios();
    for (int i = 0; i < quick.length; i++) {
      String name = "%s over %s, channel %d".formatted(mode, chain, i);
      assertEquals(full.gsnrDb(i), -Decibels.ofRatio(quick[i]), 0.002, name);
    }
  }

  @Test
  void agreesWithTheFullModel() {
    for (FiberType type : FiberCatalogue.builtIn().types()) {
      for (String mode : List.of("or-100g", "zrp-400g", "or-600g")) {
        for (int count : new int[] {1, 12, 60}) {
          assertAgreesWithTheFullModel(mode, group(type.id(), count, type.spanKm()));
        }
      }
    }
  }

  @Test
  void agreesWithTheFullModelOverUnlikeSpansAndFibres() {
    assertAgreesWithTheFullModel(
        "or-400g-q",
        group("g652d", 3, 80),
        group("hcf-today", 4, 110),
        group("g654e", 1, 62),
        group("g654e", 5, 95),
        group("hcf-best", 2, 140));
  }

  @Test
  void theLaunchPowerIsTheBestOfASpan() {
    for (String fiber : List.of("g652d", "g654e", "g655")) {
      SpanGroup span = group(fiber, 1, 80);
      LitLine best = lit("or-800g-16q", span);
      double dbm = Decibels.ofWatts(best.launchWatts(0));
      assertFalse(best.isPowerLimited());
      for (double off : new double[] {-0.3, 0.3}) {
        LineSettings given =
            LineSettings.AUTOMATIC.withLaunchPowerDbm(OptionalDouble.of(dbm + off));
        assertTrue(worst(best) < worst(lit("or-800g-16q", Band.C, given, span)), fiber);
      }
    }
  }

  @Test
  void theBestOfEachSpanIsTheBestOfTheLine() {
    SpanGroup[] line = {group("g652d", 2, 60), group("g655", 3, 100), group("g654e", 2, 90)};
    double best = worst(lit("or-800g-16q", line));
    for (double dbm = 0; dbm < 10; dbm += 0.25) {
      LineSettings same = LineSettings.AUTOMATIC.withLaunchPowerDbm(OptionalDouble.of(dbm));
      assertTrue(best < worst(lit("or-800g-16q", Band.C, same, line)), "at " + dbm + " dBm");
    }
  }

  @Test
  void theAmplifierLimitsHollowCore() {
    LitLine line = lit("or-800g-16q", group("hcf-today", 1, 120));
    assertEquals(33 - 10 * Math.log10(32), Decibels.ofWatts(line.launchWatts(0)), 1e-9);
    assertTrue(line.isPowerLimited());
  }

  @Test
  void gasLinesCostTheChannelsThatLieInThem() {
    FilledBand band = LIGHTING.filled(Band.C).get(index("or-800g-16q"));
    double[] noise = lit("or-800g-16q", group("hcf-today", 8, 120)).noiseRatios();
    for (int i = 0; i < noise.length; i++) {
      double thz = band.comb().frequencyHz(i) / 1e12;
      double half = band.comb().symbolRateBaud(i) / 2e12;
      boolean clear = thz + half < 194.2 || thz - half > 195.7;
      boolean inside = thz - half > 194.2 && thz + half < 195.7;
      double excessDb = 10 * Math.log10(noise[i] / noise[0]);
      assertTrue(!clear || Math.abs(excessDb) < 0.2, "clear channel at " + thz + ": " + excessDb);
      assertTrue(!inside || excessDb > 1, "channel in the gas at " + thz + ": " + excessDb);
    }
  }

  @Test
  void bandsHoldAsManyChannelsAsTheirWidthAllows() {
    assertEquals(96, LIGHTING.filled(Band.C).get(index("or-100g")).size());
    assertEquals(32, LIGHTING.filled(Band.C).get(index("or-800g-16q")).size());
    assertEquals(40, LIGHTING.filled(Band.SUPER_C).get(index("or-800g-16q")).size());
    assertEquals(64, LIGHTING.filled(Band.C_PLUS_L).get(index("or-800g-16q")).size());
  }
}

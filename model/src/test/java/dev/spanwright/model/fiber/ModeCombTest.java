package dev.spanwright.model.fiber;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.model.network.Band;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The quick way for equal spans against the full line model, and its launch power. */
final class ModeCombTest {

  private static final double END_LOSS_DB = 0.25;

  private static ModeComb filled(FiberType type, TransceiverMode mode, Band band) {
    List<BandSlice> slices = BandSlice.of(band);
    List<AmplifierType> amplifiers =
        slices.stream()
            .map(s -> AmplifierCatalogue.builtIn().forLine(type.hollowCore(), s.amplifierBand()))
            .toList();
    return ModeComb.fill(mode, LineFiber.of(type), slices, amplifiers);
  }

  private static double fullModelDb(EqualSpans equal, TransceiverMode mode, double watts) {
    CarrierGroup unit = BandSlice.of(Band.C).getFirst().filledWith(mode);
    Comb comb =
        Comb.of(
            List.of(
                new CarrierGroup(
                    unit.count(),
                    unit.firstFrequencyThz(),
                    unit.spacingGhz(),
                    unit.symbolRateGbaud(),
                    Decibels.ofWatts(watts))));
    double figure = equal.fiber().intermodalInterferenceDbPerKm().isPresent() ? 7.5 : 5.5;
    LineSpan span =
        LineSpan.restoring(
            equal.fiber(), equal.lengthKm(), END_LOSS_DB, END_LOSS_DB, NoiseFigure.flat(figure));
    LineQuality quality = LineModel.propagate(comb, Collections.nCopies(equal.count(), span));
    return quality.gsnrDb(quality.worst());
  }

  @Test
  void agreesWithTheFullModel() {
    for (FiberType type : FiberCatalogue.builtIn().types()) {
      for (String id : List.of("or-100g", "zrp-400g", "or-600g")) {
        TransceiverMode mode = TransceiverCatalogue.builtIn().find(id).orElseThrow();
        ModeComb comb = filled(type, mode, Band.C);
        for (int count : new int[] {1, 12, 60}) {
          EqualSpans spans = new EqualSpans(LineFiber.of(type), count, type.spanKm(), END_LOSS_DB);
          double watts = comb.launchWatts(spans);
          double quickDb = -Decibels.ofRatio(comb.noiseRatio(spans, watts));
          String name = "%s %s, %d spans".formatted(type.id(), id, count);
          assertEquals(fullModelDb(spans, mode, watts), quickDb, 0.001, name);
        }
      }
    }
  }

  @Test
  void theLaunchPowerIsTheBestOfASpan() {
    TransceiverMode mode = TransceiverCatalogue.builtIn().find("or-800g-16q").orElseThrow();
    for (String id : List.of("g652d", "g654e", "g655")) {
      FiberType type = FiberCatalogue.builtIn().get(id);
      ModeComb comb = filled(type, mode, Band.C);
      EqualSpans span = new EqualSpans(LineFiber.of(type), 1, 80, END_LOSS_DB);
      double watts = comb.launchWatts(span);
      double noise = comb.noiseRatio(span, watts);
      assertTrue(noise <= comb.noiseRatio(span, watts * 1.05), id);
      assertTrue(noise <= comb.noiseRatio(span, watts / 1.05), id);
    }
  }

  @Test
  void theAmplifierLimitsHollowCore() {
    TransceiverMode mode = TransceiverCatalogue.builtIn().find("or-800g-16q").orElseThrow();
    FiberType type = FiberCatalogue.builtIn().get("hcf-today");
    EqualSpans span = new EqualSpans(LineFiber.of(type), 1, 120, END_LOSS_DB);
    double dbm = Decibels.ofWatts(filled(type, mode, Band.C).launchWatts(span));
    assertEquals(33 - 10 * Math.log10(32), dbm, 1e-9);
  }

  @Test
  void bandsHoldAsManyChannelsAsTheirWidthAllows() {
    FiberType type = FiberCatalogue.builtIn().get("g652d");
    TransceiverMode mode = TransceiverCatalogue.builtIn().find("or-800g-16q").orElseThrow();
    assertEquals(32, filled(type, mode, Band.C).channels());
    assertEquals(40, filled(type, mode, Band.SUPER_C).channels());
    assertEquals(64, filled(type, mode, Band.C_PLUS_L).channels());
  }
}

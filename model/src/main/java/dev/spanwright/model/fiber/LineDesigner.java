package dev.spanwright.model.fiber;

import dev.spanwright.model.equipment.AmplifierCatalogue;
import dev.spanwright.model.equipment.AmplifierType;
import dev.spanwright.model.equipment.FiberType;
import dev.spanwright.model.equipment.PlanningRules;
import dev.spanwright.model.equipment.TransceiverCatalogue;
import dev.spanwright.model.equipment.TransceiverMode;
import dev.spanwright.model.network.Band;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Divides a length of fibre into spans and tries every mode on them. Thread-safe: what is prepared
 * for a fibre and a band is kept and shared.
 */
final class LineDesigner {

  private record LitFiber(FiberType fiber, Band band) {}

  private final TransceiverCatalogue transceivers;
  private final AmplifierCatalogue amplifiers;
  private final PlanningRules rules;
  private final Map<LitFiber, List<ModeComb>> prepared = new ConcurrentHashMap<>();

  LineDesigner(
      TransceiverCatalogue transceivers, AmplifierCatalogue amplifiers, PlanningRules rules) {
    this.transceivers = transceivers;
    this.amplifiers = amplifiers;
    this.rules = rules;
  }

  /**
   * Spans of the usual length or less. Where no mode closes, shorter spans are tried, step by step:
   * less noise for more huts, as in submarine cables. Where that does not help either, the usual
   * length stays.
   */
  LineDesign design(FiberType fiber, Band band, double lengthKm) {
    LineDesign usual = tried(fiber, band, lengthKm, fiber.spanKm());
    if (usual.best().isPresent()) {
      return usual;
    }
    for (double spanKm = fiber.spanKm() - 10; spanKm >= fiber.minSpanKm(); spanKm -= 10) {
      LineDesign shorter = tried(fiber, band, lengthKm, spanKm);
      if (shorter.best().isPresent()) {
        return shorter;
      }
    }
    return usual;
  }

  private LineDesign tried(FiberType fiber, Band band, double lengthKm, double spanKm) {
    int count = Math.max(1, (int) Math.ceil(lengthKm / spanKm));
    double endLossDb = rules.connectorLossDb() + fiber.transitionLossDb();
    EqualSpans spans = new EqualSpans(LineFiber.of(fiber), count, lengthKm / count, endLossDb);
    List<ModeComb> combs = prepared.computeIfAbsent(new LitFiber(fiber, band), this::prepare);
    double dispersion = lengthKm * fiber.dispersionPsPerNmKm();
    List<ModeBudget> budgets = new ArrayList<>(combs.size());
    for (ModeComb comb : combs) {
      budgets.add(budget(comb, spans, dispersion));
    }
    return new LineDesign(spans, spanKm, dispersion, budgets);
  }

  private List<ModeComb> prepare(LitFiber lit) {
    LineFiber fiber = LineFiber.of(lit.fiber());
    List<BandSlice> slices = BandSlice.of(lit.band());
    List<AmplifierType> serving =
        slices.stream()
            .map(s -> amplifiers.forLine(lit.fiber().hollowCore(), s.amplifierBand()))
            .toList();
    return transceivers.modes().stream()
        .map(mode -> ModeComb.fill(mode, fiber, slices, serving))
        .toList();
  }

  /**
   * 1/GSNR = amplifier, nonlinear and intermodal noise + 1/transmitter OSNR + 1/add stage (Correia
   * & Pedro, Photonics 13:71, 2026, equations 1 and 2), all in 0.1 nm. The drop side is the
   * amplifier after the last span.
   */
  private ModeBudget budget(ModeComb comb, EqualSpans spans, double dispersionPsPerNm) {
    TransceiverMode mode = comb.mode();
    double launch = comb.launchWatts(spans);
    double toTenthNanometre = LineQuality.REFERENCE_BAND_HZ / (mode.symbolRateGbaud() * 1e9);
    double noise =
        comb.noiseRatio(spans, launch) * toTenthNanometre
            + Decibels.toRatio(-mode.transmitterOsnrDb())
            + Decibels.toRatio(-rules.addStageOsnrDb());
    double gsnrDb = -Decibels.ofRatio(noise);
    boolean dispersionFits = dispersionPsPerNm <= mode.maxDispersionPsPerNm();
    boolean closes = dispersionFits && gsnrDb >= mode.requiredOsnrDb() + rules.marginDb();
    return new ModeBudget(
        mode,
        comb.channels(),
        comb.channels(),
        Decibels.ofWatts(launch),
        gsnrDb,
        dispersionFits,
        closes);
  }
}

package dev.spanwright.model.fiber;

import dev.spanwright.model.equipment.AmplifierCatalogue;
import dev.spanwright.model.equipment.PlanningRules;
import dev.spanwright.model.equipment.TransceiverMode;
import dev.spanwright.model.network.Band;
import dev.spanwright.model.network.LineSettings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** Tries modes on one line: one band, one set of amplifiers, any chain of spans. */
final class ModeTrial {

  private final Lighting lighting;
  private final AmplifierCatalogue catalogue;
  private final PlanningRules rules;
  private final Band band;
  private final LineSettings settings;
  private final Map<Boolean, LineAmplifiers> amplifiers = new HashMap<>();

  /**
   * @throws IllegalArgumentException if an amplifier that is wanted is not in the catalogue
   */
  ModeTrial(
      Lighting lighting,
      AmplifierCatalogue catalogue,
      PlanningRules rules,
      Band band,
      LineSettings settings) {
    this.lighting = lighting;
    this.catalogue = catalogue;
    this.rules = rules;
    this.band = band;
    this.settings = settings;
    settings.amplifiers().forEach(catalogue::get); // each has to be there, also where none is used
  }

  /** The amplifiers that feed a kind of fibre. */
  LineAmplifiers amplifiers(boolean hollowCore) {
    return amplifiers.computeIfAbsent(
        hollowCore, h -> LineAmplifiers.choose(catalogue, settings.amplifiers(), h, band));
  }

  /** A chain lit by a mode. */
  LitLine lit(int mode, SpanChain chain) {
    List<LitLine.Fed> fed = new ArrayList<>(chain.groups().size());
    for (SpanGroup group : chain.groups()) {
      boolean hollowCore = group.fiber().hollowCore();
      fed.add(new LitLine.Fed(lighting.lit(group.fiber(), band).get(mode), amplifiers(hollowCore)));
    }
    return new LitLine(
        lighting.filled(band).get(mode), chain.groups(), fed, settings.launchPowerDbm());
  }

  /**
   * How a mode fares. 1/GSNR = amplifier, nonlinear and intermodal noise + 1/transmitter OSNR +
   * 1/add stage (Correia & Pedro, Photonics 13:71, 2026, equations 1 and 2), all in 0.1 nm. The
   * drop side is the amplifier after the last span. A channel is as good as in the worst section.
   *
   * @param sections what lies between regenerators; at least one
   */
  ModeBudget budget(int index, List<SpanChain> sections) {
    FilledBand filled = lighting.filled(band).get(index);
    double[] noise = new double[filled.size()];
    double launch = Double.NaN;
    double dispersion = 0;
    boolean powerFits = true;
    for (SpanChain section : unlike(sections)) {
      LitLine line = lit(index, section);
      double[] ratios = line.noiseRatios();
      for (int i = 0; i < noise.length; i++) {
        noise[i] = Math.max(noise[i], ratios[i]);
      }
      launch = Double.isNaN(launch) ? line.launchWatts(0) : launch;
      dispersion = Math.max(dispersion, section.dispersionPsPerNm());
      powerFits &= settings.launchPowerDbm().isEmpty() || !line.isPowerLimited();
    }
    return budget(filled, noise, Decibels.ofWatts(launch), dispersion, powerFits);
  }

  /** Sections that are equal fare equally: one of them is enough. */
  private static List<SpanChain> unlike(List<SpanChain> sections) {
    return sections.size() < 2 ? sections : List.copyOf(new LinkedHashSet<>(sections));
  }

  /** Which channels of a mode have margin enough, by the same figures as its budget. */
  boolean[] litChannels(int index, List<SpanChain> sections) {
    FilledBand filled = lighting.filled(band).get(index);
    boolean[] lit = new boolean[filled.size()];
    Arrays.fill(lit, true);
    double most = mostLineRatio(filled.mode());
    for (SpanChain section : unlike(sections)) {
      double[] ratios = lit(index, section).noiseRatios();
      for (int i = 0; i < lit.length; i++) {
        lit[i] &= ratios[i] <= most;
      }
    }
    return lit;
  }

  /** The most noise over signal that a line may add for a channel to close, in the signal band. */
  private double mostLineRatio(TransceiverMode mode) {
    double toTenthNanometre = LineQuality.REFERENCE_BAND_HZ / (mode.symbolRateGbaud() * 1e9);
    double most = Decibels.toRatio(-mode.requiredOsnrDb() - rules.marginDb());
    return (most - terminalRatio(mode)) / toTenthNanometre;
  }

  private ModeBudget budget(
      FilledBand filled, double[] noise, double launchDbm, double dispersion, boolean powerFits) {
    TransceiverMode mode = filled.mode();
    double toTenthNanometre = LineQuality.REFERENCE_BAND_HZ / (mode.symbolRateGbaud() * 1e9);
    double terminals = terminalRatio(mode);
    double most = mostLineRatio(mode);
    int lit = 0;
    double worstLit = 0;
    double worst = 0;
    for (double ratio : noise) {
      double all = ratio * toTenthNanometre + terminals;
      worst = Math.max(worst, all);
      if (ratio <= most) {
        lit++;
        worstLit = Math.max(worstLit, all);
      }
    }
    boolean dispersionFits = dispersion <= mode.maxDispersionPsPerNm();
    boolean closes = dispersionFits && powerFits && lit > 0;
    return new ModeBudget(
        mode,
        lit,
        filled.size(),
        launchDbm,
        -Decibels.ofRatio(lit > 0 ? worstLit : worst),
        dispersionFits,
        powerFits,
        closes);
  }

  /** Noise of transmitter and add stage over the signal, in 0.1 nm. */
  double terminalRatio(TransceiverMode mode) {
    return Decibels.toRatio(-mode.transmitterOsnrDb()) + Decibels.toRatio(-rules.addStageOsnrDb());
  }

  /** How every mode fares, in the order of the catalogue. */
  List<ModeBudget> all(List<SpanChain> sections) {
    List<ModeBudget> budgets = new ArrayList<>();
    for (int mode = 0; mode < lighting.filled(band).size(); mode++) {
      budgets.add(budget(mode, sections));
    }
    return budgets;
  }
}

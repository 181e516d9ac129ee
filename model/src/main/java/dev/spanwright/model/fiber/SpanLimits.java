package dev.spanwright.model.fiber;

import dev.spanwright.model.equipment.AmplifierType;
import dev.spanwright.model.equipment.FiberType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;

/** What amplifiers cannot do on a line, in sentences. */
final class SpanLimits {

  private SpanLimits() {}

  /** Spans whose loss the amplifier behind them does not make up; of one fibre the worst. */
  static List<String> gain(SpanChain chain, ModeTrial trial) {
    List<String> sentences = new ArrayList<>();
    List<SpanGroup> byLoss = new ArrayList<>(chain.groups());
    byLoss.sort(Comparator.comparingDouble(SpanGroup::lossDb).reversed());
    Set<FiberType> told = new HashSet<>();
    for (SpanGroup group : byLoss) {
      AmplifierType weakest = trial.amplifiers(group.fiber().hollowCore()).weakest();
      if (group.lossDb() > weakest.maxGainDb() && told.add(group.fiber())) {
        sentences.add(
            String.format(
                Locale.ROOT,
                "A span of %.0f km %s loses %.1f dB, more than the %.0f dB of gain that %s has: add"
                    + " a hut, or choose an amplifier of more gain.",
                group.lengthKm(),
                group.fiber().label(),
                group.lossDb(),
                weakest.maxGainDb(),
                weakest.label()));
      }
    }
    return sentences;
  }

  /** Huts before another fibre that bears more power, where one amplifier does not suffice. */
  static List<String> raises(SpanChain section, LitLine line, ModeTrial trial) {
    List<String> sentences = new ArrayList<>();
    List<SpanGroup> groups = section.groups();
    for (int g = 0; g + 1 < groups.size(); g++) {
      AmplifierType feeding = trial.amplifiers(groups.get(g + 1).fiber().hollowCore()).weakest();
      double raiseDb = Decibels.ofRatio(line.launchWatts(g + 1) / line.launchWatts(g));
      double gainDb = groups.get(g).lossDb() + raiseDb;
      if (gainDb > feeding.maxGainDb()) {
        sentences.add(
            String.format(
                Locale.ROOT,
                "The hut between %s and %s needs %.1f dB of gain, more than the %.0f dB that %s has:"
                    + " it takes a second amplifier there, whose noise is not counted.",
                groups.get(g).fiber().label(),
                groups.get(g + 1).fiber().label(),
                gainDb,
                feeding.maxGainDb(),
                feeding.label()));
      }
    }
    return sentences;
  }

  /** A given launch power that the amplifiers cannot give to all channels of a mode. */
  static List<String> power(OptionalDouble givenDbm, FilledBand band, List<LineAmplifiers> used) {
    List<String> sentences = new ArrayList<>();
    if (givenDbm.isPresent()) {
      double watts = used.stream().mapToDouble(a -> a.maxLaunchWatts(band)).min().orElseThrow();
      double mostDbm = Decibels.ofWatts(watts);
      if (givenDbm.getAsDouble() > mostDbm + 1e-9) {
        sentences.add(
            String.format(
                Locale.ROOT,
                "The launch power of %.1f dBm is more than the %.1f dBm that the amplifiers give to"
                    + " each of %d channels: lower it, or choose an amplifier of more power.",
                givenDbm.getAsDouble(),
                mostDbm,
                band.size()));
      }
    }
    return sentences;
  }
}

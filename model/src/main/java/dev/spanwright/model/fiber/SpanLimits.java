package dev.spanwright.model.fiber;

import dev.spanwright.model.equipment.AmplifierType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Predicate;

/** What amplifiers cannot do on a line, in sentences. */
final class SpanLimits {

  private SpanLimits() {}

  /**
   * Spans whose loss no amplifier makes up.
   *
   * @param amplifiers what feeds hollow-core spans (true) and standard ones (false)
   */
  static List<String> gain(
      SpanChain chain, java.util.function.Function<Boolean, LineAmplifiers> amplifiers) {
    List<String> sentences = new ArrayList<>();
    for (boolean hollowCore : new boolean[] {false, true}) {
      Predicate<SpanGroup> kind = group -> group.fiber().hollowCore() == hollowCore;
      chain.groups().stream()
          .filter(kind)
          .max(java.util.Comparator.comparingDouble(SpanGroup::lossDb))
          .ifPresent(
              worst -> {
                AmplifierType weakest = amplifiers.apply(hollowCore).weakest();
                if (worst.lossDb() > weakest.maxGainDb()) {
                  sentences.add(
                      String.format(
                          Locale.ROOT,
                          "A span of %.0f km %s loses %.1f dB, more than the %.0f dB of gain that"
                              + " %s has: add a hut, or choose an amplifier of more gain.",
                          worst.lengthKm(),
                          worst.fiber().label(),
                          worst.lossDb(),
                          weakest.maxGainDb(),
                          weakest.label()));
                }
              });
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

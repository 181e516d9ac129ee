package dev.spanwright.model.fiber;

import java.util.ArrayList;
import java.util.List;

/** Finds huts for regenerators so that the sections between them are equally noisy. */
final class RegeneratorPlaces {

  private RegeneratorPlaces() {}

  /**
   * After how many spans to regenerate, rising. Spans count by the noise that each adds by itself.
   *
   * @param wanted how many regenerators; of a line with fewer huts, every hut gets one
   */
  static List<Integer> balanced(SpanChain chain, int wanted, ModeTrial trial) {
    int spans = chain.count();
    int count = Math.min(wanted, spans - 1);
    double[] noise = accumulated(chain, trial);
    List<Integer> cuts = new ArrayList<>(count);
    int last = 0;
    for (int j = 1; j <= count; j++) {
      double target = noise[spans] * j / (count + 1);
      int cut = last + 1;
      int latest = spans - 1 - (count - j);
      while (cut < latest && Math.abs(noise[cut + 1] - target) <= Math.abs(noise[cut] - target)) {
        cut++;
      }
      cuts.add(cut);
      last = cut;
    }
    return cuts;
  }

  /** Noise of the first so many spans together, of the middle channel of the first mode. */
  private static double[] accumulated(SpanChain chain, ModeTrial trial) {
    double[] sums = new double[chain.count() + 1];
    int next = 0;
    for (SpanGroup group : chain.groups()) {
      double[] ratios = trial.lit(0, new SpanChain(List.of(group.withCount(1)))).noiseRatios();
      double one = ratios[ratios.length / 2];
      for (int i = 0; i < group.count(); i++) {
        sums[next + 1] = sums[next] + one;
        next++;
      }
    }
    return sums;
  }
}

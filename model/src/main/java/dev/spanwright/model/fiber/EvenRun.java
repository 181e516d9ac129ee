package dev.spanwright.model.fiber;

import java.util.ArrayList;
import java.util.List;

/**
 * Neighbouring carriers of one symbol rate at even distances, whatever groups and powers they are
 * given in.
 *
 * @param from the first carrier
 * @param to the one after the last
 * @param firstHz frequency of the first, Hz
 * @param stepHz distance of the carriers, Hz; 0 where there is one only
 * @param symbolRateBaud symbol rate, Bd
 */
record EvenRun(int from, int to, double firstHz, double stepHz, double symbolRateBaud) {

  /** Far below what matters (1e-8 of a symbol rate), far above what rounding makes. */
  private static final double SAME_HZ = 100;

  /** The runs of a comb in its order. */
  static List<EvenRun> of(Comb comb) {
    List<EvenRun> runs = new ArrayList<>();
    for (int from = 0; from < comb.size(); from = runs.getLast().to()) {
      runs.add(longest(comb, from));
    }
    return runs;
  }

  private static EvenRun longest(Comb comb, int from) {
    double first = comb.frequencyHz(from);
    double rate = comb.symbolRateBaud(from);
    int to = from + 1;
    double step = 0;
    while (to < comb.size() && comb.symbolRateBaud(to) == rate) {
      double distance = comb.frequencyHz(to) - first;
      if (to > from + 1 && Math.abs(distance - (to - from) * step) > SAME_HZ) {
        break;
      }
      step = distance / (to - from); // over all of them, so that rounding does not add up
      to++;
    }
    return new EvenRun(from, to, first, step, rate);
  }

  int size() {
    return to - from;
  }

  /** Whether the distances between carriers of this run and another are on one grid. */
  boolean keepsStepWith(EvenRun other) {
    double drift = Math.abs(stepHz - other.stepHz) * Math.max(size(), other.size());
    return size() == 1 || other.size() == 1 || drift < SAME_HZ;
  }

  /** The step of that grid, Hz. */
  double commonStepHz(EvenRun other) {
    return size() > 1 ? stepHz : other.stepHz;
  }
}

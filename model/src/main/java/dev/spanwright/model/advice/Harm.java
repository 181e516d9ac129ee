package dev.spanwright.model.advice;

import dev.spanwright.model.solve.DemandRoute;
import java.util.List;

/**
 * Whether measures make a network worse than it is, so that they are no advice whatever they gain:
 * demands are cut off or no longer carried whole, less is carried by default or after the worst
 * cut, or headroom is lost.
 */
final class Harm {

  /** Share of the headroom that may be lost, as long as all demands still fit. */
  static final double HEADROOM_SHARE = 0.02;

  /** Share of the traffic, or of a demand, that counts as nothing. */
  static final double SHARE = 1e-4;

  private static final double ROUNDING = 1e-6;

  private Harm() {}

  /** Whether a network with measures is worse; what is known soonest is asked first. */
  static boolean isDone(Bench bench, Trial trial) {
    Trial base = bench.base();
    if (base.evaluation().demands().isEmpty()) {
      return false;
    }
    return trial.cutOff() > base.cutOff()
        || falls(Metric.CARRIED, base, trial)
        || overloadsDemands(base, trial)
        || falls(Metric.WORST_CUT, base, trial)
        || lowersHeadroom(base.headroom().factor(), trial.headroom().factor());
  }

  private static boolean falls(Metric metric, Trial base, Trial trial) {
    return trial.value(metric) < base.value(metric) - SHARE;
  }

  /** A demand that was carried whole is carried in part, though others may gain more. */
  private static boolean overloadsDemands(Trial base, Trial trial) {
    List<DemandRoute> before = base.evaluation().routing().demands();
    List<DemandRoute> after = trial.evaluation().routing().demands();
    if (before.size() != after.size()) {
      return false; // other demands, as of a further node: only the totals can be compared
    }
    for (int i = 0; i < before.size(); i++) {
      if (lost(before.get(i)) <= ROUNDING && lost(after.get(i)) > SHARE) {
        return true;
      }
    }
    return false;
  }

  private static double lost(DemandRoute route) {
    double gbps = route.demand().gbps();
    return gbps > 0 ? 1 - route.carriedGbps() / gbps : 0;
  }

  /** Whether headroom falls below what all demands need, or by more than a small share. */
  static boolean lowersHeadroom(double before, double after) {
    boolean noLongerFits = before >= 1 && after < 1 - ROUNDING;
    return noLongerFits || after < (1 - HEADROOM_SHARE) * before;
  }
}

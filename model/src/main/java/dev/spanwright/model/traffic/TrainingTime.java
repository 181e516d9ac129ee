package dev.spanwright.model.traffic;

import dev.spanwright.model.network.TrainingMethod;
import dev.spanwright.model.network.TrainingMethod.Exchange;
import dev.spanwright.model.network.Workload.TrainingRun;

/**
 * How long a training run over several campuses takes for its steps, for a rate and a distance.
 *
 * <p>A period of H inner steps takes {@code T = H·Tc + x}; compute runs for {@code CU = H·Tc / T}
 * of it. With N parameters, β bits for each, rate W, L layers and the start-up time {@code t = 2(n
 * − 1)·α} of a ring of n members whose hops take α one way (Thakur et al. 2005; β and forms of x
 * are our closed form, fitted to the tables of Charles et al., arXiv 2503.09799, and Douillard et
 * al., arXiv 2501.18512; the start-up time in it is ours):
 *
 * <ul>
 *   <li>whole exchange: {@code x = max(0, βN/W + t − (1 − f)·Tc, βN/(W·L))}, forward share f = 1/3
 *   <li>streaming in P fragments: {@code x = P·max(0, βN/(P·W) + t − Tc/2)}
 *   <li>overlapped over τ steps, share q of the bits: {@code x = P·max(0, qβN/(P·W) + t − (τ +
 *       1/3)·Tc)} and {@code T ≥ qβN/W}
 * </ul>
 */
public final class TrainingTime {

  /** Share of a compute step that is forward: nothing is there to send meanwhile. */
  private static final double FORWARD_SHARE = 1.0 / 3;

  /** Share of a step that streaming hides a fragment behind. */
  private static final double STREAMING_SHARE = 0.5;

  private static final double MOST_GBPS = 1e12;
  private static final int HALVINGS = 200;

  private final TrainingRun run;
  private final TrainingMethod method;
  private final double stepSeconds;
  private final double gigabits;
  private final int campuses;

  private TrainingTime(TrainingRun run, int campuses) {
    this.run = run;
    this.campuses = campuses;
    method = run.method();
    stepSeconds = run.stepSeconds();
    gigabits = run.parametersBillion() * run.bitsPerParameter();
  }

  /** Of a run over its campuses. */
  public static TrainingTime of(TrainingRun run) {
    return new TrainingTime(run, (int) run.campuses().stream().distinct().count());
  }

  /** Time of a ring until all have heard of all, s, for hops of a one-way latency. */
  public double startUpSeconds(double oneWayMs) {
    int members = campuses * method.ringMembers();
    return 2.0 * (members - 1) * oneWayMs / 1e3;
  }

  /**
   * What one period of H steps adds to its compute, s.
   *
   * @param gbps rate of each campus to the next, Gbit/s; 0 where nothing arrives
   * @param oneWayMs one-way latency of the slowest hop, ms
   */
  public double exposedSeconds(double gbps, double oneWayMs) {
    if (campuses < 2) {
      return 0;
    }
    double startUp = startUpSeconds(oneWayMs);
    return switch (method.exchange()) {
      case WHOLE ->
          Math.max(
              Math.max(0, gigabits / gbps + startUp - (1 - FORWARD_SHARE) * stepSeconds),
              method.layers().isPresent() ? gigabits / (gbps * method.layers().getAsInt()) : 0);
      case STREAMING -> fragments(gigabits, gbps, startUp, STREAMING_SHARE);
      case OVERLAPPED -> {
        double sent = method.exchangedShare() * gigabits;
        double hidden = method.overlapSteps() + FORWARD_SHARE;
        double exposed = fragments(sent, gbps, startUp, hidden);
        yield Math.max(exposed, sent / gbps - computeSeconds());
      }
    };
  }

  private double fragments(double sentGigabits, double gbps, double startUp, double hiddenSteps) {
    double parts = method.fragmentCount();
    return parts * Math.max(0, sentGigabits / (parts * gbps) + startUp - hiddenSteps * stepSeconds);
  }

  /** Compute time of a period, s. */
  public double computeSeconds() {
    return run.stepsPerSync() * stepSeconds;
  }

  /** Share of time that compute runs, 0 to 1. */
  public double utilisation(double gbps, double oneWayMs) {
    double exposed = exposedSeconds(gbps, oneWayMs);
    return Double.isInfinite(exposed) ? 0 : computeSeconds() / (computeSeconds() + exposed);
  }

  /** Mean time of a step with its share of the exchange, s. */
  public double meanStepSeconds(double gbps, double oneWayMs) {
    return (computeSeconds() + exposedSeconds(gbps, oneWayMs)) / run.stepsPerSync();
  }

  /**
   * The least rate that reaches a utilisation, Gbit/s; infinite where the distance alone forbids
   * it.
   *
   * @param utilisation 0 to 1
   */
  public double gbpsFor(double utilisation, double oneWayMs) {
    if (campuses < 2) {
      return 0;
    }
    if (utilisation(MOST_GBPS, oneWayMs) < utilisation) {
      return Double.POSITIVE_INFINITY;
    }
    double low = 0;
    double high = MOST_GBPS;
    for (int i = 0; i < HALVINGS && high - low > Math.ulp(high); i++) {
      // Geometric once both ends are positive: rates differ by orders of magnitude.
      double middle = low > 0 ? Math.sqrt(low * high) : high / 1e6;
      if (middle <= low || middle >= high) {
        break;
      }
      if (utilisation(middle, oneWayMs) >= utilisation) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return high;
  }

  /** Whether the start-up time, rather than the rate, is the larger part of the exchange. */
  public boolean isLatencyBound(double gbps, double oneWayMs) {
    double parts = method.exchange() == Exchange.WHOLE ? 1 : method.fragmentCount();
    double share = method.exchange() == Exchange.OVERLAPPED ? method.exchangedShare() : 1;
    return startUpSeconds(oneWayMs) > share * gigabits / (parts * gbps);
  }
}

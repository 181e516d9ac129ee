package dev.spanwright.model.traffic;

import dev.spanwright.model.network.Workload;

/**
 * The rate that every campus of a training run must send to reach its target utilisation.
 *
 * <p>A period of H inner steps takes {@code T = H·Tc + x}, of which compute is {@code H·Tc}, so the
 * target utilisation CU allows {@code x = H·Tc·(1/CU − 1)}. The exchange of {@code β·N} bits
 * overlaps the backward share {@code 1 − f} of the last step: {@code x = β·N/W + t − (1 − f)·Tc}.
 * Solved for the rate, with no start-up time ({@code t = 0}) and {@code f = 1/3}:
 *
 * <pre>{@code W = β·N / (H·Tc·(1/CU − 1) + (1 − f)·Tc)}</pre>
 *
 * <p>The closed form reproduces the published bandwidth tables of Charles et al. (arXiv 2503.09799,
 * Table 6) and Douillard et al. (arXiv 2501.18512, Table 4) for data parallel (H = 1) and DiLoCo (H
 * more than 1). It leaves out their last term, {@code x ≥ β·N/(W·L)} for the last of L layers,
 * because a workload does not state its layers: above about 98 % with H = 1 the true need can be up
 * to twice as high. Propagation delay is not in it either; it is judged when the routes are known.
 */
final class TrainingRate {

  /** Share of a compute step that is forward: nothing is there to send meanwhile. */
  private static final double FORWARD_SHARE = 1.0 / 3;

  private TrainingRate() {}

  /** The rate of each campus to the next one in the ring, Gbit/s. */
  static double gbps(Workload.TrainingRun run) {
    double gigabits = run.parametersBillion() * run.bitsPerParameter();
    double stepSeconds = run.computeStepSeconds();
    double idleSeconds = run.stepsPerSync() * stepSeconds * (1 / run.targetUtilisation() - 1);
    return gigabits / (idleSeconds + (1 - FORWARD_SHARE) * stepSeconds);
  }
}

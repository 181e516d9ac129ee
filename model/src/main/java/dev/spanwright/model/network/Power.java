package dev.spanwright.model.network;

import dev.spanwright.model.equipment.Checks;
import dev.spanwright.model.equipment.Range;
import java.util.OptionalDouble;

/**
 * The electric power that a site has or is announced to have, and what it feeds.
 *
 * @param megawatts from the grid; more than 0, at most 100,000 MW
 * @param pue power usage effectiveness: power of the grid over power of the computers, 1 to 5;
 *     empty where not known
 * @param gpuKind the GPUs that it feeds
 * @param source where the figures come from; empty for the architect's own
 */
public record Power(double megawatts, OptionalDouble pue, GpuKind gpuKind, String source) {

  /** The most that is accepted, MW: ten times the largest campus announced by 2026. */
  public static final double MAX_MEGAWATTS = 100_000;

  /** What the PUE takes. */
  public static final Range PUE = Range.from(1, 5, "");

  /** The GPUs of which most are built in 2026. */
  public static final GpuKind USUAL_GPUS = GpuKind.B200;

  /**
   * @throws IllegalArgumentException if the power or the PUE is not a number or out of its range
   */
  public Power {
    Checks.requirePositive("powerMw", megawatts, MAX_MEGAWATTS, "MW");
    pue.ifPresent(value -> PUE.require("pue", value));
  }

  /** Power of the usual GPUs, without a PUE. */
  public Power(double megawatts, String source) {
    this(megawatts, OptionalDouble.empty(), USUAL_GPUS, source);
  }

  /** This with other megawatts. */
  public Power withMegawatts(double newMegawatts) {
    return new Power(newMegawatts, pue, gpuKind, source);
  }

  /** This with another PUE, or without. */
  public Power withPue(OptionalDouble newPue) {
    return new Power(megawatts, newPue, gpuKind, source);
  }

  /** This with other GPUs. */
  public Power withGpuKind(GpuKind newKind) {
    return new Power(megawatts, pue, newKind, source);
  }

  /** This with another source. */
  public Power withSource(String newSource) {
    return new Power(megawatts, pue, gpuKind, newSource);
  }
}

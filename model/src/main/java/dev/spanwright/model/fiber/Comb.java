package dev.spanwright.model.fiber;

import java.util.Arrays;
import java.util.List;

/** The carriers of a line in rising frequency. Immutable. */
public final class Comb {

  /** Most carriers that are computed. */
  public static final int MAX_CARRIERS = 4_000;

  private final double[] frequencyHz;
  private final double[] symbolRateBaud;
  private final double[] launchWatts;
  private double lowestLaunchDbm = Double.POSITIVE_INFINITY;
  private double highestLaunchDbm = Double.NEGATIVE_INFINITY;

  private Comb(int size) {
    frequencyHz = new double[size];
    symbolRateBaud = new double[size];
    launchWatts = new double[size];
  }

  /**
   * The comb of all carriers of the groups.
   *
   * @throws IllegalArgumentException if there is none or too many, or the groups overlap or are not
   *     in rising frequency
   */
  public static Comb of(List<CarrierGroup> groups) {
    long size = groups.stream().mapToLong(CarrierGroup::count).sum();
    if (size < 1 || size > MAX_CARRIERS) {
      throw new IllegalArgumentException(
          "%d carriers: expected 1 to %d".formatted(size, MAX_CARRIERS));
    }
    Comb comb = new Comb((int) size);
    int next = 0;
    for (int g = 0; g < groups.size(); g++) {
      if (g > 0 && !groups.get(g).isAbove(groups.get(g - 1))) {
        throw new IllegalArgumentException(
            "carrier group %d from %s THz on: expected it above group %d, which ends at %s THz"
                .formatted(g, groups.get(g).lowEdgeThz(), g - 1, groups.get(g - 1).highEdgeThz()));
      }
      next = comb.fill(next, groups.get(g));
    }
    return comb;
  }

  private int fill(int from, CarrierGroup group) {
    int to = from + group.count();
    for (int i = from; i < to; i++) {
      frequencyHz[i] = group.frequencyHz(i - from);
    }
    Arrays.fill(symbolRateBaud, from, to, group.symbolRateGbaud() * 1e9);
    Arrays.fill(launchWatts, from, to, Decibels.toWatts(group.launchPowerDbm()));
    lowestLaunchDbm = Math.min(lowestLaunchDbm, group.launchPowerDbm());
    highestLaunchDbm = Math.max(highestLaunchDbm, group.launchPowerDbm());
    return to;
  }

  /** Number of carriers. */
  public int size() {
    return frequencyHz.length;
  }

  /** Centre of a carrier, Hz. */
  public double frequencyHz(int carrier) {
    return frequencyHz[carrier];
  }

  /** Symbol rate of a carrier, Bd: the bandwidth in which its noise is counted, Hz. */
  public double symbolRateBaud(int carrier) {
    return symbolRateBaud[carrier];
  }

  /** Power of a carrier at the input of the first span, W. */
  public double launchWatts(int carrier) {
    return launchWatts[carrier];
  }

  /** Power of the weakest carrier at the input of the first span, dBm. */
  double lowestLaunchDbm() {
    return lowestLaunchDbm;
  }

  /** Power of the strongest carrier at the input of the first span, dBm. */
  double highestLaunchDbm() {
    return highestLaunchDbm;
  }
}

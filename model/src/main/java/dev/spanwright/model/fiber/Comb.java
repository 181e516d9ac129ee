package dev.spanwright.model.fiber;

import java.util.List;

/** The carriers of a line, in the order of their groups. Immutable. */
public final class Comb {

  private final double[] frequencyHz;
  private final double[] symbolRateBaud;
  private final double[] launchWatts;

  private Comb(int size) {
    frequencyHz = new double[size];
    symbolRateBaud = new double[size];
    launchWatts = new double[size];
  }

  /** The comb of all carriers of the groups. */
  public static Comb of(List<CarrierGroup> groups) {
    Comb comb = new Comb(groups.stream().mapToInt(CarrierGroup::count).sum());
    int next = 0;
    for (CarrierGroup group : groups) {
      for (int k = 0; k < group.count(); k++) {
        comb.frequencyHz[next] = group.firstFrequencyThz() * 1e12 + k * group.spacingGhz() * 1e9;
        comb.symbolRateBaud[next] = group.symbolRateGbaud() * 1e9;
        comb.launchWatts[next] = Decibels.toWatts(group.launchPowerDbm());
        next++;
      }
    }
    return comb;
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

  /** Power of a carrier at the input of every span, W. */
  public double launchWatts(int carrier) {
    return launchWatts[carrier];
  }
}

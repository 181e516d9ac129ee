package dev.spanwright.model.fiber;

/**
 * Equal carriers at equal spacing.
 *
 * @param count how many; 1 to {@link Comb#MAX_CARRIERS}
 * @param firstFrequencyThz centre of the lowest, THz
 * @param spacingGhz distance between centres, GHz; at least the slot width where there are several
 *     carriers
 * @param slotWidthGhz spectrum that each takes, GHz; at least the symbol rate
 * @param symbolRateGbaud symbol rate, GBd
 * @param launchPowerDbm power of each at the input of the first span, dBm
 */
public record CarrierGroup(
    int count,
    double firstFrequencyThz,
    double spacingGhz,
    double slotWidthGhz,
    double symbolRateGbaud,
    double launchPowerDbm) {

  /** Frequencies closer than this are the same, GHz: 1 kHz. */
  private static final double SAME_GHZ = 1e-6;

  /**
   * @throws IllegalArgumentException if a number is outside its {@link LineQuantity range}, or the
   *     carriers overlap
   */
  public CarrierGroup {
    if (count < 1 || count > Comb.MAX_CARRIERS) {
      throw new IllegalArgumentException(
          "%d carriers: expected 1 to %d".formatted(count, Comb.MAX_CARRIERS));
    }
    LineQuantity.SPACING_GHZ.require(spacingGhz);
    LineQuantity.SLOT_WIDTH_GHZ.require(slotWidthGhz);
    LineQuantity.SYMBOL_RATE_GBAUD.require(symbolRateGbaud);
    LineQuantity.LAUNCH_POWER_DBM.require(launchPowerDbm);
    LineQuantity.FREQUENCY_THZ.require(firstFrequencyThz);
    LineQuantity.FREQUENCY_THZ.require(firstFrequencyThz + (count - 1) * spacingGhz / 1e3);
    requireRoom("slot width", slotWidthGhz, "symbol rate of the carrier", symbolRateGbaud);
    if (count > 1) {
      requireRoom("carrier spacing", spacingGhz, "slot width of the carriers", slotWidthGhz);
    }
  }

  /**
   * Carriers that take no more spectrum than their symbol rate.
   *
   * @throws IllegalArgumentException if a number is outside its {@link LineQuantity range}, or the
   *     carriers overlap
   */
  public CarrierGroup(
      int count,
      double firstFrequencyThz,
      double spacingGhz,
      double symbolRateGbaud,
      double launchPowerDbm) {
    this(count, firstFrequencyThz, spacingGhz, symbolRateGbaud, symbolRateGbaud, launchPowerDbm);
  }

  private static void requireRoom(String room, double ghz, String what, double neededGhz) {
    if (ghz < neededGhz - SAME_GHZ) {
      throw new IllegalArgumentException(
          "%s of %s GHz: expected at least %s, the %s".formatted(room, ghz, neededGhz, what));
    }
  }

  /** Lower edge of the spectrum that the carriers take, THz. */
  public double lowEdgeThz() {
    return firstFrequencyThz - slotWidthGhz / 2e3;
  }

  /** Upper edge of the spectrum that the carriers take, THz. */
  public double highEdgeThz() {
    return firstFrequencyThz + ((count - 1) * spacingGhz + slotWidthGhz / 2) / 1e3;
  }

  /** Whether all its carriers are above those of another group and clear of them. */
  public boolean isAbove(CarrierGroup lower) {
    return lowEdgeThz() >= lower.highEdgeThz() - SAME_GHZ / 1e3;
  }

  /** Centre of a carrier, Hz. */
  double frequencyHz(int carrier) {
    return firstFrequencyThz * 1e12 + carrier * spacingGhz * 1e9;
  }

  /** These carriers at another power. */
  CarrierGroup withLaunchPowerDbm(double dbm) {
    return new CarrierGroup(
        count, firstFrequencyThz, spacingGhz, slotWidthGhz, symbolRateGbaud, dbm);
  }
}

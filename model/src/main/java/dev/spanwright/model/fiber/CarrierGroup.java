package dev.spanwright.model.fiber;

/**
 * Equal carriers at equal spacing.
 *
 * @param count how many; at least 1
 * @param firstFrequencyThz centre of the lowest, THz
 * @param spacingGhz distance between centres, GHz
 * @param symbolRateGbaud symbol rate, GBd
 * @param launchPowerDbm power of each at the input of every span, dBm
 */
public record CarrierGroup(
    int count,
    double firstFrequencyThz,
    double spacingGhz,
    double symbolRateGbaud,
    double launchPowerDbm) {

  /**
   * @throws IllegalArgumentException if there is no carrier, or a frequency or rate is not positive
   */
  public CarrierGroup {
    if (count < 1 || !(firstFrequencyThz > 0 && spacingGhz > 0 && symbolRateGbaud > 0)) {
      throw new IllegalArgumentException(
          "%d carriers from %s THz, spacing %s GHz, %s GBd: all must be more than 0"
              .formatted(count, firstFrequencyThz, spacingGhz, symbolRateGbaud));
    }
  }

  /** These carriers at another power. */
  CarrierGroup withLaunchPowerDbm(double dbm) {
    return new CarrierGroup(count, firstFrequencyThz, spacingGhz, symbolRateGbaud, dbm);
  }
}

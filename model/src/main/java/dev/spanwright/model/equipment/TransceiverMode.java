package dev.spanwright.model.equipment;

import java.util.OptionalDouble;

/**
 * A way to run a coherent transceiver: a row of the catalogue, or one of the architect's own.
 *
 * @param id identifier in the catalogue
 * @param label name on screen
 * @param rateGbps net bit rate of one channel, more than 0 and at most 100,000 Gbit/s
 * @param symbolRateGbaud symbol rate, more than 0 and at most 1,000 GBd
 * @param modulation modulation format
 * @param slotGhz spectrum that one channel takes, at least the symbol rate and at most 4,800 GHz
 * @param requiredOsnrDb required OSNR back to back, 0 to 60 dB in 0.1 nm (12.5 GHz)
 * @param maxDispersionPsPerNm accumulated chromatic dispersion that it tolerates, more than 0 and
 *     at most 1e7 ps/nm
 * @param transmitterOsnrDb in-band OSNR that the transmitter itself has, 0 to 80 dB in 0.1 nm
 * @param minReceiverDbm least power that the receiver needs, dBm; empty where not known
 * @param powerWatts electric power of one transceiver, W; empty where not known
 * @param status status letter of the figures: M, P, S, E or U
 * @param source where the figures come from
 */
public record TransceiverMode(
    String id,
    String label,
    double rateGbps,
    double symbolRateGbaud,
    String modulation,
    double slotGhz,
    double requiredOsnrDb,
    double maxDispersionPsPerNm,
    double transmitterOsnrDb,
    OptionalDouble minReceiverDbm,
    OptionalDouble powerWatts,
    String status,
    String source) {

  /**
   * @throws IllegalArgumentException if a value is out of its range; the message names the field as
   *     the network file calls it
   */
  public TransceiverMode {
    Checks.requirePositive("rateGbps", rateGbps, 100_000, "Gbit/s");
    Checks.requirePositive("symbolRateGbaud", symbolRateGbaud, 1_000, "GBd");
    Checks.requireRange("slotGhz", slotGhz, symbolRateGbaud, 4_800, "GHz (from symbolRateGbaud)");
    Checks.requireRange("requiredOsnrDb", requiredOsnrDb, 0, 60, "dB");
    Checks.requirePositive("maxDispersionPsPerNm", maxDispersionPsPerNm, 1e7, "ps/nm");
    Checks.requireRange("transmitterOsnrDb", transmitterOsnrDb, 0, 80, "dB");
    if (minReceiverDbm.isPresent()) {
      Checks.requireRange("minReceiverDbm", minReceiverDbm.getAsDouble(), -60, 20, "dBm");
    }
    if (powerWatts.isPresent()) {
      Checks.requirePositive("powerW", powerWatts.getAsDouble(), 10_000, "W");
    }
  }
}

package dev.spanwright.model.equipment;

import java.util.OptionalDouble;

/**
 * A way to run a coherent transceiver: a row of the catalogue, or one of the architect's own.
 *
 * @param id identifier in the catalogue
 * @param label name on screen
 * @param rateGbps net bit rate of one channel, more than 0 and at most 100,000 Gbit/s
 * @param symbolRateGbaud symbol rate, 1 to 1,000 GBd
 * @param modulation modulation format
 * @param slotGhz spectrum that one channel takes, at least the symbol rate and 12.5 GHz, at most
 *     4,800 GHz
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

  // What the components of these names take; the ranges that depend on others are in the checks.

  public static final Range RATE_GBPS = Range.above(0, 100_000, "Gbit/s");
  public static final Range SYMBOL_RATE_GBAUD = Range.from(1, 1_000, "GBd");
  public static final Range SLOT_GHZ = Range.from(12.5, 4_800, "GHz");
  public static final Range REQUIRED_OSNR_DB = Range.from(0, 60, "dB");
  public static final Range MAX_DISPERSION_PS_PER_NM = Range.above(0, 1e7, "ps/nm");
  public static final Range TRANSMITTER_OSNR_DB = Range.from(0, 80, "dB");
  public static final Range MIN_RECEIVER_DBM = Range.from(-60, 20, "dBm");
  public static final Range POWER_WATTS = Range.above(0, 10_000, "W");

  /**
   * @throws FieldException if a value is out of its range; the message names the field as the
   *     network file calls it
   */
  public TransceiverMode {
    RATE_GBPS.require("rateGbps", rateGbps);
    SYMBOL_RATE_GBAUD.require("symbolRateGbaud", symbolRateGbaud);
    Range.from(
            Math.max(symbolRateGbaud, SLOT_GHZ.min()), SLOT_GHZ.max(), "GHz (from symbolRateGbaud)")
        .require("slotGhz", slotGhz);
    REQUIRED_OSNR_DB.require("requiredOsnrDb", requiredOsnrDb);
    MAX_DISPERSION_PS_PER_NM.require("maxDispersionPsPerNm", maxDispersionPsPerNm);
    TRANSMITTER_OSNR_DB.require("transmitterOsnrDb", transmitterOsnrDb);
    minReceiverDbm.ifPresent(dbm -> MIN_RECEIVER_DBM.require("minReceiverDbm", dbm));
    powerWatts.ifPresent(watts -> POWER_WATTS.require("powerW", watts));
    Checks.requireChoice("status", status, Equipment.STATUSES);
  }
}

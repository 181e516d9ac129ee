package dev.spanwright.model.fiber;

/**
 * A way to run a coherent transceiver.
 *
 * @param id identifier in the catalogue
 * @param label name on screen
 * @param rateGbps net bit rate of one channel, Gbit/s
 * @param symbolRateGbaud symbol rate, GBd
 * @param modulation modulation format
 * @param slotGhz spectrum that one channel takes, GHz
 * @param requiredOsnrDb required OSNR back to back, dB in 0.1 nm (12.5 GHz)
 * @param maxDispersionPsPerNm accumulated chromatic dispersion that it tolerates, ps/nm
 * @param transmitterOsnrDb in-band OSNR that the transmitter itself has, dB in 0.1 nm (12.5 GHz)
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
    String status,
    String source) {}

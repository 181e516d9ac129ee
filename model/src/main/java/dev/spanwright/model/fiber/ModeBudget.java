package dev.spanwright.model.fiber;

import dev.spanwright.model.equipment.TransceiverMode;

/**
 * How a transceiver mode fares on a line whose band it fills.
 *
 * @param mode the mode
 * @param channels channels in each fibre pair that close with margin
 * @param bandChannels channels that the band has room for
 * @param launchPowerDbm power of each channel at the input of the first span, dBm
 * @param gsnrDb generalised signal-to-noise ratio of the worst channel that closes (or, where none
 *     does, of the worst of all), dB in 0.1 nm (12.5 GHz), transmitter and add stage included
 * @param dispersionFits whether the mode tolerates the accumulated dispersion
 * @param powerFits whether the amplifiers give the launch power that is asked for
 * @param closes whether it can be used: dispersion and power fit, and a channel has margin enough
 */
public record ModeBudget(
    TransceiverMode mode,
    int channels,
    int bandChannels,
    double launchPowerDbm,
    double gsnrDb,
    boolean dispersionFits,
    boolean powerFits,
    boolean closes) {

  /** What the channel has above the required OSNR, dB; negative where it falls short. */
  public double marginDb() {
    return gsnrDb - mode.requiredOsnrDb();
  }

  /** Bit rate of the channels of a fibre pair that close, Gbit/s per direction. */
  public double gbpsPerPair() {
    return channels * mode.rateGbps();
  }
}

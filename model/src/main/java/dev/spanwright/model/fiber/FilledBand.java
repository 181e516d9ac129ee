package dev.spanwright.model.fiber;

import dev.spanwright.model.equipment.TransceiverMode;
import dev.spanwright.model.network.Band;
import java.util.List;

/** A band full of the channels of one mode. Immutable. */
final class FilledBand {

  private final TransceiverMode mode;
  private final List<CarrierGroup> groups;
  private final Comb comb;

  /** The slice of each channel. */
  private final int[] slices;

  /** h f B of each channel, W: what an ideal amplifier adds, referred to its input. */
  private final double[] quantumWatts;

  private FilledBand(TransceiverMode mode, List<CarrierGroup> groups) {
    this.mode = mode;
    this.groups = groups;
    comb = Comb.of(groups);
    slices = new int[comb.size()];
    quantumWatts = new double[comb.size()];
    int channel = 0;
    for (int slice = 0; slice < groups.size(); slice++) {
      for (int end = channel + groups.get(slice).count(); channel < end; channel++) {
        slices[channel] = slice;
        quantumWatts[channel] =
            LineModel.PLANCK * comb.frequencyHz(channel) * comb.symbolRateBaud(channel);
      }
    }
  }

  static FilledBand of(TransceiverMode mode, Band band) {
    return new FilledBand(
        mode, BandSlice.of(band).stream().map(slice -> slice.filledWith(mode)).toList());
  }

  TransceiverMode mode() {
    return mode;
  }

  /** The channels, each of 1 W. */
  Comb comb() {
    return comb;
  }

  /** The channels at a power. */
  Comb comb(double launchDbm) {
    return Comb.of(groups.stream().map(group -> group.withLaunchPowerDbm(launchDbm)).toList());
  }

  /** Number of channels. */
  int size() {
    return slices.length;
  }

  /** Channels in a slice. */
  int size(int slice) {
    return groups.get(slice).count();
  }

  int slice(int channel) {
    return slices[channel];
  }

  double quantumWatts(int channel) {
    return quantumWatts[channel];
  }

  /** What all channels together could carry, Gbit/s. */
  double fullGbps() {
    return size() * mode.rateGbps();
  }
}

package dev.spanwright.model.fiber;

import dev.spanwright.model.equipment.TransceiverMode;
import dev.spanwright.model.network.Band;
import java.util.List;

/**
 * A stretch of spectrum that one amplifier serves.
 *
 * @param amplifierBand the amplifier that it takes: C or L
 * @param lowThz lower edge, THz
 * @param widthGhz width, GHz
 */
record BandSlice(String amplifierBand, double lowThz, double widthGhz) {

  /** C band of OpenROADM optical specification 9.0: 191.325 to 196.125 THz. */
  private static final BandSlice C = new BandSlice("C", 191.325, 4800);

  /** 6.1 THz (Correia & Pedro, Photonics 13:71, 2026); the edges around the C band are ours. */
  private static final BandSlice SUPER_C = new BandSlice("C", 190.7, 6100);

  /** As wide as the C band; the edges are ours, 0.475 THz below the C band. */
  private static final BandSlice L = new BandSlice("L", 186.05, 4800);

  /** The slices of a band in rising frequency. */
  static List<BandSlice> of(Band band) {
    return switch (band) {
      case C -> List.of(C);
      case SUPER_C -> List.of(SUPER_C);
      case C_PLUS_L -> List.of(L, C);
    };
  }

  /** How many channels of a mode fit. */
  int channels(TransceiverMode mode) {
    return (int) Math.floor(widthGhz / mode.slotGhz());
  }

  /** The channels of a mode that fill the slice, centred in it, each of 1 W. */
  CarrierGroup filledWith(TransceiverMode mode) {
    int channels = channels(mode);
    double spareGhz = widthGhz - channels * mode.slotGhz();
    double firstThz = lowThz + (spareGhz / 2 + mode.slotGhz() / 2) / 1000;
    return new CarrierGroup(channels, firstThz, mode.slotGhz(), mode.symbolRateGbaud(), 30);
  }
}

package dev.spanwright.model.fiber;

import dev.spanwright.model.equipment.AmplifierCatalogue;
import dev.spanwright.model.equipment.AmplifierType;
import dev.spanwright.model.network.Band;
import java.util.List;

/** The amplifiers that feed one kind of fibre: one for each slice of the band. Immutable. */
final class LineAmplifiers {

  private final List<AmplifierType> bySlice;
  private final double[] noiseFactors;

  private LineAmplifiers(List<AmplifierType> bySlice) {
    this.bySlice = List.copyOf(bySlice);
    noiseFactors = bySlice.stream().mapToDouble(a -> Decibels.toRatio(a.noiseFigureDb())).toArray();
  }

  /**
   * The amplifiers of a line: the first wanted one that fits fibre and band, else the usual one.
   *
   * @throws IllegalArgumentException if a wanted one is not in the catalogue
   */
  static LineAmplifiers choose(
      AmplifierCatalogue catalogue, List<String> wanted, boolean hollowCore, Band band) {
    List<AmplifierType> preferred = wanted.stream().map(catalogue::get).toList();
    return new LineAmplifiers(
        BandSlice.of(band).stream()
            .map(
                slice ->
                    preferred.stream()
                        .filter(a -> a.hollowCore() == hollowCore)
                        .filter(a -> a.band().equals(slice.amplifierBand()))
                        .findFirst()
                        .orElseGet(() -> catalogue.forLine(hollowCore, slice.amplifierBand())))
            .toList());
  }

  /** The amplifiers in the order of the slices. */
  List<AmplifierType> bySlice() {
    return bySlice;
  }

  /** The noise factor of the amplifier of a slice. */
  double noiseFactor(int slice) {
    return noiseFactors[slice];
  }

  /** The most that each channel can be launched with, W. */
  double maxLaunchWatts(FilledBand band) {
    double most = Double.POSITIVE_INFINITY;
    for (int slice = 0; slice < bySlice.size(); slice++) {
      double watts = Decibels.toWatts(bySlice.get(slice).outputPowerDbm()) / band.size(slice);
      most = Math.min(most, watts);
    }
    return most;
  }

  /** The one of least gain, which bounds the loss of a span. */
  AmplifierType weakest() {
    AmplifierType weakest = bySlice.getFirst();
    for (AmplifierType amplifier : bySlice) {
      if (amplifier.maxGainDb() < weakest.maxGainDb()) {
        weakest = amplifier;
      }
    }
    return weakest;
  }
}

package dev.spanwright.model.fiber;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/**
 * A line lit by one mode that fills its band: launch powers and the noise of every channel.
 *
 * <p>The book-keeping is that of {@link LineModel}, summed over equal spans, except that noise is
 * taken to raise the total power of all channels as it raises that of the one looked at, and ln(1 -
 * x) to be -x for the nonlinear noise x of one span; the difference stays below 0.002 dB where all
 * channels fare alike, and 0.1 dB where gas takes some of them.
 *
 * <p>The launch power of a span is where it adds twice as much amplifier noise as nonlinear noise
 * to the channel that suffers most (Poggiolini et al., "The LOGON strategy", 2013), at most what
 * the amplifier gives. Since the noise of spans adds up, the best for each span is the best for the
 * line. All channels have the same power.
 */
final class LitLine {

  /** A kind of fibre on the line. */
  record Fed(LitFiber fiber, LineAmplifiers amplifiers) {}

  private final FilledBand band;
  private final List<SpanGroup> groups;
  private final List<Fed> fed;
  private final double[] launchWatts;
  private final boolean powerLimited;

  /**
   * @param fed what feeds each group
   * @param givenDbm launch power of each channel, if given
   */
  LitLine(FilledBand band, List<SpanGroup> groups, List<Fed> fed, OptionalDouble givenDbm) {
    this.band = band;
    this.groups = groups;
    this.fed = fed;
    launchWatts = new double[groups.size()];
    boolean limited = false;
    for (int g = 0; g < launchWatts.length; g++) {
      double most = fed.get(g).amplifiers().maxLaunchWatts(band);
      double best =
          givenDbm.isPresent() ? Decibels.toWatts(givenDbm.getAsDouble()) : bestLaunchWatts(g);
      limited |= best > most * (1 + 1e-9);
      launchWatts[g] = givenDbm.isPresent() ? best : Math.min(best, most);
    }
    powerLimited = limited;
  }

  private double bestLaunchWatts(int group) {
    SpanGroup spans = groups.get(group);
    Fed feeding = fed.get(group);
    int hardest = 0;
    double most = 0;
    for (int i = 0; i < band.size(); i++) {
      // the least noise that a channel can have goes with (noise² x efficiency)^(1/3)
      double emission = emission(i, spans, feeding);
      double hardness = emission * emission * feeding.fiber().efficiency(i);
      if (hardness > most) {
        most = hardness;
        hardest = i;
      }
    }
    double emission = emission(hardest, spans, feeding) * Decibels.toRatio(spans.lossDb());
    double nonlinear = feeding.fiber().efficiency(hardest) * spans.effectiveSquare();
    return Math.cbrt(emission / (2 * nonlinear));
  }

  /** What the amplifier adds to a channel, W, but for the loss that all channels share. */
  private double emission(int channel, SpanGroup spans, Fed feeding) {
    return band.quantumWatts(channel)
        * feeding.amplifiers().noiseFactor(band.slice(channel))
        * feeding.fiber().gasRatio(channel, spans.lengthKm());
  }

  /** Power of each channel at the input of the spans of a group, W. */
  double launchWatts(int group) {
    return launchWatts[group];
  }

  /** Whether an amplifier cannot give the power that was given or would be best. */
  boolean isPowerLimited() {
    return powerLimited;
  }

  /** Noise over signal of every channel behind the last amplifier, in the signal band. */
  double[] noiseRatios() {
    int size = band.size();
    double[] total = new double[size]; // power over that of the launched signal
    double[] lost = new double[size]; // -ln of the signal over that launched
    Arrays.fill(total, 1);
    double interference = 0;
    for (int g = 0; g < groups.size(); g++) {
      cross(g, total, lost);
      SpanGroup spans = groups.get(g);
      interference += spans.line().interferenceRatio(spans.lengthKm()) * spans.count();
    }
    for (int i = 0; i < size; i++) {
      total[i] = total[i] * Math.exp(lost[i]) - 1 + interference;
    }
    return total;
  }

  /**
   * All spans of a group at once: before span k the total power is u + k d, of which the share e (u
   * + k d)² becomes nonlinear noise.
   */
  private void cross(int group, double[] total, double[] lost) {
    SpanGroup spans = groups.get(group);
    LitFiber fiber = fed.get(group).fiber();
    LineAmplifiers own = fed.get(group).amplifiers();
    LineAmplifiers last = fed.get(Math.min(group + 1, groups.size() - 1)).amplifiers();
    double launch = launchWatts[group];
    double gain = Decibels.toRatio(spans.lossDb()) / launch;
    double square = spans.effectiveSquare() * launch * launch;
    double n = spans.count();
    for (int i = 0; i < total.length; i++) {
      double emission = band.quantumWatts(i) * gain * fiber.gasRatio(i, spans.lengthKm());
      int slice = band.slice(i);
      double d = emission * own.noiseFactor(slice);
      double u = total[i];
      double squares = n * u * u + u * d * n * (n - 1) + d * d * (n - 1) * n * (2 * n - 1) / 6;
      lost[i] += fiber.efficiency(i) * square * squares;
      total[i] = u + (n - 1) * d + emission * last.noiseFactor(slice);
    }
  }
}

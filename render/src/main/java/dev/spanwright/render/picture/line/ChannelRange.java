package dev.spanwright.render.picture.line;

import dev.spanwright.model.fiber.LineReport;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/**
 * Which decibels the picture of the channels shows: all GSNR down to a depth below what is needed,
 * and single noises as far as they lie near to it.
 *
 * @param lowDb the lowest that is to be seen
 * @param highDb the highest
 */
record ChannelRange(double lowDb, double highDb) {

  /** Channels that lack more are cut off, dB. */
  private static final double DEPTH_DB = 9;

  /** A single noise that lies higher above the best GSNR is only named, dB. */
  private static final double HEADROOM_DB = 11;

  static ChannelRange of(LineReport report) {
    List<LineReport.Channel> channels = report.channels();
    double needed = needed(report);
    double best = finite(channels, LineReport.Channel::gsnrDb).max().orElse(needed);
    double worst = finite(channels, LineReport.Channel::gsnrDb).min().orElse(needed);
    double top = Math.max(best, needed) + 1;
    double cap = top + HEADROOM_DB;
    double high =
        DoubleStream.of(
                median(channels, LineReport.Channel::osnrDb),
                median(channels, LineReport.Channel::nonlinearSnrDb),
                median(channels, LineReport.Channel::interferenceSnrDb))
            .filter(db -> db <= cap)
            .map(db -> db + 1)
            .reduce(top, Math::max);
    double low = Math.min(Math.max(worst, needed - DEPTH_DB), report.mode().requiredOsnrDb());
    return new ChannelRange(low - 0.5, high);
  }

  /** What a channel needs, dB. */
  static double needed(LineReport report) {
    return report.mode().requiredOsnrDb() + report.requiredMarginDb();
  }

  /** The middle one of the finite values; infinite without any. */
  static double median(
      List<LineReport.Channel> channels, ToDoubleFunction<LineReport.Channel> value) {
    double[] sorted = finite(channels, value).sorted().toArray();
    return sorted.length == 0 ? Double.POSITIVE_INFINITY : sorted[sorted.length / 2];
  }

  private static DoubleStream finite(
      List<LineReport.Channel> channels, ToDoubleFunction<LineReport.Channel> value) {
    return channels.stream().mapToDouble(value).filter(Double::isFinite);
  }
}

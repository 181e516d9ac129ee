package dev.spanwright.model.calibration;

import java.util.Optional;
import java.util.stream.DoubleStream;

/**
 * Middle and spread of some values.
 *
 * @param count how many values
 * @param lower a quarter of them lies below
 * @param median half of them lies below
 * @param upper three quarters lie below
 */
public record Quartiles(int count, double lower, double median, double upper) {

  /**
   * Quartiles by linear interpolation between the sorted values (Hyndman &amp; Fan, "Sample
   * quantiles in statistical packages", The American Statistician 50, 1996, type 7); empty where
   * there are no values.
   */
  public static Optional<Quartiles> of(DoubleStream values) {
    double[] sorted = values.sorted().toArray();
    return sorted.length == 0
        ? Optional.empty()
        : Optional.of(
            new Quartiles(sorted.length, at(sorted, 0.25), at(sorted, 0.5), at(sorted, 0.75)));
  }

  private static double at(double[] sorted, double share) {
    double place = share * (sorted.length - 1);
    int below = (int) place;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }
}

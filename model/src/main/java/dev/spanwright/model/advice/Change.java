package dev.spanwright.model.advice;

/**
 * What a measure does to a figure of the network.
 *
 * @param metric the figure
 * @param before its value without the measure, in the unit of the metric; shares are 0 to 1
 * @param after its value with the measure
 */
public record Change(Metric metric, double before, double after) {

  /** Relative difference that counts as none. */
  private static final double ROUNDING = 1e-6;

  /** How much better it becomes, in the unit of the metric; less than 0 if it becomes worse. */
  public double gain() {
    return metric.gain(before, after);
  }

  /** Whether it becomes worse by more than rounding. */
  public boolean worse() {
    return gain() < 0 && seen();
  }

  /** Whether it changes by more than rounding. */
  public boolean seen() {
    return Math.abs(gain()) > ROUNDING * Math.max(Math.abs(before), Math.abs(after));
  }
}

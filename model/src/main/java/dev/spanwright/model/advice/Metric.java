package dev.spanwright.model.advice;

/** A figure of a network by which a measure is judged. */
public enum Metric {
  /** One-way latency, mean over the demands by rate, each by its slowest path, ms. */
  MEAN_LATENCY("Mean one-way latency", "ms", false),
  /** One-way latency of the slowest demand, ms. */
  SLOWEST_DEMAND("Slowest demand, one way", "ms", false),
  /** How far all demands can grow together. */
  HEADROOM("Headroom", "×", true),
  /** Share of the offered traffic that the default routing carries, 0 to 1. */
  CARRIED("Carried by default", "%", true),
  /**
   * Share of the offered traffic that is carried after a cut, 0 to 1: mean over the failures of
   * single links, each by its length, since cuts come by the kilometre. What is left is routed by
   * default.
   */
  AFTER_CUT("Carried after a cut", "%", true),
  /** Share of the offered traffic that is carried after the worst failure of a link, 0 to 1. */
  WORST_CUT("Carried after the worst cut", "%", true),
  /** Share of people within the round trip of an inference node, 0 to 1. */
  REACH("People within reach", "%", true);

  private final String label;
  private final String unit;
  private final boolean moreIsBetter;

  Metric(String label, String unit, boolean moreIsBetter) {
    this.label = label;
    this.unit = unit;
    this.moreIsBetter = moreIsBetter;
  }

  /** The name on screen. */
  public String label() {
    return label;
  }

  /** The unit on screen; shares are shown in percent. */
  public String unit() {
    return unit;
  }

  /** Whether a larger value is the better one. */
  public boolean moreIsBetter() {
    return moreIsBetter;
  }

  /** How much better the second value is than the first; less than 0 if it is worse. */
  public double gain(double before, double after) {
    double rise = after == before ? 0 : after - before; // both may be infinite
    return moreIsBetter ? rise : -rise;
  }
}

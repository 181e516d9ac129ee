package dev.spanwright.model.advice;

/** What an architect wants to improve. */
public enum Question {
  /** Shorter ways for the demands. */
  LATENCY("Latency", Metric.MEAN_LATENCY),
  /** Room for all demands to grow. */
  HEADROOM("Headroom", Metric.HEADROOM),
  /** Traffic that survives the failure of a link. */
  RESILIENCE("Resilience", Metric.AFTER_CUT),
  /** People near an inference node. */
  REACH("Reach", Metric.REACH);

  private final String label;
  private final Metric metric;

  Question(String label, Metric metric) {
    this.label = label;
    this.metric = metric;
  }

  /** The name on screen. */
  public String label() {
    return label;
  }

  /** The figure that measures it. */
  public Metric metric() {
    return metric;
  }
}

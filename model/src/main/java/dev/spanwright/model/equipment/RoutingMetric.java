package dev.spanwright.model.equipment;

/** By what the default routing chooses among the paths of a demand: the least sum wins. */
public enum RoutingMetric {
  /** One-way latency of the links. */
  LATENCY("latency", "Latency"),
  /** Number of links. */
  HOPS("hops", "Hops"),
  /** Routing weights of the links, as the metrics of an interior gateway protocol. */
  WEIGHT("weight", "Routing weight");

  private final String id;
  private final String label;

  RoutingMetric(String id, String label) {
    this.id = id;
    this.label = label;
  }

  /** The name in files. */
  public String id() {
    return id;
  }

  /** The name on screen. */
  public String label() {
    return label;
  }
}

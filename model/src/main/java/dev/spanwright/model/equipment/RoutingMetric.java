package dev.spanwright.model.equipment;

/** By what the default routing chooses among the paths of a demand: the least sum wins. */
public enum RoutingMetric {
  /** One-way latency of the links. */
  LATENCY,
  /** Number of links. */
  HOPS,
  /** Routing weights of the links, as the metrics of an interior gateway protocol. */
  WEIGHT
}

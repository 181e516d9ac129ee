package dev.spanwright.model.solve;

/** What is asked of the solvers, beside the default routing, which is always computed. */
public enum Objective {
  /** Only what happens by default, with bounds of the headroom that cost next to nothing. */
  DEFAULT,

  /** How far all demands can grow together, with a proof. */
  HEADROOM,

  /**
   * The headroom, and the best routing: all demands carried at the least total latency; where not
   * all fits, lower priority numbers first, inside a priority max-min fair by share of the demand,
   * then least total latency.
   */
  BEST,

  /**
   * The headroom, and the routing that carries the most traffic in total, then at least latency.
   */
  THROUGHPUT
}

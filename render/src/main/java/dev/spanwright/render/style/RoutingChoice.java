package dev.spanwright.render.style;

import dev.spanwright.model.solve.Objective;

/** Which routing is shown: what happens by default, or the best by an objective. */
public enum RoutingChoice {
  DEFAULT(
      "default",
      "Default routing",
      "Shortest paths, split equally where they tie",
      Objective.HEADROOM),
  BEST("best", "Best routing", "All that fits, at the least total latency", Objective.BEST),
  MOST_TRAFFIC(
      "most-traffic",
      "Most traffic",
      "The most traffic in total, then the least latency",
      Objective.THROUGHPUT);

  private final String id;
  private final String label;
  private final String meaning;
  private final Objective objective;

  RoutingChoice(String id, String label, String meaning, Objective objective) {
    this.id = id;
    this.label = label;
    this.meaning = meaning;
    this.objective = objective;
  }

  /** The choice that asks for an objective. */
  public static RoutingChoice of(Objective objective) {
    return switch (objective) {
      case DEFAULT, HEADROOM -> DEFAULT;
      case BEST -> BEST;
      case THROUGHPUT -> MOST_TRAFFIC;
    };
  }

  /** Name in files and identifiers. */
  public String id() {
    return id;
  }

  /** Name on screen. */
  public String label() {
    return label;
  }

  /** How demands run in it, in a few words. */
  public String meaning() {
    return meaning;
  }

  /** What the solvers are asked for it. */
  public Objective objective() {
    return objective;
  }
}

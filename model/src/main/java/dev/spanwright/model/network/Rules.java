package dev.spanwright.model.network;

import java.util.OptionalDouble;

/** Checks that the things in a network share. */
final class Rules {

  private Rules() {}

  static void requireWorkload(String id, String name, int priority, OptionalDouble latencyMs) {
    Ids.require(id);
    requireName("workload", id, name);
    Workload.PRIORITY.require("priority", priority);
    latencyMs.ifPresent(ms -> Workload.LATENCY_OBJECTIVE_MS.require("latencyObjectiveMs", ms));
  }

  static void requireName(String kind, String id, String name) {
    if (name.isBlank()) {
      throw new IllegalArgumentException(
          "the name of %s \"%s\" is blank, expected a text; give it a name".formatted(kind, id));
    }
  }
}

package dev.spanwright.model.network;

import java.util.OptionalDouble;

/** Checks that workloads share. */
final class WorkloadRules {

  private WorkloadRules() {}

  static void requireCommon(String id, String name, int priority, OptionalDouble latencyMs) {
    Ids.require(id);
    if (name.isBlank()) {
      throw new IllegalArgumentException("the name of workload \"" + id + "\" is blank");
    }
    requireRange("priority", priority, 0, Workload.MAX_PRIORITY, "");
    if (latencyMs.isPresent()) {
      requirePositive("latencyObjectiveMs", latencyMs.getAsDouble(), 1e4, "ms");
    }
  }

  static void requireRange(String field, double value, double min, double max, String unit) {
    if (!(value >= min && value <= max)) {
      throw new IllegalArgumentException(
          "%s %s is not %s to %s %s".formatted(field, value, min, max, unit).stripTrailing());
    }
  }

  static void requirePositive(String field, double value, double max, String unit) {
    if (!(value > 0 && value <= max)) {
      throw new IllegalArgumentException(
          "%s %s is not more than 0 and at most %s %s".formatted(field, value, max, unit));
    }
  }
}

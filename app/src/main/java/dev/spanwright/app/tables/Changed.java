package dev.spanwright.app.tables;

import dev.spanwright.model.network.Workload;
import dev.spanwright.model.network.Workload.BulkTransfer;
import dev.spanwright.model.network.Workload.DemandMatrix;
import dev.spanwright.model.network.Workload.GravityMatrix;
import dev.spanwright.model.network.Workload.TrainingRun;
import java.util.OptionalDouble;

/** Workloads of any kind with one of the fields changed that all kinds have. */
final class Changed {

  private Changed() {}

  private record Common(String name, int priority, OptionalDouble objectiveMs, String notes) {

    static Common of(Workload w) {
      return new Common(w.name(), w.priority(), w.latencyObjectiveMs(), w.notes());
    }
  }

  static Workload named(Workload w, String name) {
    Common c = Common.of(w);
    return with(w, new Common(name, c.priority, c.objectiveMs, c.notes));
  }

  static Workload priority(Workload w, int priority) {
    Common c = Common.of(w);
    return with(w, new Common(c.name, priority, c.objectiveMs, c.notes));
  }

  static Workload objective(Workload w, OptionalDouble objectiveMs) {
    Common c = Common.of(w);
    return with(w, new Common(c.name, c.priority, objectiveMs, c.notes));
  }

  static Workload notes(Workload w, String notes) {
    Common c = Common.of(w);
    return with(w, new Common(c.name, c.priority, c.objectiveMs, notes));
  }

  private static Workload with(Workload workload, Common c) {
    return switch (workload) {
      case DemandMatrix w ->
          new DemandMatrix(
              w.id(),
              c.name,
              w.trafficClass(),
              c.priority,
              c.objectiveMs,
              w.entries(),
              c.notes,
              w.properties());
      case GravityMatrix w ->
          new GravityMatrix(
              w.id(),
              c.name,
              w.trafficClass(),
              c.priority,
              c.objectiveMs,
              w.totalGbps(),
              w.masses(),
              c.notes,
              w.properties());
      case TrainingRun w ->
          new TrainingRun(
              w.id(),
              c.name,
              c.priority,
              c.objectiveMs,
              w.campuses(),
              w.parametersBillion(),
              w.bitsPerParameter(),
              w.computeStepSeconds(),
              w.stepsPerSync(),
              w.targetUtilisation(),
              c.notes,
              w.properties());
      case BulkTransfer w ->
          new BulkTransfer(
              w.id(),
              c.name,
              c.priority,
              c.objectiveMs,
              w.sources(),
              w.targets(),
              w.terabytes(),
              w.deadlineHours(),
              c.notes,
              w.properties());
    };
  }
}

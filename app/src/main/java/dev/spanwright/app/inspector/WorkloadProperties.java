package dev.spanwright.app.inspector;

import dev.spanwright.app.form.Property;
import dev.spanwright.model.network.RecordField;
import dev.spanwright.model.network.TrafficClass;
import dev.spanwright.model.network.TrainingMethod;
import dev.spanwright.model.network.Workload;
import dev.spanwright.model.network.Workload.BulkTransfer;
import dev.spanwright.model.network.Workload.DemandMatrix;
import dev.spanwright.model.network.Workload.GravityMatrix;
import dev.spanwright.model.network.Workload.TrainingRun;
import java.util.ArrayList;
import java.util.List;

/** What can be changed about a workload, but for the sites it is made of. */
final class WorkloadProperties {

  private WorkloadProperties() {}

  static List<Property<Workload>> of(Workload workload) {
    List<Property<Workload>> all = new ArrayList<>();
    all.add(Property.name("name", "Name", "name"));
    all.addAll(
        switch (workload) {
          case DemandMatrix _ -> List.of(trafficClass());
          case GravityMatrix _ ->
              List.of(
                  trafficClass(),
                  Property.<Workload>number("total", "Total", "totalGbps", Workload.RATE_GBPS)
                      .explained("Sum over all ordered pairs of sites"));
          case TrainingRun _ -> training();
          case BulkTransfer _ -> transfer();
        });
    all.add(
        Property.<Workload>whole("priority", "Priority", "priority", Workload.PRIORITY)
            .explained("0 is served first, 7 last"));
    all.add(
        Property.<Workload>optional(
                "objective",
                "Latency objective",
                "latencyObjectiveMs",
                Workload.LATENCY_OBJECTIVE_MS)
            .prompted("none")
            .explained("Largest acceptable one-way latency"));
    all.add(Property.notes("notes", "notes", 3));
    return all;
  }

  private static Property<Workload> trafficClass() {
    return Property.choice(
        "class",
        "Traffic class",
        "trafficClass",
        List.of(TrafficClass.values()),
        TrafficClass::label);
  }

  private static List<Property<Workload>> training() {
    return List.of(
        Property.<Workload>number(
                "parameters", "Parameters", "parametersBillion", TrainingRun.PARAMETERS_BILLION)
            .inUnit("billion")
            .explained("Size of the model"),
        Property.<Workload>number(
                "bits", "Per parameter", "bitsPerParameter", TrainingRun.BITS_PER_PARAMETER)
            .explained("Bits exchanged for each parameter in one synchronisation"),
        Property.<Workload>number(
                "step", "Compute step", "computeStepSeconds", TrainingRun.COMPUTE_STEP_SECONDS)
            .explained("Time that one step computes"),
        Property.<Workload>whole(
                "sync", "Steps per sync", "stepsPerSync", TrainingRun.STEPS_PER_SYNC)
            .explained("1 for data parallel, H for DiLoCo"),
        Property.<Workload>percent(
                "utilisation", "Utilisation", "targetUtilisation", TrainingRun.TARGET_UTILISATION)
            .explained("Share of time that compute shall run: the demands follow from it"),
        Property.choice(
            "exchange",
            "Exchange",
            "method.exchange",
            List.of(TrainingMethod.Exchange.values()),
            TrainingMethod.Exchange::label),
        Property.<Workload>optionalWhole("layers", "Layers", "method.layers", TrainingMethod.LAYERS)
            .prompted("not stated"),
        Property.<Workload>optionalWhole(
                "fragments", "Fragments", "method.fragments", TrainingMethod.FRAGMENTS)
            .prompted("a third of the layers")
            .explained("Parts that streaming exchanges one after the other"),
        Property.<Workload>number(
                "overlap", "Overlap", "method.overlapSteps", TrainingMethod.OVERLAP_STEPS)
            .explained("Steps over which a fragment overlaps; for the overlapped exchange"),
        Property.<Workload>percent(
                "exchanged", "Exchanged", "method.exchangedShare", TrainingMethod.EXCHANGED_SHARE)
            .explained("Share of the bits that quantisation leaves: 25 % for FP4 instead of bf16"),
        Property.<Workload>whole(
                "ring", "Ring members", "method.ringMembers", TrainingMethod.RING_MEMBERS)
            .explained("In each campus; 1 where campuses reduce inside first (hierarchical)"),
        gpus());
  }

  /** The GPUs that a step computes on, as people type them. */
  private static Property<Workload> gpus() {
    return new Property.Typed<>(
        "gpus",
        "GPUs",
        "",
        "GPUs, peak Tflop/s of one, model FLOP utilisation in %, million tokens per step:"
            + " 16384 989 41 16. The compute time then follows from them; empty for the time above",
        "compute time as above",
        1,
        workload -> GpuText.of(((TrainingRun) workload).method().gpuStep()),
        (workload, typed) -> RecordField.of("method.gpuStep").with(workload, GpuText.parse(typed)));
  }

  private static List<Property<Workload>> transfer() {
    return List.of(
        Property.<Workload>number("terabytes", "Data", "terabytes", BulkTransfer.TERABYTES)
            .explained("From each source to each target"),
        Property.<Workload>number(
                "deadline", "Deadline", "deadlineHours", BulkTransfer.DEADLINE_HOURS)
            .explained("Time to carry it"));
  }
}

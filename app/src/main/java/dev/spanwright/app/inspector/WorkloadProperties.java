package dev.spanwright.app.inspector;

import dev.spanwright.app.form.Property;
import dev.spanwright.model.network.BulkTransfer;
import dev.spanwright.model.network.BulkTransfer.Delivery;
import dev.spanwright.model.network.BulkTransfer.Purpose;
import dev.spanwright.model.network.EnterpriseFlow;
import dev.spanwright.model.network.PrefillDecode;
import dev.spanwright.model.network.RecordField;
import dev.spanwright.model.network.TrafficClass;
import dev.spanwright.model.network.TrainingMethod;
import dev.spanwright.model.network.Workload;
import dev.spanwright.model.network.Workload.DemandMatrix;
import dev.spanwright.model.network.Workload.GravityMatrix;
import dev.spanwright.model.network.Workload.TrainingRun;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What can be changed about a workload, but for the sites it is made of. */
final class WorkloadProperties {

  private static final RecordField COUNTRIES = RecordField.of("countries");

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
          case PrefillDecode _ -> caches();
          case EnterpriseFlow _ -> enterprise();
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
            .explained("Time to carry it; the interval of what is sent again and again"),
        Property.choice("purpose", "Purpose", "purpose", List.of(Purpose.values()), Purpose::label),
        Property.choice(
            "delivery", "Delivery", "delivery", List.of(Delivery.values()), Delivery::label));
  }

  private static List<Property<Workload>> caches() {
    return List.of(
        Property.<Workload>number(
                "gpus-per-site", "GPUs per site", "gpusPerSite", PrefillDecode.GPUS_PER_SITE)
            .inUnit("")
            .explained("GPUs that prefill at each site"),
        Property.<Workload>number(
                "per-instance", "Per instance", "gpusPerInstance", PrefillDecode.GPUS_PER_INSTANCE)
            .explained("GPUs that hold one copy of the model"),
        Property.<Workload>number("cache", "Cache", "cacheGigabytes", PrefillDecode.CACHE_GIGABYTES)
            .explained("Mean key-value cache of a request"),
        Property.<Workload>number(
                "prefill-time", "Prefill time", "prefillSeconds", PrefillDecode.PREFILL_SECONDS)
            .explained("Mean time that an instance takes for a prompt"));
  }

  private static List<Property<Workload>> enterprise() {
    return List.of(
        Property.<Workload>number("to-region", "To region", "gbpsToRegion", Workload.RATE_GBPS)
            .explained("From each core to each region"),
        Property.<Workload>number("to-core", "To core", "gbpsToCore", Workload.RATE_GBPS)
            .explained("From each region to each core"),
        new Property.Typed<>(
            "countries",
            "Stays in",
            "",
            "Two-letter codes of the countries that the traffic may not leave: DE FR NL."
                + " Whether it does is shown in the AI tab; the routing does not see to it",
            "any country",
            1,
            workload -> String.join(" ", ((EnterpriseFlow) workload).countries()),
            (workload, typed) -> COUNTRIES.with(workload, countries(typed))));
  }

  private static List<String> countries(String typed) {
    return Arrays.stream(typed.toUpperCase(Locale.ROOT).split("[,;\\s]+"))
        .filter(code -> !code.isEmpty())
        .distinct()
        .toList();
  }
}

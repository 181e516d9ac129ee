package dev.spanwright.model.file;

import dev.spanwright.model.network.BulkTransfer;
import dev.spanwright.model.network.BulkTransfer.Delivery;
import dev.spanwright.model.network.BulkTransfer.Purpose;
import dev.spanwright.model.network.EnterpriseFlow;
import dev.spanwright.model.network.PrefillDecode;
import dev.spanwright.model.network.TrafficClass;
import dev.spanwright.model.network.TrainingMethod;
import dev.spanwright.model.network.Workload;
import java.util.List;

/** Writes workloads. */
final class WorkloadWriter {

  private final JsonText json;
  private final PropertyWriter properties;

  WorkloadWriter(JsonText json, PropertyWriter properties) {
    this.json = json;
    this.properties = properties;
  }

  void workload(Workload workload) {
    switch (workload) {
      case Workload.TrainingRun run -> object(run, WorkloadKind.TRAINING_RUN, () -> own(run));
      case Workload.DemandMatrix m -> object(m, WorkloadKind.DEMAND_MATRIX, () -> own(m));
      case Workload.GravityMatrix m -> object(m, WorkloadKind.GRAVITY_MATRIX, () -> own(m));
      case BulkTransfer bulk -> object(bulk, WorkloadKind.BULK_TRANSFER, () -> own(bulk));
      case PrefillDecode split -> object(split, WorkloadKind.PREFILL_DECODE, () -> own(split));
      case EnterpriseFlow flow -> object(flow, WorkloadKind.ENTERPRISE_FLOW, () -> own(flow));
    }
  }

  private void object(Workload workload, WorkloadKind kind, Runnable own) {
    json.object(
        () -> {
          json.field("kind", kind.id());
          json.field("id", workload.id());
          json.field("name", workload.name());
          boolean free = kind.fields().contains("class");
          if (free && workload.trafficClass() != TrafficClass.GENERAL) {
            json.field("class", workload.trafficClass().id());
          }
          if (workload.priority() != 0) {
            json.field("priority", workload.priority());
          }
          json.field("latencyObjectiveMs", workload.latencyObjectiveMs());
          own.run();
          json.fieldUnlessEmpty("notes", workload.notes());
          properties.fields(workload.properties(), kind.fields());
        });
  }

  private void own(Workload.TrainingRun run) {
    json.field("campuses", run.campuses());
    json.field("parametersBillion", run.parametersBillion());
    json.field("bitsPerParameter", run.bitsPerParameter());
    json.field("computeStepSeconds", run.computeStepSeconds());
    json.field("stepsPerSync", run.stepsPerSync());
    json.field("targetUtilisation", run.targetUtilisation());
    own(run.method());
  }

  private void own(TrainingMethod method) {
    TrainingMethod plain = TrainingMethod.PLAIN;
    json.fieldUnless("exchange", method.exchange().id(), plain.exchange().id());
    method.layers().ifPresent(number -> json.field("layers", number));
    method.fragments().ifPresent(number -> json.field("fragments", number));
    json.fieldUnless("overlapSteps", method.overlapSteps(), plain.overlapSteps());
    json.fieldUnless("exchangedShare", method.exchangedShare(), plain.exchangedShare());
    json.fieldUnless("ringMembers", method.ringMembers(), plain.ringMembers());
    method
        .gpuStep()
        .ifPresent(
            step -> {
              json.field("gpus", step.gpus());
              json.field("gpuPeakTflops", step.peakTflops());
              json.field("flopUtilisation", step.flopUtilisation());
              json.field("tokensMillionPerStep", step.tokensMillion());
            });
  }

  private void own(Workload.DemandMatrix matrix) {
    json.name("demands").array(() -> matrix.entries().forEach(this::demand));
  }

  private void demand(Workload.DemandMatrix.Entry entry) {
    json.inlineObject(
        () -> {
          json.field("from", entry.from());
          json.field("to", entry.to());
          json.field("gbps", entry.gbps());
        });
  }

  private void own(Workload.GravityMatrix matrix) {
    json.field("totalGbps", matrix.totalGbps());
    List<Workload.GravityMatrix.Mass> masses = matrix.masses();
    json.name("masses").array(() -> masses.forEach(this::mass));
  }

  private void mass(Workload.GravityMatrix.Mass mass) {
    json.inlineObject(
        () -> {
          json.field("site", mass.site());
          json.field("weight", mass.weight());
        });
  }

  private void own(BulkTransfer bulk) {
    json.field("sources", bulk.sources());
    json.field("targets", bulk.targets());
    json.field("terabytes", bulk.terabytes());
    json.field("deadlineHours", bulk.deadlineHours());
    json.fieldUnless("purpose", bulk.purpose().id(), Purpose.GENERAL.id());
    json.fieldUnless("delivery", bulk.delivery().id(), Delivery.UNICAST.id());
  }

  private void own(PrefillDecode split) {
    json.field("prefill", split.prefill());
    json.field("decode", split.decode());
    json.field("gpusPerSite", split.gpusPerSite());
    json.field("gpusPerInstance", split.gpusPerInstance());
    json.field("cacheGigabytes", split.cacheGigabytes());
    json.field("prefillSeconds", split.prefillSeconds());
  }

  private void own(EnterpriseFlow flow) {
    json.field("cores", flow.cores());
    json.field("regions", flow.regions());
    json.field("gbpsToRegion", flow.gbpsToRegion());
    json.field("gbpsToCore", flow.gbpsToCore());
    if (!flow.countries().isEmpty()) {
      json.field("countries", flow.countries());
    }
  }
}

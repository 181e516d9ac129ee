package dev.spanwright.model.network;

import dev.spanwright.model.equipment.Range;
import dev.spanwright.model.network.Workload.DemandMatrix;
import dev.spanwright.model.network.Workload.DemandMatrix.Entry;
import dev.spanwright.model.network.Workload.GravityMatrix;
import dev.spanwright.model.network.Workload.TrainingRun;

/**
 * Traffic of a later year: every workload multiplied by {@code (1 + rate) ^ years}, at the rate of
 * its class in the network. It is no part of the network: one network is looked at in many years.
 * Of a training run the model grows, and its campuses with it, so that a step takes as long; of
 * prefill and decode the GPUs; of a transfer the bytes. What would pass the range of a field stays
 * at its end.
 *
 * @param years years from now, 0 to 20
 */
public record Growth(int years) {

  /** What the years take. */
  public static final Range YEARS = Range.from(0, 20, "years");

  /** What the rate of a class takes. */
  public static final Range RATE_PER_YEAR = Range.from(-0.5, 5, "");

  /** 30 % a year is an assumption to begin with (E). */
  public static final double USUAL_RATE_PER_YEAR = 0.3;

  /** Now. */
  public static final Growth NONE = new Growth(0);

  /**
   * @throws dev.spanwright.model.equipment.FieldException if the years are out of their range
   */
  public Growth {
    YEARS.require("years", years);
  }

  /** A network with the traffic of the year; itself where nothing grows. */
  public Network of(Network network) {
    boolean grows =
        network.workloads().stream().anyMatch(workload -> factor(network, workload) != 1);
    return grows
        ? network.withWorkloads(
            Table.of(
                network.workloads().stream()
                    .map(workload -> grown(workload, factor(network, workload)))
                    .toList()))
        : network;
  }

  private double factor(Network network, Workload workload) {
    return network.traffic().of(workload.trafficClass()).growthIn(years);
  }

  private static Workload grown(Workload workload, double factor) {
    return switch (workload) {
      case DemandMatrix matrix ->
          with(
              matrix,
              "entries",
              matrix.entries().stream()
                  .map(
                      e -> new Entry(e.from(), e.to(), grown(e.gbps(), factor, Workload.RATE_GBPS)))
                  .toList());
      case GravityMatrix matrix ->
          with(matrix, "totalGbps", grown(matrix.totalGbps(), factor, Workload.RATE_GBPS));
      case TrainingRun run ->
          with(
              run,
              "parametersBillion",
              grown(run.parametersBillion(), factor, TrainingRun.PARAMETERS_BILLION));
      case BulkTransfer transfer ->
          with(transfer, "terabytes", grown(transfer.terabytes(), factor, BulkTransfer.TERABYTES));
      case PrefillDecode split ->
          with(
              split,
              "gpusPerSite",
              grown(split.gpusPerSite(), factor, PrefillDecode.GPUS_PER_SITE));
      case EnterpriseFlow flow ->
          with(
              with(flow, "gbpsToRegion", grown(flow.gbpsToRegion(), factor, Workload.RATE_GBPS)),
              "gbpsToCore",
              grown(flow.gbpsToCore(), factor, Workload.RATE_GBPS));
    };
  }

  private static Workload with(Workload workload, String field, Object value) {
    return RecordField.of(field).with(workload, value);
  }

  private static double grown(double value, double factor, Range range) {
    return Math.clamp(value * factor, range.min(), range.max());
  }
}

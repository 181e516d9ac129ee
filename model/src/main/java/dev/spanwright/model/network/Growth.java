package dev.spanwright.model.network;

import dev.spanwright.model.equipment.Range;
import dev.spanwright.model.network.Workload.DemandMatrix;
import dev.spanwright.model.network.Workload.DemandMatrix.Entry;
import dev.spanwright.model.network.Workload.GravityMatrix;
import dev.spanwright.model.network.Workload.TrainingRun;

/**
 * Traffic of a later year: every workload multiplied by {@code (1 + rate) ^ years}. It is no part
 * of the network: one network is looked at in many years. Of a training run the model grows, and
 * its campuses with it, so that a step takes as long; of prefill and decode the GPUs; of a transfer
 * the bytes. What would pass the range of a field stays at its end.
 *
 * @param years years from now, 0 to 20
 * @param ratePerYear growth in a year, -0.5 to 5; 0.3 is 30 %
 */
public record Growth(int years, double ratePerYear) {

  /** What the years take. */
  public static final Range YEARS = Range.from(0, 20, "years");

  /** What the rate takes. */
  public static final Range RATE_PER_YEAR = Range.from(-0.5, 5, "");

  /** Now; 30 % a year is an assumption to begin with. */
  public static final Growth NONE = new Growth(0, 0.3);

  /**
   * @throws dev.spanwright.model.equipment.FieldException if a value is out of its range
   */
  public Growth {
    YEARS.require("years", years);
    RATE_PER_YEAR.require("growth in a year", ratePerYear);
  }

  /** By what all traffic is multiplied. */
  public double factor() {
    return Math.pow(1 + ratePerYear, years);
  }

  /** The same growth in another year. */
  public Growth in(int otherYears) {
    return new Growth(otherYears, ratePerYear);
  }

  /** The same year at another rate. */
  public Growth at(double otherRate) {
    return new Growth(years, otherRate);
  }

  /** A network with the traffic of the year. */
  public Network of(Network network) {
    return factor() == 1
        ? network
        : network.withWorkloads(Table.of(network.workloads().stream().map(this::grown).toList()));
  }

  private Workload grown(Workload workload) {
    return switch (workload) {
      case DemandMatrix matrix ->
          with(
              matrix,
              "entries",
              matrix.entries().stream()
                  .map(e -> new Entry(e.from(), e.to(), grown(e.gbps(), Workload.RATE_GBPS)))
                  .toList());
      case GravityMatrix matrix ->
          with(matrix, "totalGbps", grown(matrix.totalGbps(), Workload.RATE_GBPS));
      case TrainingRun run ->
          with(
              run,
              "parametersBillion",
              grown(run.parametersBillion(), TrainingRun.PARAMETERS_BILLION));
      case BulkTransfer transfer ->
          with(transfer, "terabytes", grown(transfer.terabytes(), BulkTransfer.TERABYTES));
      case PrefillDecode split ->
          with(split, "gpusPerSite", grown(split.gpusPerSite(), PrefillDecode.GPUS_PER_SITE));
      case EnterpriseFlow flow ->
          with(
              with(flow, "gbpsToRegion", grown(flow.gbpsToRegion(), Workload.RATE_GBPS)),
              "gbpsToCore",
              grown(flow.gbpsToCore(), Workload.RATE_GBPS));
    };
  }

  private static Workload with(Workload workload, String field, Object value) {
    return RecordField.of(field).with(workload, value);
  }

  private double grown(double value, Range range) {
    return Math.clamp(value * factor(), range.min(), range.max());
  }
}

package dev.spanwright.model.network;

import dev.spanwright.model.equipment.Range;
import java.util.List;
import java.util.OptionalDouble;

/** What makes demands: traffic from sites to sites. */
public sealed interface Workload extends Identified
    permits Workload.DemandMatrix,
        Workload.GravityMatrix,
        Workload.TrainingRun,
        BulkTransfer,
        PrefillDecode,
        EnterpriseFlow {

  /** Most priority classes: 0 is served first, 7 last. */
  int MAX_PRIORITY = 7;

  /** What the priority takes. */
  Range PRIORITY = Range.from(0, MAX_PRIORITY, "");

  /** What the latency objective takes. */
  Range LATENCY_OBJECTIVE_MS = Range.above(0, 1e4, "ms");

  /** What the rate of a demand takes. */
  Range RATE_GBPS = Range.from(0, 1e9, "Gbit/s");

  /** What people call it; not blank. */
  String name();

  /** What people call its kind. */
  default String kindLabel() {
    return switch (this) {
      case DemandMatrix _ -> "Demands";
      case GravityMatrix _ -> "Gravity matrix";
      case TrainingRun _ -> "Training run";
      case BulkTransfer transfer -> transfer.purpose().label();
      case PrefillDecode _ -> "Prefill and decode";
      case EnterpriseFlow _ -> "Enterprise flow";
    };
  }

  /** What its traffic is for. */
  TrafficClass trafficClass();

  /** 0 (first) to 7 (last). */
  int priority();

  /** Largest acceptable one-way latency in ms, if there is one. */
  OptionalDouble latencyObjectiveMs();

  /** Remarks; may be empty. */
  String notes();

  /** Fields of the file that Spanwright does not interpret. */
  PropertyValue.Fields properties();

  /** Every site that it names, in order. */
  List<String> sites();

  /** This workload without a site, and without the demands from and to it. */
  Workload withoutSite(String siteId);

  /**
   * Demands given one by one.
   *
   * @param entries the demands; those of the same ordered pair of sites add up
   */
  record DemandMatrix(
      String id,
      String name,
      TrafficClass trafficClass,
      int priority,
      OptionalDouble latencyObjectiveMs,
      List<Entry> entries,
      String notes,
      PropertyValue.Fields properties)
      implements Workload {

    /**
     * One demand.
     *
     * @param gbps Gbit/s from {@code from} to {@code to}; 0 to 1e9
     */
    public record Entry(String from, String to, double gbps) {
      /**
       * @throws IllegalArgumentException if both ends are one site or the rate is out of its range
       */
      public Entry {
        if (from.equals(to)) {
          throw new IllegalArgumentException(
              "a demand has site \"" + from + "\" at both ends, expected two sites");
        }
        RATE_GBPS.require("gbps", gbps);
      }
    }

    public DemandMatrix {
      Rules.requireWorkload(id, name, priority, latencyObjectiveMs);
      entries = List.copyOf(entries);
    }

    @Override
    public List<String> sites() {
      return entries.stream().flatMap(e -> List.of(e.from(), e.to()).stream()).distinct().toList();
    }

    @Override
    public Workload withoutSite(String siteId) {
      return new DemandMatrix(
          id,
          name,
          trafficClass,
          priority,
          latencyObjectiveMs,
          entries.stream().filter(e -> !e.from().equals(siteId) && !e.to().equals(siteId)).toList(),
          notes,
          properties);
    }
  }

  /**
   * Traffic between every pair of sites in proportion to the product of their weights: {@code
   * d(s,t) = total · w(s)·w(t) / Σ w(i)·w(j)} over ordered pairs {@code i ≠ j}.
   *
   * @param totalGbps sum over all ordered pairs, Gbit/s; 0 to 1e9
   * @param masses the sites and their weights; those of the same site add up
   */
  record GravityMatrix(
      String id,
      String name,
      TrafficClass trafficClass,
      int priority,
      OptionalDouble latencyObjectiveMs,
      double totalGbps,
      List<Mass> masses,
      String notes,
      PropertyValue.Fields properties)
      implements Workload {

    /**
     * The weight of a site.
     *
     * @param weight more than 0, at most 1e12; no unit
     */
    public record Mass(String site, double weight) {

      /** What the weight takes. */
      public static final Range WEIGHT = Range.above(0, 1e12, "");

      /**
       * @throws IllegalArgumentException if the weight is out of its range
       */
      public Mass {
        WEIGHT.require("weight", weight);
      }
    }

    public GravityMatrix {
      Rules.requireWorkload(id, name, priority, latencyObjectiveMs);
      RATE_GBPS.require("totalGbps", totalGbps);
      masses = List.copyOf(masses);
    }

    @Override
    public List<String> sites() {
      return masses.stream().map(Mass::site).toList();
    }

    @Override
    public Workload withoutSite(String siteId) {
      return new GravityMatrix(
          id,
          name,
          trafficClass,
          priority,
          latencyObjectiveMs,
          totalGbps,
          masses.stream().filter(m -> !m.site().equals(siteId)).toList(),
          notes,
          properties);
    }
  }

  /**
   * One model trained over several campuses, which exchange their parameters round a ring once a
   * synchronisation: rate from the wanted utilisation.
   *
   * @param campuses the sites in ring order; fewer than two make no demand
   * @param parametersBillion model size in 1e9 parameters; more than 0, at most 1e6
   * @param bitsPerParameter bits exchanged for each parameter; more than 0, at most 64
   * @param computeStepSeconds compute time of one step, s; more than 0, at most 1e5
   * @param stepsPerSync inner steps between two synchronisations (1 for data parallel, H for
   *     DiLoCo); 1 to 1e6
   * @param targetUtilisation the share of time that compute shall run, 0.01 to 0.999
   * @param method how the parameters are exchanged, and what a step computes on
   */
  record TrainingRun(
      String id,
      String name,
      int priority,
      OptionalDouble latencyObjectiveMs,
      List<String> campuses,
      double parametersBillion,
      double bitsPerParameter,
      double computeStepSeconds,
      int stepsPerSync,
      double targetUtilisation,
      TrainingMethod method,
      String notes,
      PropertyValue.Fields properties)
      implements Workload {

    // What the components of these names take.

    public static final Range PARAMETERS_BILLION = Range.above(0, 1e6, "(1e9 parameters)");
    public static final Range BITS_PER_PARAMETER = Range.above(0, 64, "bit");
    public static final Range COMPUTE_STEP_SECONDS = Range.above(0, 1e5, "s");
    public static final Range STEPS_PER_SYNC = Range.from(1, 1e6, "steps");
    public static final Range TARGET_UTILISATION = Range.from(0.01, 0.999, "");

    public TrainingRun {
      Rules.requireWorkload(id, name, priority, latencyObjectiveMs);
      campuses = List.copyOf(campuses);
      PARAMETERS_BILLION.require("parametersBillion", parametersBillion);
      BITS_PER_PARAMETER.require("bitsPerParameter", bitsPerParameter);
      COMPUTE_STEP_SECONDS.require("computeStepSeconds", computeStepSeconds);
      STEPS_PER_SYNC.require("stepsPerSync", stepsPerSync);
      TARGET_UTILISATION.require("targetUtilisation", targetUtilisation);
    }

    /** Compute time of one step, s: from the GPUs where they are given. */
    public double stepSeconds() {
      return method
          .gpuStep()
          .map(step -> step.seconds(parametersBillion))
          .orElse(computeStepSeconds);
    }

    @Override
    public TrafficClass trafficClass() {
      return TrafficClass.TRAINING;
    }

    @Override
    public List<String> sites() {
      return campuses;
    }

    @Override
    public Workload withoutSite(String siteId) {
      return new TrainingRun(
          id,
          name,
          priority,
          latencyObjectiveMs,
          Lists.without(campuses, siteId),
          parametersBillion,
          bitsPerParameter,
          computeStepSeconds,
          stepsPerSync,
          targetUtilisation,
          method,
          notes,
          properties);
    }
  }
}

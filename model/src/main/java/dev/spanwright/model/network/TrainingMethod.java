package dev.spanwright.model.network;

import dev.spanwright.model.equipment.FieldException;
import dev.spanwright.model.equipment.Range;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How a training run exchanges its parameters, and what a step computes on.
 *
 * @param exchange what is sent when
 * @param layers layers of the model, 1 to 10,000; empty where not stated: what depends on them is
 *     then left out
 * @param fragments parts that streaming exchanges one after the other, 1 to 10,000; empty for a
 *     third of the layers
 * @param overlapSteps steps over which the exchange of a fragment may overlap, 0 to 1,000; counts
 *     for {@link Exchange#OVERLAPPED} only
 * @param exchangedShare share of the bits per parameter that is left after quantisation, 0.01 to 1;
 *     counts for {@link Exchange#OVERLAPPED} only
 * @param ringMembers members of the ring in each campus, 1 to 1,000,000: 1 where campuses reduce
 *     inside first (hierarchical)
 * @param gpuStep what the compute time of a step follows from; empty where the time is given
 */
public record TrainingMethod(
    Exchange exchange,
    OptionalInt layers,
    OptionalInt fragments,
    double overlapSteps,
    double exchangedShare,
    int ringMembers,
    Optional<GpuStep> gpuStep) {

  public static final Range LAYERS = Range.from(1, 10_000, "");
  public static final Range FRAGMENTS = Range.from(1, 10_000, "");
  public static final Range OVERLAP_STEPS = Range.from(0, 1_000, "steps");
  public static final Range EXCHANGED_SHARE = Range.from(0.01, 1, "");
  public static final Range RING_MEMBERS = Range.from(1, 1_000_000, "");

  /** All at once, hierarchical, by the given compute time. */
  public static final TrainingMethod PLAIN =
      new TrainingMethod(
          Exchange.WHOLE, OptionalInt.empty(), OptionalInt.empty(), 1, 1, 1, Optional.empty());

  /** What is sent when. */
  public enum Exchange {
    /** All parameters at once: data parallel, or DiLoCo with more than one step per sync. */
    WHOLE("whole", "Data parallel, DiLoCo"),
    /** Fragments one after the other (streaming DiLoCo). */
    STREAMING("streaming", "Streaming DiLoCo"),
    /** Fragments that overlap with the next steps, quantised if so wished. */
    OVERLAPPED("streaming-overlap", "Streaming DiLoCo, overlapped");

    private final String id;
    private final String label;

    Exchange(String id, String label) {
      this.id = id;
      this.label = label;
    }

    /** As files call it. */
    public String id() {
      return id;
    }

    /** As people call it. */
    public String label() {
      return label;
    }
  }

  /**
   * @throws FieldException if a value is out of its range, or fragments are wanted and nothing says
   *     how many
   */
  public TrainingMethod {
    layers.ifPresent(number -> LAYERS.require("layers", number));
    fragments.ifPresent(number -> FRAGMENTS.require("fragments", number));
    OVERLAP_STEPS.require("overlapSteps", overlapSteps);
    EXCHANGED_SHARE.require("exchangedShare", exchangedShare);
    RING_MEMBERS.require("ringMembers", ringMembers);
    if (exchange != Exchange.WHOLE && layers.isEmpty() && fragments.isEmpty()) {
      throw new FieldException(
          "fragments", "not given", "a number of fragments, or the layers of the model");
    }
  }

  /** Parts that streaming exchanges one after the other: as given, or a third of the layers. */
  public double fragmentCount() {
    return fragments.isPresent() ? fragments.getAsInt() : layers.orElse(3) / 3.0;
  }

  /**
   * A step that runs on GPUs.
   *
   * @param gpus GPUs of the whole run, 1 to 1e8
   * @param peakTflops peak of one GPU, 1e12 operations per second; more than 0, at most 1e6
   * @param flopUtilisation share of the peak that the model uses (model FLOP utilisation), 0.01 to
   *     1
   * @param tokensMillion tokens of one step, 1e6; more than 0, at most 1e6
   */
  public record GpuStep(
      double gpus, double peakTflops, double flopUtilisation, double tokensMillion) {

    public static final Range GPUS = Range.from(1, 1e8, "");
    public static final Range PEAK_TFLOPS = Range.above(0, 1e6, "Tflop/s");
    public static final Range FLOP_UTILISATION = Range.from(0.01, 1, "");
    public static final Range TOKENS_MILLION = Range.above(0, 1e6, "(1e6 tokens)");

    /** Operations for each parameter and token: forward 2, backward 4. */
    private static final double FLOP_PER_PARAMETER_AND_TOKEN = 6;

    /**
     * @throws FieldException if a value is out of its range
     */
    public GpuStep {
      GPUS.require("gpus", gpus);
      PEAK_TFLOPS.require("gpuPeakTflops", peakTflops);
      FLOP_UTILISATION.require("flopUtilisation", flopUtilisation);
      TOKENS_MILLION.require("tokensMillionPerStep", tokensMillion);
    }

    /**
     * Compute time of a step, s: {@code 6·N·D / (R·Q)} (Charles et al., arXiv 2503.09799, appendix
     * A).
     *
     * @param parametersBillion size of the model, 1e9 parameters
     */
    public double seconds(double parametersBillion) {
      double operations =
          FLOP_PER_PARAMETER_AND_TOKEN * parametersBillion * 1e9 * tokensMillion * 1e6;
      return operations / (gpus * peakTflops * 1e12 * flopUtilisation);
    }
  }
}

package dev.spanwright.model.file;

import dev.spanwright.model.network.TrainingMethod;
import dev.spanwright.model.network.TrainingMethod.Exchange;
import dev.spanwright.model.network.TrainingMethod.GpuStep;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Reads how a training run exchanges its parameters. */
final class TrainingMethodReader {

  private static final Map<String, Exchange> EXCHANGES = new LinkedHashMap<>();

  static {
    for (Exchange exchange : Exchange.values()) {
      EXCHANGES.put(exchange.id(), exchange);
    }
  }

  private TrainingMethodReader() {}

  static Optional<TrainingMethod> method(FieldReader in) throws NetworkFileException {
    TrainingMethod plain = TrainingMethod.PLAIN;
    Exchange exchange = in.choice("exchange", false, EXCHANGES).orElse(plain.exchange());
    OptionalInt layers = in.optionalInteger("layers", 1, (int) TrainingMethod.LAYERS.max());
    OptionalInt fragments =
        in.optionalInteger("fragments", 1, (int) TrainingMethod.FRAGMENTS.max());
    double overlap =
        in.optionalNumber("overlapSteps", TrainingMethod.OVERLAP_STEPS)
            .orElse(plain.overlapSteps());
    double share =
        in.optionalNumber("exchangedShare", TrainingMethod.EXCHANGED_SHARE)
            .orElse(plain.exchangedShare());
    int members =
        in.integer("ringMembers", 1, (int) TrainingMethod.RING_MEMBERS.max(), plain.ringMembers());
    Optional<GpuStep> gpuStep = gpuStep(in);
    return in.build(
        () -> new TrainingMethod(exchange, layers, fragments, overlap, share, members, gpuStep));
  }

  private static Optional<GpuStep> gpuStep(FieldReader in) {
    OptionalDouble gpus = in.optionalNumber("gpus", GpuStep.GPUS);
    OptionalDouble peak = in.optionalNumber("gpuPeakTflops", GpuStep.PEAK_TFLOPS);
    OptionalDouble share = in.optionalNumber("flopUtilisation", GpuStep.FLOP_UTILISATION);
    OptionalDouble tokens = in.optionalNumber("tokensMillionPerStep", GpuStep.TOKENS_MILLION);
    long given = Stream.of(gpus, peak, share, tokens).filter(OptionalDouble::isPresent).count();
    if (given == 0) {
      return Optional.empty();
    }
    if (given < 4) {
      String found = "only some of gpus, gpuPeakTflops, flopUtilisation, tokensMillionPerStep";
      in.fail(in.object(), "gpus", found, "all four or none", "Add the others.");
      return Optional.empty();
    }
    return in.build(
        () ->
            new GpuStep(
                gpus.getAsDouble(), peak.getAsDouble(), share.getAsDouble(), tokens.getAsDouble()));
  }
}

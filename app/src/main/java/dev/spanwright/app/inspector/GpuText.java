package dev.spanwright.app.inspector;

import dev.spanwright.app.form.NumberText;
import dev.spanwright.model.network.TrainingMethod.GpuStep;
import java.util.Optional;

/** The GPUs of a training step in one line: number, peak, utilisation, tokens. */
final class GpuText {

  private static final int PARTS = 4;

  private GpuText() {}

  /** As it is typed; empty for none. */
  static String of(Optional<GpuStep> step) {
    return step.map(
            s ->
                String.join(
                    " ",
                    NumberText.of(s.gpus()),
                    NumberText.of(s.peakTflops()),
                    NumberText.of(NumberText.moved(s.flopUtilisation(), 2)),
                    NumberText.of(s.tokensMillion())))
        .orElse("");
  }

  /**
   * @throws IllegalArgumentException if it is not four numbers in their ranges
   */
  static Optional<GpuStep> parse(String typed) {
    if (typed.isBlank()) {
      return Optional.empty();
    }
    String[] parts = typed.strip().split("\\s+");
    if (parts.length != PARTS) {
      throw new IllegalArgumentException(
          "\"%s\" is not four numbers: GPUs, Tflop/s, utilisation in %%, million tokens"
              .formatted(typed.strip()));
    }
    return Optional.of(
        new GpuStep(
            NumberText.required(parts[0]),
            NumberText.required(parts[1]),
            NumberText.moved(NumberText.required(parts[2]), -2),
            NumberText.required(parts[3])));
  }
}

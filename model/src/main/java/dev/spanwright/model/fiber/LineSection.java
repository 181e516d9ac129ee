package dev.spanwright.model.fiber;

import java.util.ArrayList;
import java.util.List;

/**
 * A length of one fibre in a span.
 *
 * @param fiber the fibre
 * @param lengthKm length, km; more than 0
 * @param inputLossDb connectors, splices and transitions before it, dB; not negative
 */
public record LineSection(LineFiber fiber, double lengthKm, double inputLossDb) {

  /**
   * @throws IllegalArgumentException if a number is outside its {@link LineQuantity range}
   */
  public LineSection {
    LineQuantity.LENGTH_KM.require(lengthKm);
    LineQuantity.LUMPED_LOSS_DB.require(inputLossDb);
  }

  /** Loss of the fibre and of what stands before it, dB. */
  double lossDb() {
    return inputLossDb + fiber.attenuationDbPerKm() * lengthKm;
  }

  /** Whether the two are one and the same fibre with nothing between. */
  private boolean continues(LineSection before) {
    return inputLossDb == 0 && fiber.equals(before.fiber);
  }

  /** The sections of a span with those joined that are one fibre. */
  static List<LineSection> joined(List<LineSection> sections) {
    List<LineSection> result = new ArrayList<LineSection>(sections.size());
    for (LineSection section : sections) {
      if (!result.isEmpty() && section.continues(result.getLast())) {
        LineSection before = result.removeLast();
        result.add(
            new LineSection(before.fiber, before.lengthKm + section.lengthKm, before.inputLossDb));
      } else {
        result.add(section);
      }
    }
    return List.copyOf(result);
  }
}

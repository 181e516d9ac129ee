package dev.spanwright.model.network;

import dev.spanwright.model.equipment.Checks;

/**
 * A part of a link that is made of another fibre than the rest. Its ends are huts.
 *
 * @param fromShare where it begins, as share of the fibre length from the link's first site, 0 to 1
 * @param toShare where it ends, as share of the fibre length; more than {@code fromShare}
 * @param fiber identifier of the fibre type
 */
public record FiberPart(double fromShare, double toShare, String fiber) {

  /**
   * @throws IllegalArgumentException if a share is out of its range
   */
  public FiberPart {
    Checks.requireRange("fromShare", fromShare, 0, 1, "");
    Checks.requireRange("toShare", toShare, 0, 1, "");
    if (!(fromShare < toShare)) {
      throw new IllegalArgumentException(
          "fromShare %s is not below toShare %s".formatted(fromShare, toShare));
    }
  }
}

package dev.spanwright.model.network;

import dev.spanwright.model.equipment.FieldException;
import dev.spanwright.model.equipment.Range;

/**
 * A part of a link that is made of another fibre than the rest. Its ends are huts.
 *
 * @param fromShare where it begins, as share of the fibre length from the link's first site, 0 to 1
 * @param toShare where it ends, as share of the fibre length; more than {@code fromShare}
 * @param fiber identifier of the fibre type
 */
public record FiberPart(double fromShare, double toShare, String fiber) {

  /** What a share of the fibre length takes. */
  public static final Range SHARE = Range.from(0, 1, "");

  /**
   * @throws FieldException if a share is out of its range
   */
  public FiberPart {
    SHARE.require("fromShare", fromShare);
    SHARE.require("toShare", toShare);
    Range.above(fromShare, SHARE.max(), "(above fromShare)").require("toShare", toShare);
  }
}

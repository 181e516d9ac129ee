package dev.spanwright.model.network;

import dev.spanwright.model.equipment.Range;

/**
 * A part of a link that can fail by itself: a stretch of its fibre, or a place where a hut stands.
 * The link carries nothing while it is down.
 *
 * @param linkId identifier of the link
 * @param fromShare where it begins, as share of the fibre length from the first site, 0 to 1
 * @param toShare where it ends, likewise; the same as its beginning for a place
 */
public record LinkPart(String linkId, double fromShare, double toShare) {

  private static final Range SHARE = Range.from(0, 1, "");

  /**
   * @throws dev.spanwright.model.equipment.FieldException if a share is out of its range
   * @throws IllegalArgumentException if it ends before it begins
   */
  public LinkPart {
    SHARE.require("start of a part", fromShare);
    SHARE.require("end of a part", toShare);
    if (toShare < fromShare) {
      throw new IllegalArgumentException(
          "a part of %s ends at %s, expected at %s or later".formatted(linkId, toShare, fromShare));
    }
  }

  /** A place on a link. */
  public static LinkPart place(String linkId, double share) {
    return new LinkPart(linkId, share, share);
  }

  /** Whether it is a place and no stretch. */
  public boolean isPlace() {
    return fromShare == toShare;
  }

  /** The middle of it, as share of the fibre length. */
  public double middle() {
    return (fromShare + toShare) / 2;
  }
}

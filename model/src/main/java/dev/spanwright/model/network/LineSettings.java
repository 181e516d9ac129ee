package dev.spanwright.model.network;

import dev.spanwright.model.equipment.Checks;
import dev.spanwright.model.equipment.FieldException;
import dev.spanwright.model.equipment.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What the architect fixed about the line of a link; the rest is planned.
 *
 * @param parts parts of another fibre than the link's, in order, not overlapping
 * @param layout where huts stand
 * @param regenerators how many regenerators there are, 0 to 1,000; empty: as few as it takes for
 *     half of the channels to close
 * @param launchPowerDbm power of each channel at the input of every span, -30 to 40 dBm; empty: the
 *     best one for each span
 * @param amplifiers identifiers of amplifiers to use before those that are usual for fibre and band
 */
public record LineSettings(
    List<FiberPart> parts,
    SpanLayout layout,
    OptionalInt regenerators,
    OptionalDouble launchPowerDbm,
    List<String> amplifiers) {

  /** Everything is planned. */
  public static final LineSettings AUTOMATIC =
      new LineSettings(
          List.of(), SpanLayout.AUTOMATIC, OptionalInt.empty(), OptionalDouble.empty(), List.of());

  /** Most regenerators that are accepted. */
  public static final int MAX_REGENERATORS = 1_000;

  /** What the launch power takes. */
  public static final Range LAUNCH_POWER_DBM = Range.from(-30, 40, "dBm");

  /**
   * @throws FieldException if a value is out of its range, or parts overlap or are not in order
   */
  public LineSettings {
    parts = List.copyOf(parts);
    amplifiers = List.copyOf(amplifiers);
    for (int i = 1; i < parts.size(); i++) {
      double share = parts.get(i).fromShare();
      double endBefore = parts.get(i - 1).toShare();
      if (share < endBefore) {
        throw new FieldException(
            "fibreParts[" + i + "].fromShare",
            Checks.plain(share),
            Checks.plain(endBefore) + " or more, where the part before it ends");
      }
    }
    if (regenerators.isPresent()) {
      Checks.requireRange("regenerators", regenerators.getAsInt(), 0, MAX_REGENERATORS, "");
    }
    launchPowerDbm.ifPresent(dbm -> LAUNCH_POWER_DBM.require("launchPowerDbm", dbm));
  }

  /** These settings with other parts. */
  public LineSettings withParts(List<FiberPart> newParts) {
    return new LineSettings(newParts, layout, regenerators, launchPowerDbm, amplifiers);
  }

  /**
   * These settings with a part made of a fibre, whatever it was made of before.
   *
   * @param part the new part
   * @param linkFiber the fibre of the link itself: a part of it is no part of its own
   */
  public LineSettings withPart(FiberPart part, String linkFiber) {
    List<FiberPart> next = new ArrayList<>();
    for (FiberPart old : parts) {
      if (old.fromShare() < part.fromShare()) {
        next.add(
            new FiberPart(old.fromShare(), Math.min(old.toShare(), part.fromShare()), old.fiber()));
      }
    }
    if (!part.fiber().equals(linkFiber)) {
      next.add(part);
    }
    for (FiberPart old : parts) {
      if (old.toShare() > part.toShare()) {
        next.add(
            new FiberPart(Math.max(old.fromShare(), part.toShare()), old.toShare(), old.fiber()));
      }
    }
    return withParts(joined(next));
  }

  /** Neighbours of one fibre that touch are one part. */
  private static List<FiberPart> joined(List<FiberPart> parts) {
    List<FiberPart> result = new ArrayList<>();
    for (FiberPart part : parts) {
      FiberPart last = result.isEmpty() ? null : result.getLast();
      if (last != null && last.toShare() == part.fromShare() && last.fiber().equals(part.fiber())) {
        result.set(
            result.size() - 1, new FiberPart(last.fromShare(), part.toShare(), part.fiber()));
      } else {
        result.add(part);
      }
    }
    return result;
  }

  /** These settings with another layout. */
  public LineSettings withLayout(SpanLayout newLayout) {
    return new LineSettings(parts, newLayout, regenerators, launchPowerDbm, amplifiers);
  }

  /** These settings with a number of regenerators, or as few as it takes. */
  public LineSettings withRegenerators(OptionalInt newRegenerators) {
    return new LineSettings(parts, layout, newRegenerators, launchPowerDbm, amplifiers);
  }

  /** These settings with a given launch power, or the best. */
  public LineSettings withLaunchPowerDbm(OptionalDouble newLaunchPowerDbm) {
    return new LineSettings(parts, layout, regenerators, newLaunchPowerDbm, amplifiers);
  }

  /** These settings with other amplifiers. */
  public LineSettings withAmplifiers(List<String> newAmplifiers) {
    return new LineSettings(parts, layout, regenerators, launchPowerDbm, newAmplifiers);
  }
}

package dev.spanwright.model.fiber;

import dev.spanwright.model.equipment.FiberType;
import dev.spanwright.model.network.FiberPart;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A length of one fibre within a link, with a hut or site at both ends.
 *
 * @param fiber the fibre
 * @param startKm where it begins, km from the link's first site
 * @param endKm where it ends, km
 */
record Stretch(FiberType fiber, double startKm, double endKm) {

  /** A stretch shorter than this is not laid, km. */
  static final double MIN_KM = 0.001;

  double lengthKm() {
    return endKm - startKm;
  }

  /** The stretches of a link in order: its parts, and its own fibre between them. */
  static List<Stretch> of(
      String fiber, List<FiberPart> parts, double lengthKm, Function<String, FiberType> catalogue) {
    List<Stretch> stretches = new ArrayList<>(2 * parts.size() + 1);
    FiberType own = catalogue.apply(fiber);
    double km = 0;
    for (FiberPart part : parts) {
      km = add(stretches, own, km, part.fromShare() * lengthKm);
      km = add(stretches, catalogue.apply(part.fiber()), km, part.toShare() * lengthKm);
    }
    add(stretches, own, km, lengthKm);
    Stretch last = stretches.removeLast();
    stretches.add(new Stretch(last.fiber(), last.startKm(), lengthKm));
    return stretches;
  }

  /** Adds a stretch, or lengthens the one before if it is of the same fibre; returns its end. */
  private static double add(List<Stretch> stretches, FiberType fiber, double from, double to) {
    boolean first = stretches.isEmpty();
    if (to - from < MIN_KM) {
      return from;
    }
    if (!first && stretches.getLast().fiber().equals(fiber)) {
      Stretch last = stretches.removeLast();
      stretches.add(new Stretch(fiber, last.startKm(), to));
    } else {
      stretches.add(new Stretch(fiber, from, to));
    }
    return to;
  }
}

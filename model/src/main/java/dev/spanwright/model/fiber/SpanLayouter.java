package dev.spanwright.model.fiber;

import dev.spanwright.model.equipment.AmplifierType;
import dev.spanwright.model.equipment.FiberType;
import dev.spanwright.model.equipment.PlanningRules;
import dev.spanwright.model.network.SpanLayout;
import java.util.ArrayList;
import java.util.List;

/** Divides the stretches of a line into spans. */
final class SpanLayouter {

  private final SpanLayout layout;
  private final PlanningRules rules;

  SpanLayouter(SpanLayout layout, PlanningRules rules) {
    this.layout = layout;
    this.rules = rules;
  }

  /** Whether spans may be shortened: the architect fixed neither huts nor spacing. */
  boolean isFree() {
    return layout.hutShares().isEmpty() && layout.spacingKm().isEmpty();
  }

  /**
   * Huts where the architect put them, else equal spans in each stretch.
   *
   * @param shorterKm by how much spans are to be shorter than is usual for their fibre, km
   */
  SpanChain lay(List<Stretch> stretches, double shorterKm) {
    double lengthKm = stretches.getLast().endKm();
    List<SpanGroup> groups = new ArrayList<>();
    for (Stretch stretch : stretches) {
      if (layout.hutShares().isEmpty()) {
        int count = count(stretch.fiber(), stretch.lengthKm(), shorterKm);
        groups.add(group(stretch.fiber(), count, stretch.lengthKm() / count));
      } else {
        addBetweenHuts(groups, stretch, lengthKm);
      }
    }
    return new SpanChain(groups);
  }

  /** Shortest and longest span of a fibre, as far as its amplifier makes up the loss. */
  TownHuts.Limits limits(SpanGroup group, AmplifierType amplifier) {
    FiberType fiber = group.fiber();
    double reachKm =
        (amplifier.maxGainDb() - 2 * group.endLossDb()) / group.line().attenuationDbPerKm();
    double maxKm = Math.min(layout.maxSpanKm().orElse(fiber.maxSpanKm()), reachKm);
    return new TownHuts.Limits(layout.minSpanKm().orElse(fiber.minSpanKm()), maxKm);
  }

  /** As few spans as the spacing allows; fewer where they would be shorter than is wanted. */
  private int count(FiberType fiber, double lengthKm, double shorterKm) {
    double minKm = layout.minSpanKm().orElse(fiber.minSpanKm());
    double maxKm = layout.maxSpanKm().orElse(fiber.maxSpanKm());
    double usualKm = Math.max(fiber.spanKm() - shorterKm, fiber.minSpanKm());
    double spacingKm = Math.min(layout.spacingKm().orElse(usualKm), maxKm);
    if (layout.maxSpanKm().isEmpty() && layout.spacingKm().isPresent()) {
      spacingKm = layout.spacingKm().getAsDouble();
      maxKm = Math.max(maxKm, spacingKm);
    }
    int count = Math.max(1, (int) Math.ceil(lengthKm / spacingKm - 1e-9));
    int longEnough = Math.max(1, (int) Math.floor(lengthKm / minKm + 1e-9));
    int shortEnough = Math.max(1, (int) Math.ceil(lengthKm / maxKm - 1e-9));
    return Math.min(count, Math.max(longEnough, shortEnough));
  }

  private void addBetweenHuts(List<SpanGroup> groups, Stretch stretch, double lengthKm) {
    double from = stretch.startKm();
    for (double share : layout.hutShares()) {
      double hut = share * lengthKm;
      if (hut > from + Stretch.MIN_KM && hut < stretch.endKm() - Stretch.MIN_KM) {
        groups.add(group(stretch.fiber(), 1, hut - from));
        from = hut;
      }
    }
    groups.add(group(stretch.fiber(), 1, stretch.endKm() - from));
  }

  private SpanGroup group(FiberType fiber, int count, double lengthKm) {
    double endLossDb = rules.connectorLossDb() + fiber.transitionLossDb();
    return new SpanGroup(fiber, LineFiber.of(fiber), count, lengthKm, endLossDb);
  }
}

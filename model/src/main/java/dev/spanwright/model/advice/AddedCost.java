package dev.spanwright.model.advice;

import dev.spanwright.model.equipment.UnitFigure;
import dev.spanwright.model.equipment.UnitFigures;
import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.judge.LinkCost;
import dev.spanwright.model.judge.LinkCost.Part;
import dev.spanwright.model.judge.NetworkCost;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * What a measure costs, by the unit figures of the network. What is bought counts; what becomes
 * spare gives nothing back. Nothing is dug for a link that is there: new fibre goes into its ducts.
 *
 * @param usd capital of each part, USD, 0 or more; empty where more of it is needed and its unit
 *     price is not known
 * @param energyGwhPerYear energy of a year, GWh; less than 0 where it is saved
 * @param sites whether something is built at sites, of which no unit figures are known
 * @param amplifiers whether further fibre pairs of a link need amplifiers in its huts, of which no
 *     unit figure is known: they are not in the capital
 */
public record AddedCost(
    Map<Part, OptionalDouble> usd, double energyGwhPerYear, boolean sites, boolean amplifiers) {

  /** Nothing is bought. */
  public static final AddedCost NONE = new AddedCost(Map.of(), 0, false, false);

  public AddedCost {
    usd = Map.copyOf(usd);
  }

  /** What it takes to make one network of another, both evaluated. */
  static AddedCost between(Evaluation before, Evaluation after) {
    Map<String, LinkCost> old = byLink(before);
    Map<String, LinkCost> oldCounts = byLink(counting(before));
    Map<String, LinkCost> counts = byLink(counting(after));
    Map<Part, OptionalDouble> sums = new EnumMap<>(Part.class);
    boolean amplifiers = false;
    for (LinkCost cost : NetworkCost.of(after).links()) {
      String id = cost.link().id();
      if (isWidened(old.get(id), cost)) { // other amplifiers in every hut: no price is known
        sums.put(Part.HUTS, OptionalDouble.empty());
      }
      amplifiers |= hasMorePairs(old.get(id), cost) && amount(counts.get(id), Part.HUTS) > 0;
      for (Part part : Part.values()) {
        double more = amount(counts.get(id), part) - amount(oldCounts.get(id), part);
        OptionalDouble now = cost.usd().get(part);
        OptionalDouble added =
            more <= 0 || now.isEmpty()
                ? (more <= 0 ? OptionalDouble.of(0) : now)
                : OptionalDouble.of(Math.max(0, now.getAsDouble() - amount(old.get(id), part)));
        sums.merge(part, added, AddedCost::sum);
      }
    }
    double watts = NetworkCost.of(after).watts() - NetworkCost.of(before).watts();
    boolean sites = !before.network().sites().equals(after.network().sites());
    return new AddedCost(sums, watts * 8_760 / 1e9, sites, amplifiers);
  }

  private static boolean isWidened(LinkCost before, LinkCost after) {
    return before != null && !before.link().band().equals(after.link().band());
  }

  /** A new link is built with the huts that its pairs take; what is there has those of its own. */
  private static boolean hasMorePairs(LinkCost before, LinkCost after) {
    return before != null && after.link().fiberPairs() > before.link().fiberPairs();
  }

  private static Map<String, LinkCost> byLink(Evaluation evaluation) {
    Map<String, LinkCost> costs = new HashMap<>();
    NetworkCost.of(evaluation).links().forEach(cost -> costs.put(cost.link().id(), cost));
    return costs;
  }

  private static double amount(LinkCost cost, Part part) {
    return cost == null ? 0 : cost.usd().get(part).orElse(0);
  }

  /** The same at a price of 1 USD for everything whose price is not known: it counts pieces. */
  private static Evaluation counting(Evaluation evaluation) {
    UnitFigures figures = evaluation.network().planning().figures();
    for (UnitFigure figure : UnitFigure.values()) {
      if (figures.of(figure).isEmpty()) {
        figures = figures.with(figure, OptionalDouble.of(1));
      }
    }
    return new Evaluation(
        evaluation.revision(),
        evaluation.network().withPlanning(evaluation.network().planning().withFigures(figures)),
        evaluation.plants(),
        evaluation.demands(),
        evaluation.routing(),
        evaluation.headroom(),
        evaluation.optimal(),
        evaluation.insights());
  }

  private static OptionalDouble sum(OptionalDouble a, OptionalDouble b) {
    return a.isEmpty() || b.isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(a.getAsDouble() + b.getAsDouble());
  }

  /** The parts whose unit price is not known. */
  public List<Part> notKnown() {
    return Arrays.stream(Part.values())
        .filter(part -> usd.getOrDefault(part, OptionalDouble.of(0)).isEmpty())
        .toList();
  }

  /** Capital of the parts that are known, USD. */
  public double knownUsd() {
    return Arrays.stream(Part.values())
        .mapToDouble(part -> usd.getOrDefault(part, OptionalDouble.empty()).orElse(0))
        .sum();
  }

  /**
   * The capital, USD, without amplifiers of further fibre pairs, see {@link #amplifiers}; empty
   * where the price of another part is not known or something is built at sites.
   */
  public OptionalDouble capitalUsd() {
    return sites || !notKnown().isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(knownUsd());
  }
}

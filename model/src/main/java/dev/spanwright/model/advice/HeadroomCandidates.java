package dev.spanwright.model.advice;

import dev.spanwright.model.equipment.FiberType;
import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.fiber.LinkPlant;
import dev.spanwright.model.network.Band;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.solve.Headroom;
import dev.spanwright.model.solve.LinkValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Where capacity would raise the headroom: at the links that limit it, by their dual values. A link
 * without capacity has no value; it is made to carry where demands are cut off.
 */
final class HeadroomCandidates {

  private static final int MOST_LINKS = 8;
  private static final int MOST_REGENERATORS_MORE = 4;

  /** A measure that raises the capacity of its link by less is not worth a trial. */
  private static final double LEAST_RISE = 0.02;

  private final Bench bench;
  private final Evaluation evaluation;
  private final Network network;

  private HeadroomCandidates(Bench bench, Trial trial) {
    this.bench = bench;
    this.evaluation = trial.evaluation();
    this.network = evaluation.network();
  }

  static List<Candidate> of(Bench bench, Trial trial) {
    HeadroomCandidates candidates = new HeadroomCandidates(bench, trial);
    if (trial.cutOff() > 0) {
      List<Candidate> found = new ArrayList<>(candidates.toJoin());
      found.addAll(ResilienceCandidates.joins(trial));
      return found;
    }
    return candidates.atLimits(trial.headroom());
  }

  private record Estimate(Candidate candidate, double gain) {}

  /** By the dual values: they say at most what a link can add. */
  private List<Candidate> atLimits(Headroom headroom) {
    Map<String, Double> values =
        headroom.limiting().stream()
            .collect(Collectors.toMap(LinkValue::linkId, LinkValue::perGbps));
    List<Estimate> found = new ArrayList<>();
    headroom.limiting().stream()
        .sorted(Comparator.comparingDouble(value -> -worth(value)))
        .limit(MOST_LINKS)
        .map(value -> network.links().get(value.linkId()))
        .forEach(
            link -> {
              String why = why(link, headroom);
              for (Measure measure : measures(link)) {
                double gain = values.get(link.id()) * rise(link, measure);
                found.add(new Estimate(new Candidate(measure, why), gain));
              }
            });
    return found.stream()
        .filter(estimate -> estimate.gain() > 0)
        .sorted(Comparator.comparingDouble((Estimate estimate) -> -estimate.gain()))
        .map(Estimate::candidate)
        .toList();
  }

  private double worth(LinkValue value) {
    return value.perGbps() * evaluation.plants().get(value.linkId()).capacityGbps();
  }

  private String why(Link link, Headroom headroom) {
    int others = headroom.limiting().size() - 1;
    return Names.ends(network, link)
        + (others == 0
            ? " alone limits the headroom."
            : String.format(
                Locale.ROOT,
                " is one of %d links that limit the headroom: 1 Tbit/s more is worth up to %s.",
                others + 1,
                worthOfTerabit(link, headroom)));
  }

  private static String worthOfTerabit(Link link, Headroom headroom) {
    double value =
        headroom.limiting().stream()
            .filter(v -> v.linkId().equals(link.id()))
            .mapToDouble(LinkValue::perGbps)
            .sum();
    return String.format(Locale.ROOT, "%.2g×", 1_000 * value);
  }

  private List<Measure> measures(Link link) {
    List<Measure> measures = new ArrayList<>();
    if (link.fiberPairs() < Link.MAX_FIBER_PAIRS) {
      measures.add(new Measure.FiberPairs(link.id(), 1));
    }
    if (link.fixedCapacityGbps().isEmpty()) {
      for (Band band : Band.values()) {
        if (band.compareTo(link.band()) > 0) {
          measures.add(new Measure.WiderBand(link.id(), band));
        }
      }
      fewestRegenerators(link).ifPresent(measures::add);
      hollowCore().map(f -> new Measure.HollowCore(link.id(), 0, 1, f)).ifPresent(measures::add);
    }
    return measures;
  }

  private Optional<FiberType> hollowCore() {
    return bench.planner().catalogues(network).fibers().types().stream()
        .filter(FiberType::hollowCore)
        .findFirst();
  }

  /** The fewest further regenerators with which a faster mode closes, or any mode at all. */
  private Optional<Measure> fewestRegenerators(Link link) {
    int now = evaluation.plants().get(link.id()).regenerators();
    for (int more = 1; more <= MOST_REGENERATORS_MORE; more++) {
      bench.cancellation().orThrow();
      Measure measure = new Measure.Regenerators(link.id(), now + more);
      if (rise(link, measure) > 0) {
        return Optional.of(measure);
      }
    }
    return Optional.empty();
  }

  /** Gbit/s that a measure adds to its link; 0 where that is next to nothing. */
  private double rise(Link link, Measure measure) {
    LinkPlant before = evaluation.plants().get(link.id());
    Network changed = measure.applyTo(network);
    LinkPlant after = bench.planner().lay(changed.links().get(link.id()), changed);
    double rise = after.capacityGbps() - before.capacityGbps();
    return rise > LEAST_RISE * before.capacityGbps() ? rise : 0;
  }

  /** Links over which no mode closes are made to carry. */
  private List<Candidate> toJoin() {
    List<Candidate> found = new ArrayList<>();
    for (Link link : network.links()) {
      boolean dark = evaluation.plants().get(link.id()).capacityGbps() == 0;
      if (dark && link.fixedCapacityGbps().isEmpty()) {
        String why = "No transceiver mode closes over " + Names.ends(network, link) + ".";
        fewestRegenerators(link).ifPresent(measure -> found.add(new Candidate(measure, why)));
      }
    }
    return found;
  }
}

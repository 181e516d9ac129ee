package dev.spanwright.model.advice;

import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.solve.LinkLoad;
import dev.spanwright.model.solve.LinkValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes a measure harmless by fibre pairs where it draws more traffic than there is room for.
 *
 * @param measure the measure with what it takes besides
 * @param trial the network with all of it
 */
record Repair(Measure measure, Trial trial) {

  private static final int MOST_ROUNDS = 3;

  /** Repairs a measure that harms; empty where a few fibre pairs do not mend it. */
  static Optional<Repair> of(Bench bench, Measure measure, Trial harmed) {
    if (harmed.cutOff() > bench.base().cutOff()) {
      return Optional.empty(); // pairs join nothing
    }
    Map<String, Integer> added = new LinkedHashMap<>();
    Trial trial = harmed;
    for (int round = 0; round < MOST_ROUNDS; round++) {
      List<Measure.FiberPairs> pairs = pairs(bench, measure, trial);
      if (pairs.isEmpty()) {
        return Optional.empty();
      }
      pairs.forEach(pair -> added.merge(pair.linkId(), pair.more(), Integer::sum));
      List<Measure> all = new ArrayList<>(measure.parts());
      added.forEach((linkId, more) -> all.add(new Measure.FiberPairs(linkId, more)));
      Measure together = new Measure.Together(all);
      trial = bench.with(together);
      if (!Harm.isDone(bench, trial)) {
        return Optional.of(new Repair(together, trial));
      }
    }
    return Optional.empty();
  }

  /** What is built besides the measure itself, a sentence. */
  String besides(Measure alone) {
    Network network = trial.evaluation().network();
    return measure.parts().stream()
        .skip(alone.parts().size())
        .map(part -> part.title(network))
        .collect(Collectors.joining("; ", " Against harm elsewhere: ", "."));
  }

  /** For the harm that is known soonest, as {@link Harm} asks for it. */
  private static List<Measure.FiberPairs> pairs(Bench bench, Measure measure, Trial trial) {
    List<Measure.FiberPairs> overloaded = forOverloads(bench, trial);
    if (!overloaded.isEmpty()) {
      return overloaded;
    }
    if (trial.value(Metric.WORST_CUT) < bench.base().value(Metric.WORST_CUT) - Harm.SHARE) {
      return forCuts(bench, trial);
    }
    return forHeadroom(measure, trial);
  }

  /** Links that are loaded over their capacity, and more than before. */
  private static List<Measure.FiberPairs> forOverloads(Bench bench, Trial trial) {
    Map<String, LinkLoad> before = bench.base().evaluation().routing().loads();
    return trial.evaluation().routing().loads().values().stream()
        .filter(LinkLoad::overloaded)
        .filter(load -> load.capacityGbps() > 0)
        .filter(
            load ->
                !before.containsKey(load.linkId())
                    || load.utilisation() > before.get(load.linkId()).utilisation())
        .flatMap(load -> more(trial, load.linkId(), load.utilisation()).stream())
        .toList();
  }

  /** The link that failures of others load over its capacity by most more than before. */
  private static List<Measure.FiberPairs> forCuts(Bench bench, Trial trial) {
    Map<String, Double> before = bench.base().cuts().overloadGbps();
    return trial.cuts().overloadGbps().entrySet().stream()
        .filter(e -> e.getValue() > before.getOrDefault(e.getKey(), 0.0))
        .max(
            Comparator.<Map.Entry<String, Double>>comparingDouble(
                    e -> e.getValue() - before.getOrDefault(e.getKey(), 0.0))
                .thenComparing(Map.Entry.comparingByKey()))
        .flatMap(e -> onePair(trial, e.getKey()))
        .stream()
        .toList();
  }

  /** The links of the measure that limit the headroom, else the one that limits it most. */
  private static List<Measure.FiberPairs> forHeadroom(Measure measure, Trial trial) {
    Set<String> own = new HashSet<>();
    measure.parts().forEach(part -> linkId(part).ifPresent(own::add));
    List<String> limiting = trial.headroom().limiting().stream().map(LinkValue::linkId).toList();
    List<Measure.FiberPairs> pairs =
        limiting.stream().filter(own::contains).flatMap(id -> onePair(trial, id).stream()).toList();
    return pairs.isEmpty()
        ? limiting.stream().limit(1).flatMap(id -> onePair(trial, id).stream()).toList()
        : pairs;
  }

  private static Optional<String> linkId(Measure measure) {
    return switch (measure) {
      case Measure.HollowCore hollow -> Optional.of(hollow.linkId());
      case Measure.FiberPairs pairs -> Optional.of(pairs.linkId());
      case Measure.WiderBand band -> Optional.of(band.linkId());
      case Measure.Regenerators regenerators -> Optional.of(regenerators.linkId());
      case Measure.NewLink built -> Optional.of(built.link().id());
      case Measure.InferenceNode _, Measure.Together _ -> Optional.empty();
    };
  }

  private static Optional<Measure.FiberPairs> onePair(Trial trial, String linkId) {
    return trial.evaluation().plants().get(linkId).capacityGbps() > 0
        ? more(trial, linkId, 1)
        : Optional.empty();
  }

  /** So many further pairs that a link takes so much of its capacity of now, one at least. */
  private static Optional<Measure.FiberPairs> more(Trial trial, String linkId, double utilisation) {
    int now = trial.evaluation().network().links().get(linkId).fiberPairs();
    double needed = Math.max(now + 1, Math.ceil(now * utilisation * (1 - 1e-9)));
    return needed <= Link.MAX_FIBER_PAIRS
        ? Optional.of(new Measure.FiberPairs(linkId, (int) needed - now))
        : Optional.empty();
  }
}

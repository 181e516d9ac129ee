package dev.spanwright.app.failure;

import dev.spanwright.app.map.Names;
import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.fiber.LinkPlant;
import dev.spanwright.model.fiber.PlantParts;
import dev.spanwright.model.judge.DemandChange;
import dev.spanwright.model.judge.FailureComparison;
import dev.spanwright.model.judge.Reach;
import dev.spanwright.model.judge.TrainingVerdict;
import dev.spanwright.model.network.Cuts;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.LinkPart;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.SharedRiskGroup;
import dev.spanwright.model.network.Site;
import dev.spanwright.model.resilience.DemandEffect;
import dev.spanwright.model.resilience.FailureEffect;
import dev.spanwright.render.style.Quantity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What failures do, in words. */
final class EffectWords {

  /** Ways to fare, in words, from {@link DemandChange.Kind}. */
  private static final Map<DemandChange.Kind, String> WORDS =
      Map.of(
          DemandChange.Kind.CUT_OFF, "cut off",
          DemandChange.Kind.REDUCED, "reduced",
          DemandChange.Kind.SLOWED, "slower",
          DemandChange.Kind.REROUTED, "rerouted",
          DemandChange.Kind.UNTOUCHED, "as before");

  private EffectWords() {}

  /**
   * The names of what failed by itself, in the order of the network.
   *
   * @param whole what is known of the whole network: it names spans and huts
   */
  static List<String> names(Network network, Cuts cuts, Optional<Evaluation> whole) {
    Stream<String> sites =
        network.sites().stream().filter(s -> cuts.sites().contains(s.id())).map(Site::name);
    Stream<String> links =
        network.links().stream()
            .filter((Link l) -> cuts.links().contains(l.id()))
            .map(l -> Names.ends(network, l));
    Stream<String> groups =
        network.groups().stream()
            .filter(g -> cuts.groups().contains(g.id()))
            .map(SharedRiskGroup::name);
    Stream<String> parts =
        network.links().stream()
            .flatMap(
                link ->
                    cuts.parts().stream()
                        .filter(part -> part.linkId().equals(link.id()))
                        .sorted(Comparator.comparingDouble(LinkPart::middle))
                        .map(part -> name(network, link, part, whole)));
    return Stream.of(sites, links, groups, parts).flatMap(s -> s).toList();
  }

  private static String name(
      Network network, Link link, LinkPart part, Optional<Evaluation> whole) {
    Optional<LinkPlant> plant = whole.map(Evaluation::plants).map(plants -> plants.get(link.id()));
    String kind = part.isPlace() ? "hut" : "span";
    return plant.map(p -> PlantParts.name(p, part)).orElse("a " + kind)
        + " of "
        + Names.ends(network, link);
  }

  /** How the demands fare, in a sentence. */
  static String summary(FailureComparison effect) {
    if (effect.changes().isEmpty()) {
      return "No demand notices it.";
    }
    List<String> parts = new ArrayList<>();
    effect.counts().forEach((kind, count) -> parts.add(part(effect, kind, count.intValue())));
    String all = String.join(", ", parts);
    boolean heals = effect.lostGbps() == 0;
    return (heals ? "Nothing is lost: " : "") + all + ".";
  }

  private static String part(FailureComparison effect, DemandChange.Kind kind, int count) {
    String demands = Quantity.count(count, "demand") + " " + WORDS.get(kind);
    return switch (kind) {
      case CUT_OFF, REDUCED -> {
        double lost =
            effect.changes().stream()
                .filter(change -> change.kind() == kind)
                .mapToDouble(DemandChange::lostGbps)
                .sum();
        yield lost > 0 ? demands + " (" + Quantity.rate(lost) + ")" : demands;
      }
      case SLOWED -> {
        double most =
            effect.changes().stream()
                .filter(change -> change.kind() == kind)
                .mapToDouble(change -> change.slowerMs().orElse(0))
                .max()
                .orElse(0);
        String who = // the others may be slower, too: that is not the worst of them
            effect.counts().size() > 1 && effect.lostGbps() > 0
                ? Quantity.count(count, "other demand") + " " + WORDS.get(kind)
                : demands;
        yield who + " by up to " + Quantity.latency(most);
      }
      case REROUTED, UNTOUCHED -> demands;
    };
  }

  /** How protection answers, in a sentence; empty where no demand is touched. */
  static String protection(FailureEffect effect) {
    List<String> parts = new ArrayList<>();
    for (DemandEffect.State state : DemandEffect.State.values()) {
      List<DemandEffect> in = effect.in(state);
      if (!in.isEmpty() && state != DemandEffect.State.UNTOUCHED) {
        parts.add(Quantity.count(in.size(), "demand") + " " + state.id() + outage(state, in));
      }
    }
    return parts.isEmpty() ? "" : "By protection: " + String.join(", ", parts) + ".";
  }

  private static String outage(DemandEffect.State state, List<DemandEffect> effects) {
    OptionalDouble longest =
        effects.stream()
            .filter(effect -> effect.outageSeconds().isPresent())
            .mapToDouble(effect -> effect.outageSeconds().getAsDouble())
            .max();
    return longest.isPresent() && longest.getAsDouble() > 0
        ? (state == DemandEffect.State.REDUCED ? " after " : " within ")
            + seconds(longest.getAsDouble())
        : "";
  }

  /** How long nothing arrives: {@code 52 ms}, {@code 8.1 s}, {@code until the repair}. */
  static String outage(DemandEffect effect) {
    return effect.outageSeconds().isPresent()
        ? effect.outageSeconds().getAsDouble() == 0
            ? "none"
            : seconds(effect.outageSeconds().getAsDouble())
        : "until the repair";
  }

  private static String seconds(double seconds) {
    return seconds < 1
        ? Quantity.decimal(seconds * 1000, 0) + " ms"
        : Quantity.decimal(seconds, seconds < 10 ? 1 : 0) + " s";
  }

  /** What happens to a demand, in a word or two. */
  static String word(DemandChange change) {
    return WORDS.get(change.kind())
        + inside(change)
        + (change.isNewlyLate() ? ", over its objective" : "");
  }

  /** A path may be left that leads through countries that it may not use. */
  private static String inside(DemandChange change) {
    Set<String> countries = change.demand().territory().countries();
    return change.kind() == DemandChange.Kind.CUT_OFF && !countries.isEmpty()
        ? " inside " + countries.stream().sorted().collect(Collectors.joining(", "))
        : "";
  }

  /** The figures that people ask for first. */
  static List<EffectFigure> figures(FailureComparison effect) {
    List<EffectFigure> figures = new ArrayList<>();
    figures.add(carried(effect));
    figures.add(worstLatency(effect));
    effect.training().forEach(change -> figures.add(training(change)));
    effect.reach().ifPresent(change -> figures.add(reach(change)));
    return figures;
  }

  private static EffectFigure carried(FailureComparison effect) {
    double offered = effect.before().shownRouting().offeredGbps();
    return EffectFigure.of(
        "Carried",
        Quantity.rate(effect.carriedBeforeGbps()),
        Quantity.rate(effect.carriedAfterGbps()),
        effect.lostGbps() > 0,
        "Of " + Quantity.rate(offered) + " that is offered");
  }

  private static EffectFigure worstLatency(FailureComparison effect) {
    return EffectFigure.of(
        "Slowest demand",
        latency(effect.worstBeforeMs()),
        latency(effect.worstAfterMs()),
        effect.worstAfterMs().orElse(0) > effect.worstBeforeMs().orElse(0),
        "One-way latency of the slowest demand that has a path");
  }

  static String latency(OptionalDouble ms) {
    return Quantity.latency(ms.orElse(Double.NaN));
  }

  private static EffectFigure training(FailureComparison.TrainingChange change) {
    boolean stalls = change.after().limit() == TrainingVerdict.Limit.NO_PATH;
    return EffectFigure.of(
        change.after().run().name(),
        Quantity.percent(change.before().utilisation()),
        stalls ? "stalls" : Quantity.percent(change.after().utilisation()),
        change.after().utilisation() < change.before().utilisation(),
        "Share of time that the training run computes"
            + (stalls ? ". A hop of its ring has no path" : ""));
  }

  /** At the round trip where it is felt most. */
  private static EffectFigure reach(FailureComparison.ReachChange change) {
    double ms =
        Reach.STEPS_MS.stream()
            .max(
                Comparator.comparingDouble(
                    step -> change.before().shareWithin(step) - change.after().shareWithin(step)))
            .orElseThrow();
    double before = change.before().shareWithin(ms);
    double after = change.after().shareWithin(ms);
    return EffectFigure.of(
        "People within %.0f ms".formatted(ms),
        Quantity.percent(before),
        Quantity.percent(after),
        after < before,
        "Share of %s people with this round trip to an inference node"
            .formatted(Quantity.people(change.before().people())));
  }
}

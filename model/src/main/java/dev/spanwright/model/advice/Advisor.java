package dev.spanwright.model.advice;

import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.solve.Cancellation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

/**
 * Advises what to build. Each measure is tried: the network is laid and routed with it, and only
 * what really gains is advised, with what else it changes. Measures that make the network worse are
 * repaired by fibre pairs, or left out and counted. Anytime: what is known is told again and again;
 * after 40 s nothing further is tried.
 */
public final class Advisor {

  /** After this time no further measure is tried. */
  private static final Duration TIME = Duration.ofSeconds(40);

  /** Measures that are tried one upon the other where none gains on its own. */
  private static final int MOST_TOGETHER = 6;

  private final Bench bench;
  private final AdviceRequest request;
  private final Consumer<Advice> better;
  private final List<AdviceItem> items = new ArrayList<>();
  private final long start = System.nanoTime();
  private int harmful;
  private int examined;
  private int total;

  private Advisor(Bench bench, Consumer<Advice> better) {
    this.bench = bench;
    this.request = bench.request();
    this.better = better;
  }

  /**
   * Advises on a network.
   *
   * @param network what was drawn
   * @param previous an evaluation that may spare work, of any network
   * @param request what is to become better
   * @param cancellation asked all the time; who gives up gets no answer
   * @param better gets every better answer, on this thread
   * @return the last answer
   * @throws CancellationException if the cancellation is requested
   */
  public static Advice advise(
      Network network,
      Optional<Evaluation> previous,
      AdviceRequest request,
      Cancellation cancellation,
      Consumer<Advice> better) {
    return new Advisor(new Bench(network, previous, request, cancellation), better).run();
  }

  private Advice run() {
    Trial base = bench.base();
    if (request.question() != Question.REACH && base.evaluation().demands().isEmpty()) {
      return tell(true, Optional.of("No traffic is asked for yet: add a workload first."));
    }
    List<Candidate> candidates = Candidates.of(bench, base);
    total = candidates.size();
    tell(false, Optional.empty());
    for (Candidate candidate : candidates) {
      if (System.nanoTime() - start > TIME.toNanos()) {
        break;
      }
      tried(candidate).ifPresent(items::add);
      examined++;
      rank();
      tell(false, Optional.empty());
    }
    if (items.isEmpty() && request.question() == Question.HEADROOM) {
      together(candidates).flatMap(this::tried).ifPresent(items::add);
    }
    leaveOutHalves();
    return tell(true, items.isEmpty() ? Optional.of(nothing()) : Optional.empty());
  }

  private String nothing() {
    if (total == 0) {
      return "There is nothing to try: " + none();
    }
    return harmful == 0
        ? "None of the %d measures that were tried gains anything.".formatted(examined)
        : "None of the %d measures that were tried is worth building: %d would gain, but cut off or overload demands, or lower headroom or what is carried."
            .formatted(examined, harmful);
  }

  private String none() {
    return switch (request.question()) {
      case LATENCY -> "no demand runs over a link that is not hollow-core.";
      case HEADROOM -> "no link is known to limit the headroom.";
      case RESILIENCE -> "all near sites are joined, and no cut overloads a link.";
      case REACH -> "no exchange, cloud region or enterprise core is without a node.";
    };
  }

  /** A measure with what it gains; empty where that is nothing, or where it harms. */
  private Optional<AdviceItem> tried(Candidate candidate) {
    Trial trial = bench.with(candidate.measure());
    if (!gains(trial)) {
      return Optional.empty();
    }
    if (!Harm.isDone(bench, trial)) {
      return Optional.of(item(candidate.measure(), candidate.why(), trial));
    }
    Optional<AdviceItem> repaired =
        Repair.of(bench, candidate.measure(), trial)
            .filter(repair -> gains(repair.trial()))
            .map(
                repair ->
                    item(
                        repair.measure(),
                        candidate.why() + repair.besides(candidate.measure()),
                        repair.trial()));
    if (repaired.isEmpty()) {
      harmful++;
    }
    return repaired;
  }

  private boolean gains(Trial trial) {
    Change gain = bench.change(request.metric(), trial);
    return bench.leastGain(gain) >= worthwhile(gain);
  }

  private AdviceItem item(Measure measure, String why, Trial trial) {
    Change gain = bench.change(request.metric(), trial);
    return new AdviceItem(
        measure,
        measure.title(bench.base().evaluation().network()),
        why,
        gain,
        bench.leastGain(gain),
        Effects.of(bench, trial),
        AddedCost.between(bench.base().evaluation(), trial.evaluation()));
  }

  /** The least gain that is worth a line: a thousandth, of shares a hundredth of a point. */
  static double worthwhile(Change gain) {
    return switch (gain.metric()) {
      case MEAN_LATENCY, SLOWEST_DEMAND, HEADROOM -> Math.max(1e-9, 1e-3 * gain.before());
      case CARRIED, AFTER_CUT, WORST_CUT, REACH -> 1e-4;
    };
  }

  /**
   * Where several sets of links limit equally, none gains on its own: the most promising measure is
   * built, then the most promising one upon it, until there is a gain.
   */
  private Optional<Candidate> together(List<Candidate> first) {
    List<Measure> chosen = new ArrayList<>();
    List<Candidate> candidates = first;
    while (!candidates.isEmpty() && chosen.size() < MOST_TOGETHER) {
      chosen.add(candidates.getFirst().measure());
      Measure all = new Measure.Together(chosen);
      Trial trial = bench.with(all);
      if (gains(trial)) {
        String why =
            "Several sets of links limit the headroom equally: only together do they gain.";
        return Optional.of(new Candidate(all, why));
      }
      candidates = Candidates.of(bench, trial);
    }
    return Optional.empty();
  }

  /** By gain for the money where all costs are known, else by gain, of equals the cheaper. */
  private void rank() {
    boolean priced = items.stream().allMatch(item -> item.cost().capitalUsd().isPresent());
    items.sort(
        Comparator.comparingDouble(
                (AdviceItem item) -> -(priced ? item.gainPerMillion() : item.gain().gain()))
            .thenComparingDouble(item -> item.cost().notKnown().size())
            .thenComparingDouble(item -> item.cost().knownUsd()));
  }

  /** The half of a link is worth a line only where it brings more for the money than the whole. */
  private void leaveOutHalves() {
    List<String> before = new ArrayList<>();
    items.removeIf(
        item ->
            item.measure().parts().getFirst() instanceof Measure.HollowCore hollow
                && request.question() == Question.LATENCY
                && !isFirst(hollow.linkId(), before));
  }

  private static boolean isFirst(String linkId, List<String> before) {
    boolean first = !before.contains(linkId);
    before.add(linkId);
    return first;
  }

  private Advice tell(boolean done, Optional<String> remark) {
    double now =
        bench.base().evaluation().demands().isEmpty() && request.question() != Question.REACH
            ? 0
            : bench.base().value(request.metric());
    Advice advice = new Advice(request, now, items, harmful, examined, total, done, remark);
    better.accept(advice);
    return advice;
  }
}

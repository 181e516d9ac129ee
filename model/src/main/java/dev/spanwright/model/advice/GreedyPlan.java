package dev.spanwright.model.advice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.BooleanSupplier;

/**
 * Chooses one measure after the other, each time the one that brings most, or most for the money.
 * What a measure brought before is taken as what it can bring now (lazy greedy: Minoux, 1978), so
 * that few are tried anew; after each step the candidates are sought anew where it led. All that is
 * tried stays in the pool.
 */
final class GreedyPlan {

  private static final int MOST_STEPS = 8;
  private static final int MOST_CANDIDATES = 12;

  /** Steps without gain that are taken where several limits have to be lifted together. */
  private static final int MOST_IDLE = 3;

  /** The step of an entry that was not tried. */
  private static final int NEVER = -1;

  private final Bench bench;
  private final Pool pool;
  private final boolean forMoney;
  private final Optional<Budget> budget;
  private final BooleanSupplier late;

  /**
   * @param forMoney whether gain for the money counts, else gain alone
   * @param budget what it may take; empty for no limit
   * @param late whether the time is over
   */
  GreedyPlan(
      Bench bench, Pool pool, boolean forMoney, Optional<Budget> budget, BooleanSupplier late) {
    this.bench = bench;
    this.pool = pool;
    this.forMoney = forMoney;
    this.budget = budget;
    this.late = late;
  }

  /** A measure with what it brought when it was tried last. */
  private record Entry(int index, double key, int step) {}

  /** Fills the pool; tells after every step. */
  void run(Runnable told) {
    int[] chosen = new int[0];
    int idle = 0;
    List<Entry> entries = new ArrayList<>();
    for (int step = 0; step < MOST_STEPS && !late.getAsBoolean(); step++) {
      List<Integer> fresh = candidates(chosen);
      Optional<Entry> best = best(chosen, entries, fresh, step);
      if (best.isEmpty() && bench.request().question() == Question.HEADROOM && idle < MOST_IDLE) {
        idle++;
        best = affordable(chosen, fresh).map(index -> new Entry(index, 0, NEVER));
      }
      if (best.isEmpty()) {
        return;
      }
      chosen = with(chosen, best.get().index());
      told.run();
    }
  }

  private List<Integer> candidates(int[] chosen) {
    return pool.candidates(chosen).stream()
        .limit(chosen.length == 0 ? Integer.MAX_VALUE : MOST_CANDIDATES)
        .map(measure -> pool.index(measure, chosen))
        .toList();
  }

  private Optional<Integer> affordable(int[] chosen, List<Integer> indices) {
    return indices.stream()
        .filter(index -> pool.choice(with(chosen, index)).filter(this::allowed).isPresent())
        .findFirst();
  }

  private Optional<Entry> best(int[] chosen, List<Entry> entries, List<Integer> fresh, int step) {
    PriorityQueue<Entry> open =
        new PriorityQueue<>(
            Comparator.comparingDouble(Entry::key).reversed().thenComparingInt(Entry::index));
    entries.stream().filter(e -> !contains(chosen, e.index())).forEach(open::add);
    for (int index : fresh) {
      if (open.stream().noneMatch(e -> e.index() == index)) {
        open.add(new Entry(index, Double.POSITIVE_INFINITY, NEVER));
      }
    }
    List<Entry> tried = new ArrayList<>();
    while (!open.isEmpty() && !late.getAsBoolean()) {
      Entry top = open.remove();
      if (top.step() == step) {
        tried.addAll(open);
        entries.clear();
        entries.addAll(tried);
        return top.key() > 0 ? Optional.of(top) : Optional.empty();
      }
      open.add(new Entry(top.index(), key(chosen, top.index()), step));
    }
    return Optional.empty();
  }

  /** What a measure brings now; less than 0 where it cannot be built. */
  private double key(int[] chosen, int index) {
    Optional<Choice> before = pool.choice(chosen);
    Optional<Choice> after = pool.choice(with(chosen, index)).filter(this::allowed);
    if (before.isEmpty() || after.isEmpty()) {
      return -1;
    }
    Change change =
        new Change(
            bench.request().metric(), before.get().change().after(), after.get().change().after());
    double gain = change.gain();
    if (gain < Advisor.worthwhile(change) / 10) {
      return gain > 0 ? 0 : Math.min(gain, 0);
    }
    return forMoney ? gain / millions(before.get(), after.get()) : gain;
  }

  /** What a step costs, million USD; where it is not known, the known part of it. */
  private static double millions(Choice before, Choice after) {
    double usd = after.cost().knownUsd() - before.cost().knownUsd();
    return Math.max(1e-6, usd / 1e6);
  }

  private boolean allowed(Choice choice) {
    return budget.map(b -> b.allows(choice.cost(), choice.measures().size())).orElse(true);
  }

  private static boolean contains(int[] chosen, int index) {
    return Arrays.stream(chosen).anyMatch(c -> c == index);
  }

  private static int[] with(int[] chosen, int index) {
    int[] more = Arrays.copyOf(chosen, chosen.length + 1);
    more[chosen.length] = index;
    return more;
  }
}

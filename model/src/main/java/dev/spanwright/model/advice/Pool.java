package dev.spanwright.model.advice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The measures that a plan is chosen from, and all choices of them that were evaluated. A measure
 * that can be built again, as a further fibre pair, is in it several times.
 */
final class Pool {

  private final Bench bench;
  private final List<Measure> measures = new ArrayList<>();
  private final Map<List<Integer>, Optional<Choice>> known = new LinkedHashMap<>();
  private final Map<List<Integer>, List<Measure>> candidates = new HashMap<>();
  private int harmful;

  Pool(Bench bench) {
    this.bench = bench;
    Change none = bench.change(bench.request().metric(), bench.base());
    known.put(
        List.of(),
        Optional.of(new Choice(List.of(), List.of(), none, AddedCost.NONE, Optional.empty())));
  }

  int size() {
    return measures.size();
  }

  Measure measure(int index) {
    return measures.get(index);
  }

  /** The index of a measure that is not in a choice already; it comes in where it is new. */
  int index(Measure measure, int[] chosen) {
    for (int i = 0; i < measures.size(); i++) {
      int index = i;
      if (measures.get(i).equals(measure) && Arrays.stream(chosen).noneMatch(c -> c == index)) {
        return i;
      }
    }
    measures.add(measure);
    return measures.size() - 1;
  }

  /** The indices of measures that are in the pool. */
  int[] indices(List<Measure> chosen) {
    int[] found = new int[0];
    for (Measure measure : chosen) {
      int index = index(measure, found);
      found = Arrays.copyOf(found, found.length + 1);
      found[found.length - 1] = index;
    }
    return found;
  }

  /** A choice, evaluated; empty where it gains but makes the network worse. */
  Optional<Choice> choice(int[] indices) {
    int[] sorted = Arrays.stream(indices).sorted().toArray();
    List<Integer> key = Arrays.stream(sorted).boxed().toList();
    if (!known.containsKey(key)) {
      known.put(key, evaluated(sorted));
    }
    return known.get(key);
  }

  private Optional<Choice> evaluated(int[] indices) {
    List<Measure> chosen = Arrays.stream(indices).mapToObj(measures::get).toList();
    Trial trial = bench.with(new Measure.Together(chosen));
    Change change = bench.change(bench.request().metric(), trial);
    boolean gains = change.gain() > 0; // what does not gain is a step on the way, never the plan
    if (trial.cutOff() > bench.base().cutOff() || (gains && Harm.isDone(bench, trial))) {
      harmful++;
      return Optional.empty();
    }
    return Optional.of(
        new Choice(
            chosen,
            titles(chosen),
            change,
            AddedCost.between(bench.base().evaluation(), trial.evaluation()),
            Optional.empty()));
  }

  private List<String> titles(List<Measure> chosen) {
    return chosen.stream()
        .map(measure -> measure.title(bench.base().evaluation().network()))
        .toList();
  }

  /** Whether a choice was evaluated. */
  boolean isKnown(int[] indices) {
    return known.containsKey(Arrays.stream(indices).sorted().boxed().toList());
  }

  /** What may be built next, after a choice. */
  List<Measure> candidates(int[] indices) {
    List<Integer> key = Arrays.stream(indices).sorted().boxed().toList();
    return candidates.computeIfAbsent(
        key,
        _ -> {
          List<Measure> chosen = key.stream().map(measures::get).toList();
          Trial trial = chosen.isEmpty() ? bench.base() : bench.with(new Measure.Together(chosen));
          return Candidates.of(bench, trial).stream().map(Candidate::measure).toList();
        });
  }

  /** Computes what a choice does to other figures. */
  void check(Choice choice) {
    List<Integer> key = Arrays.stream(indices(choice.measures())).sorted().boxed().toList();
    if (!key.isEmpty() && choice.effects().isEmpty()) {
      Trial trial = bench.with(choice.together());
      known.put(key, Optional.of(choice.withEffects(Effects.of(bench, trial))));
    }
  }

  /** How many choices make the network worse. */
  int harmful() {
    return harmful;
  }

  /** Every choice that was evaluated. */
  List<Choice> all() {
    return known.values().stream().flatMap(Optional::stream).toList();
  }

  int tried() {
    return known.size() - 1;
  }
}

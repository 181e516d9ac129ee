package dev.spanwright.model.advice;

import java.util.List;
import java.util.Optional;

/**
 * Measures that are built together, with what they bring, found by evaluating the network with all
 * of them.
 *
 * @param measures what is built, in the order in which it is built
 * @param titles what each does, in words
 * @param change what they do to the figure that was asked for
 * @param cost what they cost together
 * @param effects what they do to other figures, only what changes; empty where that was not
 *     computed
 */
public record Choice(
    List<Measure> measures,
    List<String> titles,
    Change change,
    AddedCost cost,
    Optional<List<Change>> effects) {

  public Choice {
    measures = List.copyOf(measures);
    titles = List.copyOf(titles);
    effects = effects.map(List::copyOf);
  }

  Choice withEffects(List<Change> found) {
    return new Choice(measures, titles, change, cost, Optional.of(found));
  }

  /** All of it as one measure. */
  public Measure together() {
    return measures.size() == 1 ? measures.getFirst() : new Measure.Together(measures);
  }
}

package dev.spanwright.model.network;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A network with the steps that led to it and the steps that were taken back, looked at in its base
 * or in one of its scenarios. Immutable: every call returns a new history and keeps references to
 * networks, never copies.
 */
public final class History {

  /**
   * One step.
   *
   * @param title what it did, as a menu says it after "Undo"
   * @param before the network with its scenarios before the step
   * @param after the network with its scenarios after the step
   * @param takenIn the scenario that was looked at before
   * @param goesOnIn the scenario that is looked at afterwards
   */
  public record Step(
      String title, Network before, Network after, String takenIn, String goesOnIn) {}

  private record Stack(Step top, String mergeKey, Stack rest, int depth) {}

  private final Network document;
  private final String scenario;
  private final Network current;
  private final Stack done;
  private final Stack undone;

  private History(Network document, String scenario, Network current, Stack done, Stack undone) {
    this.document = document;
    this.scenario = scenario;
    this.current = current;
    this.done = done;
    this.undone = undone;
  }

  /** A history that begins with a network, looked at in its base. */
  public static History startingWith(Network document) {
    return new History(document, Scenario.BASE, document.base(), null, null);
  }

  /** The same steps, after which one looks at a document in a scenario, or in the base. */
  private static History at(Network document, String scenario, Stack done, Stack undone) {
    String there = document.scenarios().contains(scenario) ? scenario : Scenario.BASE;
    return new History(document, there, document.in(there), done, undone);
  }

  /** The network that is looked at, as it stands: the base, or what a scenario makes of it. */
  public Network current() {
    return current;
  }

  /** The base with all scenarios, as it stands. */
  public Network document() {
    return document;
  }

  /** The scenario that is looked at, {@link Scenario#BASE} for the base. */
  public String scenario() {
    return scenario;
  }

  /**
   * The same history, looked at in another scenario. This is no step.
   *
   * @throws IllegalArgumentException if there is no such scenario
   */
  public History lookingAt(String scenarioId) {
    if (scenarioId.equals(scenario)) {
      return this;
    }
    return new History(document, scenarioId, document.in(scenarioId), done, undone);
  }

  /**
   * The history after one more step; what was taken back before is forgotten.
   *
   * @throws IllegalArgumentException if the edit does not fit the network
   */
  public History apply(Edit edit) {
    return apply(edit, "");
  }

  /**
   * The history after one more step, which merges with the last one if that had the same key and
   * nothing was taken back since: a drag is one step. An edit that changes nothing leaves the
   * history as it is; a merged step that ends where it began goes.
   *
   * @param mergeKey names the gesture; empty never merges
   * @throws IllegalArgumentException if the edit does not fit the network
   */
  public History apply(Edit edit, String mergeKey) {
    Network next = edit.applyTo(current);
    if (next.equals(current)) {
      return this;
    }
    Network written = written(next);
    if (mergesWithLast(mergeKey)) {
      Step last = done.top;
      if (written.equals(last.before)) {
        return at(last.before, scenario, done.rest, null);
      }
      Step merged = new Step(last.title, last.before, written, scenario, scenario);
      return new History(written, scenario, next, push(merged, mergeKey, done.rest), null);
    }
    Step step = new Step(edit.describe(current), document, written, scenario, scenario);
    return new History(written, scenario, next, push(step, mergeKey, done), null);
  }

  private boolean mergesWithLast(String mergeKey) {
    return !mergeKey.isEmpty()
        && done != null
        && done.mergeKey.equals(mergeKey)
        && done.top.goesOnIn.equals(scenario);
  }

  /** The document in which the network that is looked at has become another one. */
  private Network written(Network next) {
    if (scenario.equals(Scenario.BASE)) {
      return document.withBase(next);
    }
    Scenario changed =
        document.scenarios().get(scenario).withDelta(NetworkDelta.between(document.base(), next));
    return document.withScenarios(document.scenarios().with(changed));
  }

  /**
   * The history after a change of the scenarios.
   *
   * @throws IllegalArgumentException if the change does not fit
   */
  public History apply(ScenarioEdit edit) {
    Network next = edit.applyTo(document);
    if (next.equals(document)) {
      return this;
    }
    Step step = new Step(edit.describe(document), document, next, scenario, edit.goesOnIn());
    return at(next, edit.goesOnIn(), push(step, "", done), null);
  }

  /**
   * The same steps of a network that is called otherwise: in each of its states that has the name
   * of now. This is no step; nothing of it can be taken back.
   *
   * @param name not blank
   */
  public History named(String name) {
    String old = document.name();
    if (old.equals(name)) {
      return this;
    }
    // Each state once: the end of a step is the beginning of the next.
    IdentityHashMap<Network, Network> states = new IdentityHashMap<>();
    UnaryOperator<Network> named =
        state ->
            states.computeIfAbsent(state, one -> one.name().equals(old) ? one.withName(name) : one);
    return at(named.apply(document), scenario, named(done, named), named(undone, named));
  }

  private static Stack named(Stack stack, UnaryOperator<Network> named) {
    Deque<Stack> above = new ArrayDeque<>();
    for (Stack at = stack; at != null; at = at.rest) {
      above.push(at);
    }
    Stack made = null;
    for (Stack at : above) {
      Step step = at.top;
      Network before = named.apply(step.before);
      Network after = named.apply(step.after);
      made =
          push(new Step(step.title, before, after, step.takenIn, step.goesOnIn), at.mergeKey, made);
    }
    return made;
  }

  /** The history with the last step taken back, or this one if there is none. */
  public History undo() {
    return done == null
        ? this
        : at(done.top.before, done.top.takenIn, closed(done.rest), push(done.top, "", undone));
  }

  /** The same steps, with which no further one merges: what was shown by undoing stays a step. */
  private static Stack closed(Stack stack) {
    return stack == null ? null : push(stack.top, "", stack.rest);
  }

  /** The history with the last taken-back step done again, or this one if there is none. */
  public History redo() {
    return undone == null
        ? this
        : at(undone.top.after, undone.top.goesOnIn, push(undone.top, "", done), undone.rest);
  }

  /** The step that undo would take back. */
  public Optional<Step> undoable() {
    return Optional.ofNullable(done).map(Stack::top);
  }

  /** The step that redo would do again. */
  public Optional<Step> redoable() {
    return Optional.ofNullable(undone).map(Stack::top);
  }

  /**
   * This history with so many of its steps done and the others taken back.
   *
   * @param steps 0 for the network that it began with, at most those done and those taken back
   */
  public History at(int steps) {
    int all = depth(done) + depth(undone);
    if (steps < 0 || steps > all) {
      throw new IllegalArgumentException(
          "step %d of a history of %d, expected 0 to %d".formatted(steps, all, all));
    }
    History at = this;
    while (depth(at.done) > steps) {
      at = at.undo();
    }
    while (depth(at.done) < steps) {
      at = at.redo();
    }
    return at;
  }

  /** The steps that were taken back, the one that redo would do again first. */
  public List<Step> undoneSteps() {
    List<Step> steps = new ArrayList<>(depth(undone));
    for (Stack at = undone; at != null; at = at.rest) {
      steps.add(at.top);
    }
    return List.copyOf(steps);
  }

  private static int depth(Stack stack) {
    return stack == null ? 0 : stack.depth;
  }

  /** The steps done, oldest first. */
  public List<Step> steps() {
    List<Step> steps = new ArrayList<>(done == null ? 0 : done.depth);
    for (Stack at = done; at != null; at = at.rest) {
      steps.add(at.top);
    }
    Collections.reverse(steps);
    return List.copyOf(steps);
  }

  private static Stack push(Step step, String mergeKey, Stack rest) {
    return new Stack(step, mergeKey, rest, rest == null ? 1 : rest.depth + 1);
  }
}

package dev.spanwright.model.network;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A network with the steps that led to it and the steps that were taken back. Immutable: every call
 * returns a new history in constant time and keeps references to networks, never copies.
 */
public final class History {

  /**
   * One step.
   *
   * @param title what it did, as a menu says it after "Undo"
   * @param before the network before the step
   * @param after the network after the step
   */
  public record Step(String title, Network before, Network after) {}

  private record Stack(Step top, String mergeKey, Stack rest, int depth) {}

  private final Network current;
  private final Stack done;
  private final Stack undone;

  private History(Network current, Stack done, Stack undone) {
    this.current = current;
    this.done = done;
    this.undone = undone;
  }

  /** A history that begins with a network. */
  public static History startingWith(Network network) {
    return new History(network, null, null);
  }

  /** The network as it stands. */
  public Network current() {
    return current;
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
    boolean merges = !mergeKey.isEmpty() && done != null && done.mergeKey.equals(mergeKey);
    if (next.equals(current)) {
      return this;
    }
    if (merges && next.equals(done.top.before)) {
      return new History(done.top.before, done.rest, null);
    }
    if (merges) {
      Step merged = new Step(done.top.title, done.top.before, next);
      return new History(next, push(merged, mergeKey, done.rest), null);
    }
    Step step = new Step(edit.describe(current), current, next);
    return new History(next, push(step, mergeKey, done), null);
  }

  /** The history with the last step taken back, or this one if there is none. */
  public History undo() {
    return done == null
        ? this
        : new History(done.top.before, closed(done.rest), push(done.top, "", undone));
  }

  /** The same steps, with which no further one merges: what was shown by undoing stays a step. */
  private static Stack closed(Stack stack) {
    return stack == null ? null : push(stack.top, "", stack.rest);
  }

  /** The history with the last taken-back step done again, or this one if there is none. */
  public History redo() {
    return undone == null
        ? this
        : new History(undone.top.after, push(undone.top, "", done), undone.rest);
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

package dev.spanwright.app.ai;

import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.judge.NodeAdvice;
import java.util.List;
import java.util.Optional;

/**
 * Where further inference nodes would help most.
 *
 * @param withinMs round trip that counts, ms
 * @param shareNow share of people within it now, 0 to 1
 * @param shareAtMost share with a node at every site
 * @param steps the next nodes, one after the other
 * @param best the best choice of as many nodes together
 * @param nodesForMost nodes that it takes for {@link #MOST} of people; empty where none do
 */
record Advice(
    double withinMs,
    double shareNow,
    double shareAtMost,
    List<NodeAdvice.Step> steps,
    NodeAdvice.Best best,
    Optional<Integer> nodesForMost) {

  /** The share of people that is asked for. */
  static final double MOST = 0.9;

  private static final int NODES = 4;

  /** A node that adds less is not worth a line. */
  private static final double LEAST_GAIN = 0.0005;

  /** Computes it: up to some tenths of a second, not for the JavaFX thread. */
  static Advice of(Evaluation evaluation, double withinMs) {
    NodeAdvice advice = NodeAdvice.of(evaluation.network(), evaluation.plants(), withinMs);
    List<NodeAdvice.Step> steps =
        advice.steps(NODES).stream().filter(step -> step.gain() >= LEAST_GAIN).toList();
    return new Advice(
        withinMs,
        advice.shareNow(),
        advice.shareAtMost(),
        steps,
        advice.best(steps.size()),
        advice.nodesFor(MOST));
  }
}

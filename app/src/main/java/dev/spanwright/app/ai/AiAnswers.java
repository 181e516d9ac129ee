package dev.spanwright.app.ai;

import dev.spanwright.app.plot.Plot;
import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.judge.NetworkCost;
import dev.spanwright.model.judge.Reach;
import dev.spanwright.model.judge.Residency;
import dev.spanwright.model.judge.TrainingVerdict;
import java.util.List;
import java.util.Optional;

/**
 * What a network means for training and inference.
 *
 * @param training every training run
 * @param reach how near inference is to people; nothing without an inference node
 * @param residency whether flows stay in their countries
 * @param cost what the network costs and draws
 */
record AiAnswers(
    List<TrainingVerdict> training,
    Optional<Reached> reach,
    List<Residency> residency,
    NetworkCost cost) {

  /** The reach with its curve, which takes a while to sample. */
  record Reached(Reach reach, Plot plot) {
    static Reached of(Reach reach) {
      return new Reached(reach, ReachPlot.of(reach));
    }
  }

  /** Computes them: tens of milliseconds, not for the JavaFX thread. */
  static AiAnswers of(Evaluation evaluation) {
    return new AiAnswers(
        TrainingVerdict.of(evaluation),
        Reach.of(evaluation.network(), evaluation.plants()).map(Reached::of),
        Residency.of(evaluation),
        NetworkCost.of(evaluation));
  }
}

package dev.spanwright.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.model.advice.Advice;
import dev.spanwright.model.advice.AdviceItem;
import dev.spanwright.model.advice.AdviceRequest;
import dev.spanwright.model.advice.Advisor;
import dev.spanwright.model.advice.Change;
import dev.spanwright.model.advice.Metric;
import dev.spanwright.model.advice.Question;
import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.evaluation.Evaluator;
import dev.spanwright.model.fiber.LinkPlanner;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.solve.Cancellation;
import dev.spanwright.model.solve.Objective;
import dev.spanwright.model.solve.SolveLimit;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Advice is true: what it advises first on a sample gains what it says. */
class SampleAdviceTest {

  /** So many measures are tried, which is enough for one that is first. */
  private static final int TRIED = 4;

  static Stream<Arguments> questions() {
    return SampleNetworks.all().stream()
        .flatMap(sample -> Stream.of(Question.values()).map(q -> Arguments.of(sample.name(), q)));
  }

  @ParameterizedTest
  @MethodSource("questions")
  void theFirstItemGainsWhatItSays(String name, Question question) {
    Network network = Networks.read(SampleNetworks.find(name).orElseThrow());
    Advice advice = some(network, question);
    if (advice.items().isEmpty()) {
      return; // as people near all nodes already
    }
    AdviceItem first = advice.items().getFirst();
    Network built = first.measure().edit(network).applyTo(network);
    double gain = question.metric().gain(advice.now(), some(built, question).now());
    assertTrue(first.gain().gain() > 0, first.title());
    assertEquals(first.gain().gain(), gain, 0.01 * gain, first.title());
  }

  /**
   * Nothing is advised that makes a sample worse: what all items tell is checked, and the headroom
   * and the carried traffic of the first one by an evaluation from nothing.
   */
  @ParameterizedTest
  @MethodSource("questions")
  void noItemMakesTheNetworkWorse(String name, Question question) {
    Network network = Networks.read(SampleNetworks.find(name).orElseThrow());
    Advice advice = some(network, question);
    for (AdviceItem item : advice.items()) {
      for (Change effect : item.effects()) {
        assertTrue(isAllowed(effect), item.title() + " " + effect);
      }
    }
    if (!advice.items().isEmpty()) {
      Network built = advice.items().getFirst().measure().applyTo(network);
      Evaluation before = evaluated(network);
      Evaluation after = evaluated(built);
      assertTrue(isAllowed(new Change(Metric.CARRIED, carried(before), carried(after))));
      double worst = after.headroom().upperBound();
      assertTrue(isAllowed(new Change(Metric.HEADROOM, before.headroom().factor(), worst)));
    }
  }

  private static boolean isAllowed(Change change) {
    return switch (change.metric()) {
      case CARRIED, WORST_CUT, AFTER_CUT -> change.gain() > -1.01e-4;
      case HEADROOM ->
          change.after() >= 0.979 * change.before()
              && (change.before() < 1 || change.after() > 0.999);
      case MEAN_LATENCY, SLOWEST_DEMAND, REACH -> true;
    };
  }

  private static double carried(Evaluation evaluation) {
    return evaluation.routing().carriedGbps() / evaluation.routing().offeredGbps();
  }

  private static Evaluation evaluated(Network network) {
    return Evaluator.of(LinkPlanner.standard())
        .evaluate(
            0,
            network,
            Optional.empty(),
            Objective.DEFAULT,
            new SolveLimit(1e-3, Duration.ofSeconds(10)),
            Cancellation.never(),
            _ -> {});
  }

  /** The advice once so many measures are tried, or all. */
  private static Advice some(Network network, Question question) {
    AtomicReference<Advice> last = new AtomicReference<>();
    try {
      return Advisor.advise(
          network,
          Optional.empty(),
          AdviceRequest.of(question),
          () -> last.get() != null && last.get().examined() >= TRIED,
          last::set);
    } catch (CancellationException _) {
      return last.get();
    }
  }
}

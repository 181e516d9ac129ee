package dev.spanwright.app.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.spanwright.app.desk.Networks;
import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.evaluation.Evaluator;
import dev.spanwright.model.fiber.LinkPlanner;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.solve.Objective;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class LiveEvaluationTest {

  private static final EvaluationEngine ENGINE = Evaluator.of(LinkPlanner.standard())::evaluate;

  private final List<LiveEvaluation.Answer> answers = new CopyOnWriteArrayList<>();
  private final List<String> failures = new CopyOnWriteArrayList<>();

  @BeforeAll
  static void startTheToolkit() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void aNetworkThatCannotBeEvaluatedIsToldAndTheNextOneIs() throws TimeoutException {
    Link unknown = Link.of("strange", "lyon", "milan", "wet-string");
    Network fine = Networks.alpine();
    Network broken = fine.withLinks(fine.links().with(unknown));
    try (LiveEvaluation live = new LiveEvaluation(ENGINE, answers::add, failures::add)) {
      live.submit(1, broken, Objective.HEADROOM);
      WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> !failures.isEmpty());
      assertEquals(1, failures.size());
      assertFalse(failures.getFirst().isBlank());
      assertEquals(List.of(), answers);

      live.submit(2, fine, Objective.HEADROOM);
      WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, this::isDone);
      Evaluation last = answers.getLast().evaluation();
      assertEquals(fine, last.network());
      assertEquals(2, last.revision());
      assertEquals(1, answers.stream().filter(LiveEvaluation.Answer::last).count());
      assertEquals(1, failures.size());
    }
  }

  private boolean isDone() {
    return !answers.isEmpty() && answers.getLast().last();
  }

  @Test
  void answersComeOnTheThreadOfJavaFx() throws TimeoutException {
    List<Boolean> threads = new CopyOnWriteArrayList<>();
    try (LiveEvaluation live =
        new LiveEvaluation(
            ENGINE,
            answer -> threads.add(javafx.application.Platform.isFxApplicationThread()),
            failures::add)) {
      live.submit(1, Networks.alpine(), Objective.HEADROOM);
      WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> !threads.isEmpty());
    }

    assertFalse(threads.contains(false));
    assertEquals(List.of(), failures);
  }
}

package dev.spanwright.app.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.spanwright.app.desk.Networks;
import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class LiveEvaluationTest {

  private final List<Evaluation> answers = new CopyOnWriteArrayList<>();
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
    try (LiveEvaluation live = new LiveEvaluation(answers::add, failures::add)) {
      live.submit(1, broken);
      WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> !failures.isEmpty());
      assertEquals(1, failures.size());
      assertFalse(failures.getFirst().isBlank());
      assertEquals(List.of(), answers);

      live.submit(2, fine);
      WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> !answers.isEmpty());
      assertEquals(fine, answers.getLast().network());
      assertEquals(2, answers.getLast().revision());
      assertEquals(1, failures.size());
    }
  }

  @Test
  void answersComeOnTheThreadOfJavaFx() throws TimeoutException {
    List<Boolean> threads = new CopyOnWriteArrayList<>();
    try (LiveEvaluation live =
        new LiveEvaluation(
            answer -> threads.add(javafx.application.Platform.isFxApplicationThread()),
            failures::add)) {
      live.submit(1, Networks.alpine());
      WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> !threads.isEmpty());
    }

    assertFalse(threads.contains(false));
    assertEquals(List.of(), failures);
  }
}

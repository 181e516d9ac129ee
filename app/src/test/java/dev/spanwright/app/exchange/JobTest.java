package dev.spanwright.app.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class JobTest {

  private final List<String> told = new ArrayList<>(); // JavaFX thread

  @BeforeAll
  static void begin() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
  }

  private Job start(Callable<String> work) {
    return Job.start(
        run -> Thread.ofPlatform().daemon().start(run),
        work,
        done -> told.add("done " + done),
        why -> told.add("failed " + why));
  }

  private String firstTold() throws TimeoutException {
    WaitForAsyncUtils.waitFor(
        60, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(() -> !told.isEmpty()).get());
    return told.getFirst();
  }

  @Test
  void tellsWhatComesOfIt() throws Exception {
    start(() -> "it");
    assertEquals("done it", firstTold());
  }

  @Test
  void tellsAnyFailure() throws Exception {
    start(
        () -> {
          throw new IllegalStateException("its own fault");
        });
    assertEquals(
        "failed Spanwright met an error of its own: its own fault. Please report it, with the file if"
            + " you may share it.",
        firstTold());
  }

  @Test
  void isInterruptedAndTellsNothingOnceItIsGivenUp() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch interrupted = new CountDownLatch(1);
    Job job =
        start(
            () -> {
              begun.countDown();
              try {
                new CountDownLatch(1).await();
              } catch (InterruptedException _) {
                interrupted.countDown();
              }
              return "too late";
            });
    assertTrue(begun.await(60, TimeUnit.SECONDS));
    WaitForAsyncUtils.waitForAsyncFx(
        60_000,
        () -> {
          job.giveUp();
          return true;
        });
    assertTrue(interrupted.await(60, TimeUnit.SECONDS));
    start(() -> "the next");
    assertEquals("done the next", firstTold());
  }

  @Test
  void tellsNothingIfItIsGivenUpBeforeItsEndIsTold() throws Exception {
    WaitForAsyncUtils.waitForAsyncFx(
        60_000,
        () -> {
          Job job =
              Job.start(Runnable::run, () -> "it", done -> told.add("done"), why -> told.add(why));
          job.giveUp(); // its end waits behind this
          return true;
        });
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(List.of(), told);
  }
}

package dev.spanwright.app.exchange;

import dev.spanwright.app.workspace.IoMessages;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import javafx.application.Platform;

/**
 * Work off the JavaFX thread that is asked for by a window, and can be given up there. Its end is
 * told on the JavaFX thread, unless it was given up before.
 */
final class Job {

  private final FutureTask<Void> task;
  private boolean isGivenUp;

  private <T> Job(Callable<T> work, Consumer<T> then, Consumer<String> failed) {
    task = new FutureTask<>(() -> run(work, then, failed), null);
  }

  /**
   * Begins.
   *
   * @param then takes what comes of it
   * @param failed takes why nothing comes of it
   */
  static <T> Job start(
      Executor executor, Callable<T> work, Consumer<T> then, Consumer<String> failed) {
    Job job = new Job(work, then, failed);
    executor.execute(job.task);
    return job;
  }

  private <T> void run(Callable<T> work, Consumer<T> then, Consumer<String> failed) {
    try {
      T done = work.call();
      tell(() -> then.accept(done));
    } catch (CancellationException _) {
      return; // nobody waits
    } catch (Exception | Error e) {
      tell(() -> failed.accept(IoMessages.ofAny(e)));
    }
  }

  private void tell(Runnable end) {
    Platform.runLater(
        () -> {
          if (!isGivenUp) {
            end.run();
          }
        });
  }

  /** Gives it up: its thread is interrupted, which readers look for. On the JavaFX thread. */
  void giveUp() {
    isGivenUp = true;
    task.cancel(true);
  }
}

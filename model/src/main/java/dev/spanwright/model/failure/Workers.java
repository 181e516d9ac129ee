package dev.spanwright.model.failure;

import dev.spanwright.model.solve.Cancellation;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** Shares numbered tasks among threads. */
final class Workers {

  private final int tasks;
  private final Cancellation stop;
  private final Task task;
  private final AtomicInteger next = new AtomicInteger();
  private final AtomicReference<Throwable> failure = new AtomicReference<>();

  private Workers(int tasks, Cancellation cancellation, Task task) {
    this.tasks = tasks;
    this.stop = () -> cancellation.requested() || failure.get() != null;
    this.task = task;
  }

  /** Does one of the tasks. */
  @FunctionalInterface
  interface Task {
    void run(int number, Cancellation stop);
  }

  /**
   * Runs all tasks and waits for them. Where one fails, no other is begun.
   *
   * @param threads how many at most, this one among them
   * @throws CancellationException if the cancellation is requested
   */
  static void run(int threads, int tasks, Cancellation cancellation, Task task) {
    Workers workers = new Workers(tasks, cancellation, task);
    List<Thread> others = new ArrayList<>();
    for (int i = 1; i < Math.min(threads, tasks); i++) {
      others.add(Thread.ofPlatform().daemon().name("failures-" + i).start(workers::work));
    }
    workers.work();
    workers.await(others);
    workers.tellFailure();
  }

  private void work() {
    try {
      while (!stop.requested()) {
        int number = next.getAndIncrement();
        if (number >= tasks) {
          return;
        }
        task.run(number, stop);
      }
    } catch (CancellationException _) {
      // said by the caller's own cancellation, or in the place of another failure
    } catch (Throwable e) { // an Error of a thread must reach the caller as well
      failure.compareAndSet(null, e);
    }
  }

  /** An interrupt ends the work, and is passed on. */
  private void await(List<Thread> others) {
    boolean interrupted = false;
    for (Thread other : others) {
      while (other.isAlive()) {
        try {
          other.join();
        } catch (InterruptedException _) {
          interrupted = true;
          failure.compareAndSet(null, new CancellationException("the thread was interrupted"));
        }
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void tellFailure() {
    switch (failure.get()) {
      case null -> {}
      case RuntimeException e -> throw e;
      case Error e -> throw e;
      case Throwable e -> throw new IllegalStateException(e);
    }
  }
}

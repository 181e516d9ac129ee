package dev.spanwright.model.solve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class LiveSolverTest {

  private record Answer(long revision, String text) {}

  private final BlockingQueue<Answer> answers = new LinkedBlockingQueue<>();
  private final BlockingQueue<Throwable> failures = new LinkedBlockingQueue<>();

  @Test
  void publishesEveryAnswerWithItsRevision() throws InterruptedException {
    try (var solver =
        start(
            (_, question, _, better) -> {
              better.accept(question + "?");
              better.accept(question + "!");
            })) {
      solver.submit(7, "x");
      assertEquals(new Answer(7, "x?"), next(answers));
      assertEquals(new Answer(7, "x!"), next(answers));
    }
  }

  @Test
  void givesUpStaleWorkAndSkipsWhatWasOvertaken() throws InterruptedException {
    CountDownLatch running = new CountDownLatch(1);
    CountDownLatch overtaken = new CountDownLatch(1);
    try (var solver =
        start(
            (revision, question, cancellation, better) -> {
              if (revision == 1) {
                running.countDown();
                await(overtaken);
                assertTrue(cancellation.requested());
              } else {
                assertFalse(cancellation.requested());
              }
              better.accept(question);
            })) {
      solver.submit(1, "first");
      await(running);
      solver.submit(2, "second");
      solver.submit(3, "third");
      overtaken.countDown();
      assertEquals(new Answer(1, "first"), next(answers));
      assertEquals(new Answer(3, "third"), next(answers));
    }
    assertEquals(List.of(), List.copyOf(failures));
    assertEquals(List.of(), List.copyOf(answers));
  }

  @Test
  void ignoresARevisionThatIsNotNewer() throws InterruptedException {
    try (var solver = start((_, question, _, better) -> better.accept(question))) {
      solver.submit(5, "five");
      assertEquals(new Answer(5, "five"), next(answers));
      solver.submit(5, "again");
      solver.submit(4, "four");
      solver.submit(6, "six");
      assertEquals(new Answer(6, "six"), next(answers));
    }
  }

  @Test
  void reportsFailuresAndGoesOn() throws InterruptedException {
    IllegalStateException broken = new IllegalStateException("broken");
    AssertionError worse = new AssertionError("worse");
    try (var solver =
        start(
            (revision, question, _, better) -> {
              if (revision == 1) {
                throw broken;
              }
              if (revision == 2) {
                throw worse;
              }
              better.accept(question);
            })) {
      solver.submit(1, "one");
      assertEquals(broken, next(failures));
      solver.submit(2, "two");
      assertEquals(worse, next(failures));
      solver.submit(3, "three");
      assertEquals(new Answer(3, "three"), next(answers));
    }
  }

  @Test
  void goesOnWhereTheHandlerOfFailuresFailsItself() throws InterruptedException {
    IllegalStateException broken = new IllegalStateException("broken");
    IllegalStateException worse = new IllegalStateException("worse");
    AssertionError error = new AssertionError("handler");
    BlockingQueue<Throwable> uncaught = new LinkedBlockingQueue<>();
    Map<String, RuntimeException> failing = Map.of("broken", broken, "worse", worse);
    try (LiveSolver<String, String> solver =
        LiveSolver.start(
            "solver",
            (_, question, _, better) -> {
              Thread.currentThread().setUncaughtExceptionHandler((_, e) -> uncaught.add(e));
              if (failing.containsKey(question)) {
                throw failing.get(question);
              }
              better.accept(question);
            },
            (revision, text) -> answers.add(new Answer(revision, text)),
            failure -> {
              if (failure.equals(broken)) {
                throw broken; // the very failure that it was given
              }
              throw error;
            })) {
      solver.submit(1, "broken");
      assertSame(broken, next(uncaught));
      solver.submit(2, "worse");
      assertSame(error, next(uncaught));
      assertEquals(List.of(worse), List.of(error.getSuppressed()));
      solver.submit(3, "still there");
      assertEquals(new Answer(3, "still there"), next(answers));
    }
  }

  @Test
  void reportsAListenerThatFails() throws InterruptedException {
    IllegalStateException broken = new IllegalStateException("listener");
    try (var solver =
        LiveSolver.<String, String>start(
            "solver",
            (_, question, _, better) -> better.accept(question),
            (_, _) -> {
              throw broken;
            },
            failures::add)) {
      solver.submit(1, "one");
      assertEquals(broken, next(failures));
    }
  }

  @Test
  void closingGivesUpWorkAndEndsTheThread() throws InterruptedException {
    AtomicReference<Thread> thread = new AtomicReference<>();
    CountDownLatch running = new CountDownLatch(1);
    var solver =
        start(
            (_, question, cancellation, better) -> {
              thread.set(Thread.currentThread());
              running.countDown();
              while (!cancellation.requested()) {
                Thread.onSpinWait();
              }
              better.accept(question);
            });
    solver.submit(1, "one");
    await(running);
    solver.close();
    solver.close();
    assertFalse(thread.get().isAlive());
    assertTrue(thread.get().isDaemon());
    assertEquals(List.of(), List.copyOf(answers), "nothing is published once closed");
    assertThrows(IllegalStateException.class, () -> solver.submit(2, "two"));
  }

  @Test
  void canBeClosedFromItsOwnThread() throws InterruptedException {
    AtomicReference<LiveSolver<String, String>> solver = new AtomicReference<>();
    AtomicReference<Thread> thread = new AtomicReference<>();
    CountDownLatch known = new CountDownLatch(1);
    CountDownLatch closed = new CountDownLatch(1);
    solver.set(
        start(
            (_, _, _, _) -> {
              await(known);
              thread.set(Thread.currentThread());
              solver.get().close();
              closed.countDown();
            }));
    known.countDown();
    solver.get().submit(1, "one");
    await(closed);
    thread.get().join();
    assertEquals(List.of(), List.copyOf(failures));
  }

  private LiveSolver<String, String> start(LiveSolver.Work<String, String> work) {
    return LiveSolver.start(
        "solver", work, (revision, text) -> answers.add(new Answer(revision, text)), failures::add);
  }

  private static <T> T next(BlockingQueue<T> queue) throws InterruptedException {
    T item = queue.poll(20, TimeUnit.SECONDS);
    if (item == null) {
      throw new AssertionError("nothing came");
    }
    return item;
  }

  private static void await(CountDownLatch latch) {
    try {
      assertTrue(latch.await(20, TimeUnit.SECONDS));
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}

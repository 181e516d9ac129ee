package dev.spanwright.model.solve;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Computes answers for the newest revision of something, on one daemon thread of its own.
 *
 * <p>The queue holds one request: a newer one takes the place of one that waits, and asks the work
 * that runs to give up through its {@link Cancellation}. Work publishes as many answers as it
 * likes, each better than the last; each reaches the listener with its revision. Work that is given
 * up may still have published an answer, so that a listener sees something while edits keep coming:
 * it tells by the revision that the answer is not of the newest.
 *
 * <p>Thread-safe.
 *
 * @param <Q> what is asked
 * @param <A> what is answered
 */
public final class LiveSolver<Q, A> implements AutoCloseable {

  /** How long {@link #close} waits for work that runs. */
  private static final Duration CLOSING_TIME = Duration.ofSeconds(2);

  private final Work<Q, A> work;
  private final Listener<A> listener;
  private final Consumer<Throwable> failures;
  private final Thread thread;
  private final Object lock = new Object();

  private Optional<Request<Q>> waiting = Optional.empty(); // guarded by lock
  private volatile long newest = Long.MIN_VALUE; // written under lock
  private volatile boolean closed; // written under lock

  private LiveSolver(
      String name, Work<Q, A> work, Listener<A> listener, Consumer<Throwable> failures) {
    this.work = work;
    this.listener = listener;
    this.failures = failures;
    this.thread = Thread.ofPlatform().daemon().name(name).unstarted(this::run);
  }

  /** Computes answers to a request. */
  @FunctionalInterface
  public interface Work<Q, A> {
    /**
     * Runs on the solver's thread.
     *
     * @param revision the revision of the request
     * @param request what is asked
     * @param cancellation to be asked often; once it says so, return within 2 ms
     * @param better takes every better answer
     */
    void run(long revision, Q request, Cancellation cancellation, Consumer<A> better);
  }

  /** Takes answers, on the solver's thread. */
  @FunctionalInterface
  public interface Listener<A> {
    void answered(long revision, A answer);
  }

  private record Request<Q>(long revision, Q question) {}

  /**
   * Starts a solver.
   *
   * @param name name of the thread
   * @param work computes answers
   * @param listener takes them, on the solver's thread
   * @param failures takes whatever work or listener throw, on the solver's thread; the solver then
   *     goes on with the next request
   */
  public static <Q, A> LiveSolver<Q, A> start(
      String name, Work<Q, A> work, Listener<A> listener, Consumer<Throwable> failures) {
    LiveSolver<Q, A> solver = new LiveSolver<>(name, work, listener, failures);
    solver.thread.start();
    return solver;
  }

  /**
   * Asks for a revision. Returns at once. A revision that is not newer than every one before it is
   * ignored.
   *
   * @throws IllegalStateException if the solver is closed
   */
  public void submit(long revision, Q question) {
    synchronized (lock) {
      if (closed) {
        throw new IllegalStateException(
            "revision " + revision + " was given to a solver that is closed");
      }
      if (revision > newest) {
        newest = revision;
        waiting = Optional.of(new Request<>(revision, question));
        lock.notifyAll();
      }
    }
  }

  /**
   * Gives up what runs and what waits, and ends the thread. Waits until it has ended, at most 2 s,
   * unless called on it. Closing twice does nothing.
   */
  @Override
  public void close() {
    synchronized (lock) {
      closed = true;
      waiting = Optional.empty();
      lock.notifyAll();
    }
    if (Thread.currentThread() != thread) {
      awaitEnd();
    }
  }

  private void awaitEnd() {
    try {
      if (!thread.join(CLOSING_TIME)) {
        report(
            new IllegalStateException(
                "thread \"%s\" still runs %s after it was told to stop"
                    .formatted(thread.getName(), CLOSING_TIME)));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void run() {
    for (Optional<Request<Q>> next = take(); next.isPresent(); next = take()) {
      answer(next.get());
    }
  }

  /** The next request; empty once the solver is closed. */
  private Optional<Request<Q>> take() {
    synchronized (lock) {
      while (waiting.isEmpty() && !closed) {
        try {
          lock.wait();
        } catch (InterruptedException e) {
          closed = true; // nobody but a stopping program interrupts this thread
          report(e);
        }
      }
      Optional<Request<Q>> next = waiting;
      waiting = Optional.empty();
      return next;
    }
  }

  private void answer(Request<Q> request) {
    long revision = request.revision();
    try {
      work.run(
          revision,
          request.question(),
          () -> closed || newest != revision,
          answer -> publish(revision, answer));
    } catch (Throwable failure) { // an Error must not end the thread unseen either
      report(failure);
    }
  }

  private void publish(long revision, A answer) {
    if (!closed) {
      listener.answered(revision, answer);
    }
  }

  /** A handler that itself fails leaves its failure to the handler of the thread. */
  private void report(Throwable failure) {
    try {
      failures.accept(failure);
    } catch (Throwable worse) { // an Error must not end the thread here either
      if (!worse.equals(failure)) { // nothing can suppress itself
        worse.addSuppressed(failure);
      }
      Thread current = Thread.currentThread();
      current.getUncaughtExceptionHandler().uncaughtException(current, worse);
    }
  }
}

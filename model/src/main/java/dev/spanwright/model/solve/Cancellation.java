package dev.spanwright.model.solve;

import java.util.concurrent.CancellationException;

/** Tells a long computation that nobody waits for it any more. Asked often; must be cheap. */
@FunctionalInterface
public interface Cancellation {

  // Not a constant, which would keep Java's cache of loaded classes from holding implementations.
  /** Never cancels. */
  static Cancellation never() {
    return () -> false;
  }

  /** Whether the computation should stop. */
  boolean requested();

  /**
   * Goes on, or ends a computation whose half of an answer is worth nothing.
   *
   * @throws CancellationException if the computation should stop
   */
  default void orThrow() {
    if (requested()) {
      throw new CancellationException("nobody waits for this any more");
    }
  }

  /** {@link #orThrow()} at every 256th step of a loop whose steps are short. */
  default void orThrow(int step) {
    if ((step & 0xFF) == 0) {
      orThrow();
    }
  }
}

package dev.spanwright.model.solve;

/** Tells a long computation that nobody waits for it any more. Asked often; must be cheap. */
@FunctionalInterface
public interface Cancellation {

  /** Never cancels. */
  Cancellation NEVER = () -> false;

  /** Whether the computation should stop. */
  boolean requested();
}

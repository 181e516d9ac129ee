package dev.spanwright.app.window;

import dev.spanwright.app.workspace.EvaluationEngine;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;

/** Lets evaluations wait until the map is drawn, which needs the processors more. */
final class EvaluationGate {

  private final CountDownLatch opened = new CountDownLatch(1);

  /** From now on evaluations go on. */
  void open() {
    opened.countDown();
  }

  /** The same engine behind the gate. */
  EvaluationEngine before(EvaluationEngine engine) {
    return (revision, network, previous, objective, limit, cancellation, better) -> {
      try {
        opened.await();
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
        throw new CancellationException("interrupted");
      }
      return engine.evaluate(revision, network, previous, objective, limit, cancellation, better);
    };
  }
}

package dev.spanwright.app.map;

import java.util.concurrent.CountDownLatch;

/** Projections that are not loaded before a test says so. */
public final class SlowProjections implements AutoCloseable {

  private final CountDownLatch loaded = new CountDownLatch(1);

  public SlowProjections() {
    Projections.forget(
        () -> {
          try {
            loaded.await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
  }

  /** Lets the loading end. */
  @Override
  public void close() {
    loaded.countDown();
  }
}

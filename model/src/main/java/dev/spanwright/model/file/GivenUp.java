package dev.spanwright.model.file;

import java.util.concurrent.CancellationException;

/**
 * Ends the reading of a file that nobody waits for any more: whoever gives it up interrupts the
 * thread that reads.
 */
public final class GivenUp {

  private GivenUp() {}

  /**
   * Goes on, unless the reading was given up. Asked for every thing that is read; cheap.
   *
   * @throws CancellationException if the thread was interrupted
   */
  public static void check() {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("nobody waits for this file any more");
    }
  }
}

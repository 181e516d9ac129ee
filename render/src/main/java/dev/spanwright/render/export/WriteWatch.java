package dev.spanwright.render.export;

import java.util.concurrent.CancellationException;

/** Watches a picture being written, and may end it. */
@FunctionalInterface
public interface WriteWatch {

  /** Lets everything go on. */
  WriteWatch NONE = _ -> {};

  /**
   * Told again and again.
   *
   * @param share how much is done, 0 to 1
   * @throws CancellationException to end it; no file is written then
   */
  void at(double share);
}

package dev.spanwright.app.desk;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import org.testfx.util.WaitForAsyncUtils;

/** Asks on the JavaFX thread, and waits there for what comes soon. */
final class Patience {

  private static final int PATIENCE_SECONDS = 60;

  private Patience() {}

  /** Asks for something on the JavaFX thread. */
  static <T> T ask(Callable<T> question) {
    return WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1000L, question);
  }

  /**
   * Waits until a condition holds, asked on the JavaFX thread. A condition may look for controls:
   * one that is not there yet means that it does not hold yet. To wait for it on that thread would
   * keep it from ever coming.
   */
  static void await(String what, Callable<Boolean> condition) {
    if (Platform.isFxApplicationThread()) {
      requireNow(what, condition);
      return;
    }
    try {
      WaitForAsyncUtils.waitFor(
          PATIENCE_SECONDS, TimeUnit.SECONDS, () -> ask(() -> holdsNow(condition)));
    } catch (TimeoutException e) {
      throw new AssertionError("waited in vain until " + what, e);
    }
  }

  private static boolean holdsNow(Callable<Boolean> condition) throws Exception {
    try {
      return condition.call();
    } catch (NotYetException _) {
      return false;
    }
  }

  private static void requireNow(String what, Callable<Boolean> condition) {
    boolean holds;
    try {
      holds = condition.call();
    } catch (Exception e) {
      throw new IllegalStateException("cannot tell whether " + what, e);
    }
    if (!holds) {
      throw new NotYetException(what);
    }
  }

  private static final class NotYetException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotYetException(String what) {
      super("not yet: " + what);
    }
  }
}

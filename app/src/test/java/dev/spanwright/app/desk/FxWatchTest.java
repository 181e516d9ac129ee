package dev.spanwright.app.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** What keeps the JavaFX thread busy is seen, and told by its place. */
class FxWatchTest {

  private static final long LIMIT_MS = 50;

  @BeforeAll
  static void startTheToolkit() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
  }

  /** Takes processor time of the thread that it is called on. */
  private static double keepBusy(long millis) {
    long end = cpu() + millis * 1_000_000;
    double sum = 0;
    while (cpu() < end) {
      sum += Math.sqrt(sum + 1);
    }
    return sum;
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static List<FxWatch.Stall> stallsOf(long millis) {
    FxWatch watch = Patience.ask(() -> new FxWatch(LIMIT_MS));
    Patience.ask(() -> keepBusy(millis));
    WaitForAsyncUtils.waitForFxEvents(2);
    Patience.await("a beat came after it", watch::isAtRest);
    watch.close();
    return watch.stalls();
  }

  @Test
  void whatTakesLongIsToldByItsPlace() {
    List<FxWatch.Stall> stalls = stallsOf(4 * LIMIT_MS);
    assertEquals(1, stalls.size(), stalls::toString);
    assertTrue(stalls.getFirst().millis() > LIMIT_MS, stalls::toString);
    assertTrue(stalls.getFirst().where().contains("keepBusy"), stalls::toString);
  }

  @Test
  void whatIsShortIsNoStall() {
    assertEquals(List.of(), stallsOf(LIMIT_MS / 10));
  }
}

package dev.spanwright.app.desk;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javafx.application.Platform;

/**
 * Watches that nothing blocks the JavaFX thread. A beat is sent through its queue all the time; the
 * processor time of the thread between two beats is at least that of the longest thing that it did
 * between them. Processor time, not the clock: a busy machine makes no test fail.
 */
final class FxWatch implements AutoCloseable {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final long EVERY_MS = 4;

  /** What the toolkit does by itself once nodes are new or look different. */
  private static final List<String> TOOLKIT =
      List.of(
          "com.sun.javafx.css",
          "javafx.scene.CssStyleHelper",
          "doProcessCSS",
          "doCSSPass",
          "doLayoutPass",
          "javafx.stage.Stage.show");

  /** Something that took long. */
  record Stall(long millis, long own, String where) {
    @Override
    public String toString() {
      return millis + " ms, " + own + " of them of the app, in\n    " + where;
    }
  }

  private final Thread fx;
  private final long limitMillis;
  private final long toolkitMillis;
  private final List<Stall> stalls = Collections.synchronizedList(new ArrayList<>());
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("watch").daemon().factory());
  private volatile boolean onItsWay;
  private volatile long cpuAtBeat;
  private volatile String caught = "";
  private volatile long cpuAtLook;
  private final AtomicLong toolkitNanos = new AtomicLong();

  /**
   * Begins to watch. On the JavaFX thread.
   *
   * @param limitMillis for what the app does
   * @param toolkitMillis for a pass in which the toolkit styles and lays out what is new
   */
  FxWatch(long limitMillis, long toolkitMillis) {
    fx = Thread.currentThread();
    this.limitMillis = limitMillis;
    this.toolkitMillis = toolkitMillis;
    cpuAtBeat = cpu();
    var _ = timer.scheduleAtFixedRate(this::tick, EVERY_MS, EVERY_MS, TimeUnit.MILLISECONDS);
  }

  /** What took longer than the limit. */
  List<Stall> stalls() {
    return List.copyOf(stalls);
  }

  private long cpu() {
    return THREADS.getThreadCpuTime(fx.threadId());
  }

  private void tick() {
    if (!onItsWay) {
      onItsWay = true;
      Platform.runLater(this::beat);
      return;
    }
    long now = cpu();
    if ((now - cpuAtBeat) / 1_000_000 > EVERY_MS) {
      look(now);
    }
  }

  /** What it does at this moment tells what it did since it was looked at last. */
  private void look(long now) {
    StackTraceElement[] stack = fx.getStackTrace();
    long since = Math.max(cpuAtLook, cpuAtBeat);
    cpuAtLook = now;
    if (isOfToolkit(stack)) {
      toolkitNanos.addAndGet(now - since);
    } else if ((now - cpuAtBeat) / 1_000_000 > limitMillis / 2 && caught.isEmpty()) {
      caught = where(stack);
    }
  }

  private static boolean isOfToolkit(StackTraceElement[] stack) {
    return Arrays.stream(stack)
        .map(StackTraceElement::toString)
        .anyMatch(line -> TOOLKIT.stream().anyMatch(line::contains));
  }

  private static String where(StackTraceElement[] stack) {
    List<String> lines = Arrays.stream(stack).map(StackTraceElement::toString).toList();
    List<String> ours = lines.stream().filter(line -> line.contains("spanwright")).toList();
    return String.join(
        "\n    ",
        ours.isEmpty()
            ? lines.subList(0, Math.min(12, lines.size()))
            : ours.subList(0, Math.min(8, ours.size())));
  }

  private void beat() {
    long now = cpu();
    long all = (now - cpuAtBeat) / 1_000_000;
    long own = all - toolkitNanos.getAndSet(0) / 1_000_000;
    if (own > limitMillis || all > toolkitMillis) {
      stalls.add(new Stall(all, own, caught));
    }
    caught = "";
    cpuAtBeat = now;
    onItsWay = false;
  }

  @Override
  public void close() {
    timer.shutdownNow();
  }
}

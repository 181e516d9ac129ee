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
import javafx.application.Platform;

/**
 * Watches that nothing blocks the JavaFX thread. A beat is sent through its queue all the time; the
 * processor time of the thread between two beats is at least that of the longest thing that it did
 * between them. Processor time, not the clock, and in units of one machine: the {@link Pace} is
 * taken beside it all the while. So neither a busy machine makes a test fail nor a slow one.
 */
final class FxWatch implements AutoCloseable {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final long EVERY_MS = 4;

  /** Something that took long. */
  record Stall(long millis, String where) {
    @Override
    public String toString() {
      return millis + " ms, in\n    " + where;
    }
  }

  private final Thread fx;
  private final long limitMillis;
  private final List<Stall> stalls = Collections.synchronizedList(new ArrayList<>());
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("watch").daemon().factory());
  private volatile boolean onItsWay;
  private volatile long cpuAtBeat;
  private volatile String caught = "";
  private double slownessSum;
  private int probes;

  /**
   * Begins to watch. On the JavaFX thread.
   *
   * @param limitMillis for one thing, be it the app's or a pass in which the toolkit styles and
   *     lays out what is new
   */
  FxWatch(long limitMillis) {
    fx = Thread.currentThread();
    this.limitMillis = limitMillis;
    cpuAtBeat = cpu();
    var _ = timer.scheduleAtFixedRate(this::tick, EVERY_MS, EVERY_MS, TimeUnit.MILLISECONDS);
  }

  /** What took longer than the limit. */
  List<Stall> stalls() {
    return List.copyOf(stalls);
  }

  /** Whether no beat is on its way, so that all that was done is counted. */
  boolean isAtRest() {
    return !onItsWay;
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
    StackTraceElement[] stack = fx.getStackTrace();
    look(cpu(), stack);
  }

  /** What it does at this moment tells what takes long. */
  private synchronized void look(long now, StackTraceElement[] stack) {
    if (!onItsWay || (now - cpuAtBeat) / 1_000_000 <= EVERY_MS) {
      return;
    }
    probes++;
    slownessSum += Pace.slowness();
    if ((now - cpuAtBeat) / 1_000_000 > limitMillis / 2 && caught.isEmpty()) {
      caught = where(stack);
    }
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

  private synchronized void beat() {
    long now = cpu();
    double slowness = probes == 0 ? 1 : slownessSum / probes;
    long millis = (long) ((now - cpuAtBeat) / slowness / 1e6);
    slownessSum = 0;
    probes = 0;
    if (millis > limitMillis) {
      stalls.add(new Stall(millis, caught));
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

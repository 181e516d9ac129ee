package dev.spanwright.model.file.registry;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;

/** The target of Jazzer, which calls it by these names: one reader, one input after the other. */
public final class ReaderFuzzer {

  /**
   * Most that an input may take. Of the processor, not of the clock, so that a busy machine finds
   * nothing that is not there.
   */
  private static final long MOST_NANOS = 2_000_000_000;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private static TestedReader reader;
  private static Path figures;
  private static long inputs;
  private static long read;
  private static long slowestNanos;

  private ReaderFuzzer() {}

  /**
   * Called once.
   *
   * @param args the reader, and the file that takes the figures
   */
  public static void fuzzerInitialize(String[] args) {
    reader = TestedReader.of(args[0]);
    figures = Path.of(args[1]);
  }

  /** Called with every input; what is thrown is a find. */
  public static void fuzzerTestOneInput(byte[] input) {
    inputs++;
    long start = THREADS.getCurrentThreadCpuTime();
    boolean isRead = reader.reads(input);
    long nanos = THREADS.getCurrentThreadCpuTime() - start;
    read += isRead ? 1 : 0;
    // The first inputs pay for the loading of classes.
    if (inputs > 100) {
      slowestNanos = Math.max(slowestNanos, nanos);
    }
    if (nanos > MOST_NANOS) {
      throw new AssertionError("took " + nanos / 1_000_000 + " ms of the processor");
    }
  }

  /** Called at the end. */
  public static void fuzzerTearDown() throws IOException {
    Files.writeString(
        figures, "%d %d %d%n".formatted(inputs, read, Math.round(slowestNanos / 1e6)));
  }
}

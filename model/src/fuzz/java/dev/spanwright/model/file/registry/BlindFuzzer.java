package dev.spanwright.model.file.registry;

import dev.spanwright.model.file.Mutations;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Many more inputs than a search by coverage has time for: seeds, and what that search kept as
 * reaching new code, changed at random and spliced with each other. Nothing is instrumented.
 */
final class BlindFuzzer {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** Of the processor; as in {@link ReaderFuzzer}. */
  private static final long MOST_NANOS = 2_000_000_000;

  private static final int MOST_FINDS = 10;

  private final TestedReader reader;
  private final Path finds;
  private final List<byte[]> bases;
  private final int longest;
  private final Random random = new Random(20267);
  private long read;
  private long slowestNanos;
  private int found;

  private BlindFuzzer(TestedReader reader, Path folder) throws IOException {
    this.reader = reader;
    finds = Files.createDirectories(folder.resolve(reader.id()).resolve("finds"));
    List<byte[]> seeds = reader.seeds().get();
    longest = Fuzz.longest(seeds);
    bases = new ArrayList<>(seeds);
    Path corpus = folder.resolve(reader.id()).resolve("corpus");
    if (Files.isDirectory(corpus)) {
      try (Stream<Path> kept = Files.list(corpus)) {
        for (Path file : kept.sorted().toList()) {
          bases.add(Files.readAllBytes(file));
        }
      }
    }
  }

  /**
   * @param args {@code --blind=N} for N inputs of each reader, {@code --dir=FOLDER}, readers
   */
  static void main(String[] args) throws IOException {
    int inputs = Integer.parseInt(args[0].substring("--blind=".length()));
    Path folder = Path.of("target", "fuzz");
    List<String> readers = new ArrayList<>();
    for (String arg : Arrays.asList(args).subList(1, args.length)) {
      if (arg.startsWith("--dir=")) {
        folder = Path.of(arg.substring("--dir=".length()));
      } else {
        readers.add(arg);
      }
    }
    System.out.println("reader        inputs    read   bases  slowest ms  seconds  finds");
    int finds = 0;
    for (String id : readers.isEmpty() ? TestedReader.ids() : readers) {
      BlindFuzzer fuzzer = new BlindFuzzer(TestedReader.of(id), folder);
      fuzzer.run(inputs);
      finds += fuzzer.found;
    }
    System.exit(finds == 0 ? 0 : 1);
  }

  private void run(int inputs) throws IOException {
    long start = System.nanoTime();
    int done = 0;
    for (; done < inputs && found < MOST_FINDS; done++) {
      take(next(), done);
    }
    System.out.printf(
        "%-12s %7d %7d %7d  %10d  %7d  %5d%n",
        reader.id(),
        done,
        read,
        bases.size(),
        Math.round(slowestNanos / 1e6),
        Math.round((System.nanoTime() - start) / 1e9),
        found);
  }

  private void take(byte[] input, int number) throws IOException {
    long start = THREADS.getCurrentThreadCpuTime();
    try {
      read += reader.reads(input) ? 1 : 0;
    } catch (RuntimeException | Error e) {
      keep(input, e);
    }
    long nanos = THREADS.getCurrentThreadCpuTime() - start;
    if (number > 100) {
      slowestNanos = Math.max(slowestNanos, nanos);
    }
    if (nanos > MOST_NANOS) {
      keep(input, new AssertionError("took " + nanos / 1_000_000 + " ms of the processor"));
    }
  }

  private void keep(byte[] input, Throwable fault) throws IOException {
    found++;
    Path file = finds.resolve("blind-%08x".formatted(Arrays.hashCode(input)));
    Files.write(file, input);
    System.out.println(reader.id() + " broken by " + file + ": " + fault);
    Arrays.stream(fault.getStackTrace()).limit(6).forEach(at -> System.out.println("  at " + at));
  }

  private byte[] next() {
    byte[] input = base();
    if (random.nextInt(4) == 0) {
      input = spliced(input, base());
    }
    for (int n = random.nextInt(4); n >= 0; n--) {
      input = Mutations.mutate(input, random);
    }
    return input.length > longest ? Arrays.copyOf(input, longest) : input;
  }

  private byte[] base() {
    return bases.get(random.nextInt(bases.size()));
  }

  /** The beginning of one, and the end of another. */
  private byte[] spliced(byte[] head, byte[] tail) {
    int to = random.nextInt(head.length + 1);
    int from = random.nextInt(tail.length + 1);
    byte[] both = Arrays.copyOf(head, to + tail.length - from);
    System.arraycopy(tail, from, both, to, tail.length - from);
    return both;
  }
}

package dev.spanwright.model.file.registry;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Runs Jazzer on readers, each in a process of its own with little memory, and prints a table of
 * what came out. Arguments are readers (all where none is named), options of Jazzer and libFuzzer
 * such as {@code -runs=100000}, and {@code --dir=FOLDER} for seeds, corpus and finds. With {@code
 * --blind=N} as the first it leaves Jazzer and changes what an earlier run kept; see {@link
 * BlindFuzzer}.
 */
public final class Fuzz {

  private static final String HEAP = "-Xmx512m";

  private static final Pattern WORD = Pattern.compile("[A-Za-z_?][\\w:.-]{1,30}|[^\\w\\s]{1,3}");

  /** Numbers and signs that break readers of every format. */
  private static final List<String> HARD =
      List.of(
          "-0",
          "NaN",
          "Infinity",
          "1e309",
          "1e-400",
          "2147483648",
          "-1",
          "9223372036854775808",
          "\uFEFF",
          "\0",
          "\uD83D\uDE00",
          "&#0;",
          "<![CDATA[",
          "]]>",
          "\\u0000",
          "\\ud800");

  private final Path folder;
  private final List<String> options;
  private boolean isClean = true;

  private Fuzz(Path folder, List<String> options) {
    this.folder = folder;
    this.options = options;
  }

  /** See the class. Ends with 1 where something was found. */
  public static void main(String[] args) throws IOException, InterruptedException {
    if (args.length > 0 && args[0].startsWith("--blind=")) {
      BlindFuzzer.main(args);
      return;
    }
    Path folder = Path.of("target", "fuzz");
    List<String> readers = new ArrayList<>();
    List<String> options = new ArrayList<>(List.of("-runs=100000"));
    for (String arg : args) {
      if (arg.startsWith("--dir=")) {
        folder = Path.of(arg.substring("--dir=".length()));
      } else {
        (arg.startsWith("-") ? options : readers).add(arg);
      }
    }
    Fuzz fuzz = new Fuzz(folder.toAbsolutePath(), options);
    System.out.println("reader        inputs    read  slowest ms  seconds  finds");
    for (String id : readers.isEmpty() ? TestedReader.ids() : readers) {
      fuzz.run(TestedReader.of(id));
    }
    System.exit(fuzz.isClean ? 0 : 1);
  }

  private void run(TestedReader reader) throws IOException, InterruptedException {
    Path own = Files.createDirectories(folder.resolve(reader.id()));
    Path finds = Files.createDirectories(own.resolve("finds"));
    Path corpus = Files.createDirectories(own.resolve("corpus"));
    Path seeds = Files.createDirectories(own.resolve("seeds"));
    List<byte[]> valid = reader.seeds().get();
    for (int i = 0; i < valid.size(); i++) {
      Files.write(seeds.resolve("seed-" + i), valid.get(i));
    }
    Path words = Files.write(own.resolve("words.dict"), dictionary(valid));
    Path figures = own.resolve("figures.txt");
    Files.deleteIfExists(figures);
    List<String> command = new ArrayList<>(java());
    command.add("--target_args=" + reader.id() + " " + figures);
    command.add("--reproducer_path=" + own);
    command.add("-max_len=" + longest(valid));
    command.addAll(List.of("-dict=" + words, "-artifact_prefix=" + finds + "/"));
    command.addAll(options);
    command.addAll(List.of(corpus.toString(), seeds.toString()));
    long start = System.nanoTime();
    int code =
        new ProcessBuilder(command)
            .directory(own.toFile())
            .redirectErrorStream(true)
            .redirectOutput(own.resolve("log.txt").toFile())
            .start()
            .waitFor();
    isClean &= code == 0;
    print(reader.id(), figures, finds, Math.round((System.nanoTime() - start) / 1e9));
  }

  /** Most bytes of an input: 2 KiB for speed, but never less than a valid file needs. */
  static int longest(List<byte[]> seeds) {
    return Math.max(2_048, seeds.stream().mapToInt(seed -> seed.length).max().orElse(0));
  }

  private static List<String> java() {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        HEAP,
        "-XX:+UseSerialGC",
        "--enable-native-access=ALL-UNNAMED",
        "--sun-misc-unsafe-memory-access=allow",
        "-cp",
        System.getProperty("java.class.path"),
        "com.code_intelligence.jazzer.Jazzer",
        "--target_class=" + ReaderFuzzer.class.getName(),
        "--instrumentation_includes=dev.spanwright.**",
        // Comparisons are not traced, which makes it several times as fast; words come from seeds.
        "--trace=cov",
        "--keep_going=10",
        "-timeout=30",
        "-seed=20266",
        "-print_final_stats=1");
  }

  private static void print(String id, Path figures, Path finds, long seconds) throws IOException {
    String[] told =
        Files.exists(figures) ? Files.readString(figures).strip().split(" ") : new String[0];
    List<String> cells = told.length == 3 ? Arrays.asList(told) : List.of("-", "-", "-");
    try (Stream<Path> found = Files.list(finds)) {
      System.out.printf(
          "%-12s %7s %7s  %10s  %7d  %5d%n",
          id, cells.get(0), cells.get(1), cells.get(2), seconds, found.count());
    }
  }

  /** Words and signs of valid files, in the form of libFuzzer's dictionaries. */
  private static List<String> dictionary(List<byte[]> seeds) {
    Set<String> words = new TreeSet<>(HARD);
    for (byte[] seed : seeds) {
      String text = new String(seed, StandardCharsets.UTF_8);
      WORD.matcher(text).results().limit(400).map(MatchResult::group).forEach(words::add);
    }
    return words.stream().map(Fuzz::quoted).toList();
  }

  private static String quoted(String word) {
    StringBuilder out = new StringBuilder("\"");
    for (byte b : word.getBytes(StandardCharsets.UTF_8)) {
      boolean isPlain = b > ' ' && b < 127 && b != '"' && b != '\\';
      out.append(isPlain ? String.valueOf((char) b) : "\\x%02X".formatted(b & 0xFF));
    }
    return out.append('"').toString();
  }
}

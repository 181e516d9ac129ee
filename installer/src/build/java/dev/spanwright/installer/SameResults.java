package dev.spanwright.installer;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * That nothing is missing where libraries and Java were cut down: the program as packed and the
 * program with all of its jars on the JDK draw, write and print the same bytes, in every projection
 * and in every kind of file. A difference fails the build.
 */
final class SameResults {

  /** Of small networks, but for what they lack: hollow-core fibre, scenes, workloads. */
  private static final List<String> COMMANDS =
      List.of(
          "render nsfnet map.svg --colour margin",
          "render us-power-first map.pdf --size 800x500 --theme light --flow",
          "render us-power-first scenes.pptx --scenes --size 800x500",
          "report nsfnet report.html",
          "report nsfnet report.pdf",
          "link us-power-first dallas-memphis",
          "sweep nsfnet --csv sweep.csv",
          "samples nsfnet -o nsfnet.json",
          // One format for each library that reads or writes: workbooks, XML, zipped XML, tables.
          "convert us-power-first us.xlsx",
          "convert us-power-first us.graphml",
          "convert us.graphml graphml.json --to native",
          "convert us-power-first us.kmz",
          "convert us.kmz kmz.json --to native",
          "convert us-power-first us.csv",
          "formats");

  private final Layout layout;

  /** What each of the two programs writes. */
  private final Path packed;

  private final Path whole;

  private SameResults(Layout layout, Path folder) throws IOException {
    this.layout = layout;
    this.packed = Files.createDirectories(folder.resolve("packed"));
    this.whole = Files.createDirectories(folder.resolve("whole"));
  }

  static void check(Layout layout) throws IOException, InterruptedException {
    Path folder = layout.work().resolve("results");
    Folders.empty(folder);
    SameResults check = new SameResults(layout, folder);
    List<String> commands = new ArrayList<>(COMMANDS);
    commands.addAll(check.projections());
    for (String command : commands) {
      check.compare(command);
    }
    check.compareFiles();
    Folders.empty(folder);
  }

  private List<String> projections() throws IOException, InterruptedException {
    String help = packed("render --help").replaceAll("\\s+", " ");
    Matcher named = Pattern.compile("laid out: auto, ([^;]*) or ([^;]*);").matcher(help);
    if (!named.find()) {
      throw new IllegalStateException("render --help names no projections:\n" + help);
    }
    return Stream.concat(Stream.of(named.group(1).split(", ")), Stream.of(named.group(2)))
        .map(name -> "render nsfnet %s.png --size 480x300 --projection %s".formatted(name, name))
        .toList();
  }

  private void compare(String command) throws IOException, InterruptedException {
    CompletableFuture<String> expected =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return whole(command);
              } catch (IOException | InterruptedException e) {
                throw new CompletionException(e);
              }
            });
    String said = packed(command);
    try {
      if (!said.equals(expected.join())) {
        throw different(command + " prints something else");
      }
    } catch (CompletionException e) {
      throw new IllegalStateException(e.getCause().getMessage(), e);
    }
  }

  private void compareFiles() throws IOException {
    List<String> names = names(whole);
    if (!names.equals(names(packed))) {
      throw different("it writes %s instead of %s".formatted(names(packed), names));
    }
    for (String name : names) {
      if (Files.mismatch(packed.resolve(name), whole.resolve(name)) >= 0) {
        throw different(name + " differs");
      }
    }
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private IllegalStateException different(String what) {
    return new IllegalStateException(
        "The program as packed does not do what it does with all of its libraries: "
            + what
            + ". Compare "
            + packed
            + " with "
            + whole
            + "; what is missing has to be kept by ClassesInUse, LeftOut, RuntimeImage or"
            + " UnusedPackages, and PlainCode must not change what a class does.");
  }

  private String packed(String command) throws IOException, InterruptedException {
    return run(List.of(layout.commandLine().toString()), command, packed);
  }

  private String whole(String command) throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String jars =
        Stream.of(layout.jars(), layout.javafx())
            .map(jarFolder -> jarFolder + File.separator + "*")
            .collect(Collectors.joining(File.pathSeparator));
    return run(
        List.of(
            java,
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-cp",
            jars,
            "dev.spanwright.app.Main"),
        command,
        whole);
  }

  private static String run(List<String> program, String command, Path folder)
      throws IOException, InterruptedException {
    List<String> words = new ArrayList<>(program);
    words.addAll(List.of(command.split(" ")));
    return Tools.run(words, Map.of(), folder);
  }
}

package dev.spanwright.installer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Packages of Java that no code of the program reaches: the looks of Swing and its editor of HTML,
 * and sound. Of each the smallest class stays, since a module has to have the packages that it
 * declares.
 */
final class UnusedPackages {

  private static final List<String> FOLDERS =
      List.of(
          "java.desktop/javax/swing/plaf/basic",
          "java.desktop/javax/swing/plaf/metal",
          "java.desktop/javax/swing/plaf/multi",
          "java.desktop/javax/swing/plaf/nimbus",
          "java.desktop/javax/swing/plaf/synth",
          "java.desktop/javax/swing/text/html",
          "java.desktop/javax/swing/text/rtf",
          "java.desktop/com/sun/java/swing/plaf",
          "java.desktop/com/sun/media/sound");

  private UnusedPackages() {}

  /**
   * Writes what jlink leaves out, a name on each line, as its option {@code --exclude-resources}
   * takes it.
   */
  static Path write(Path list) throws IOException {
    Path modules = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("modules");
    List<String> lines = new ArrayList<>();
    for (String folder : FOLDERS) {
      Path whole = modules.resolve(folder);
      if (!Files.exists(whole)) {
        continue; // of another system
      }
      List<Path> packages;
      try (Stream<Path> all = Files.walk(whole)) {
        packages = all.filter(Files::isDirectory).toList();
      }
      for (Path one : packages) {
        classes(one).stream().skip(1).forEach(file -> lines.add("/" + modules.relativize(file)));
      }
    }
    return Files.write(list, lines);
  }

  private static List<Path> classes(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".class"))
          .sorted(Comparator.comparingLong(UnusedPackages::size).thenComparing(Path::toString))
          .toList();
    }
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package dev.spanwright.installer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Names in native libraries that only debuggers read: on Linux a tenth of what is native. */
final class Symbols {

  private Symbols() {}

  static void strip(Layout layout) throws IOException, InterruptedException {
    if (layout.platform() != Platform.LINUX) {
      return;
    }
    List<String> command = new ArrayList<>(List.of("strip", "--strip-unneeded"));
    try (Stream<Path> files = Files.walk(layout.image())) {
      files
          .filter(file -> layout.platform().isLibrary(file.getFileName().toString()))
          .forEach(file -> command.add(file.toString()));
    }
    try {
      Tools.run(command, Map.of(), layout.work());
    } catch (IOException e) {
      throw new IllegalStateException(
          "The program strip is missing (%s); apt-get install binutils".formatted(e.getMessage()),
          e);
    }
  }
}

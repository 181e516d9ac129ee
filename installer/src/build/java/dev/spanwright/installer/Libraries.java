package dev.spanwright.installer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Keeps of the libraries what the program can reach: of 32 MB of GeoTools, for one, a twentieth.
 */
final class Libraries {

  private Libraries() {}

  static void trim(Layout layout) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(layout.jars())) {
      files = all.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
    }
    List<Library> libraries = new ArrayList<>();
    for (Path file : files) {
      libraries.add(Library.read(file));
    }
    Path packed = Files.createDirectories(layout.packedJars());
    Set<String> inUse = ClassesInUse.of(libraries);
    for (Library library : libraries) {
      library.write(packed, inUse::contains);
    }
  }
}

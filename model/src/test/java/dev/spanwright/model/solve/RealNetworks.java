package dev.spanwright.model.solve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Real networks, whose licences do not let them ship; where a folder with them is at hand. */
final class RealNetworks {

  private RealNetworks() {}

  /** All of them but the largest; skips the test where there is no folder. */
  static Stream<TeInstance> instances() throws IOException {
    Path folder = folder();
    Assumptions.assumeTrue(Files.isDirectory(folder), "no folder of real networks");
    return ifPresent();
  }

  /** The same; none where there is no folder. */
  static Stream<TeInstance> ifPresent() throws IOException {
    Path folder = folder();
    if (!Files.isDirectory(folder)) {
      return Stream.of();
    }
    List<Path> files;
    try (Stream<Path> found = Files.list(folder)) {
      files =
          found
              .filter(file -> file.toString().endsWith(".json"))
              .filter(file -> !file.endsWith("index.json") && file.toFile().length() < 3_000_000)
              .filter(file -> !file.endsWith("kdl.json"))
              .sorted()
              .toList();
    }
    return files.stream().map(TeInstance::ofFile);
  }

  private static Path folder() {
    String given = System.getProperty("spanwright.oracles.te", "");
    if (!given.isEmpty()) {
      return Path.of(given);
    }
    Path below = Path.of("shared", "oracles", "te");
    Path at = Path.of("").toAbsolutePath();
    while (at.getParent() != null && !Files.isDirectory(at.resolve(below))) {
      at = at.getParent();
    }
    return at.resolve(below);
  }
}

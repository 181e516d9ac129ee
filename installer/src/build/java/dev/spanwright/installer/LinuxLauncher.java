package dev.spanwright.installer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A script in place of jpackage's launcher, which asks dpkg and rpm for the package that it came
 * with before it starts Java: a tenth of a second at every start.
 */
final class LinuxLauncher {

  private static final List<String> LEFT_OVER =
      List.of("lib/libapplauncher.so", "lib/app/spanwright.cfg", "lib/app/.jpackage.xml");

  private LinuxLauncher() {}

  static void make(Layout layout, List<String> javaOptions) throws IOException {
    String script =
        Files.readString(layout.source("linux/spanwright"))
            .replace("@OPTIONS@", String.join(" ", javaOptions))
            .replace("@CLASS_PATH@", classPath(layout.app()));
    Files.delete(layout.launcher());
    Files.writeString(layout.launcher(), script);
    Files.setPosixFilePermissions(layout.launcher(), PosixFilePermissions.fromString("rwxr-xr-x"));
    for (String file : LEFT_OVER) {
      Files.deleteIfExists(layout.image().resolve(file));
    }
  }

  /** The program first, then the libraries by name. */
  private static String classPath(Path app) throws IOException {
    try (Stream<Path> files = Files.list(app)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".jar"))
          .sorted((a, b) -> order(a).compareTo(order(b)))
          .map(name -> "$app/" + name)
          .collect(Collectors.joining(":"));
    }
  }

  private static String order(String name) {
    return (name.startsWith("spanwright-") ? "0" : "1") + name;
  }
}

package dev.spanwright.installer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The ahead-of-time cache of Java (JEP 483, 514, 515): classes as loaded and linked, and how far
 * their methods were compiled, from a rehearsal of the program by its own launcher.
 */
final class StartCache {

  private static final String NAME = "spanwright.aot";

  /** Smaller is no cache. */
  private static final long LEAST_BYTES = 1_000_000;

  /**
   * What computes is not compiled in the rehearsal, so that the optimising compiler takes it as
   * ever once it is worth that: solver and physics, pictures, and what both are made of.
   */
  private static final List<String> UNREHEARSED =
      Stream.of("dev.spanwright.model", "dev.spanwright.render", "java.util", "tools.jackson")
          .map(name -> quoted("-XX:CompileCommand=exclude," + name + ".*::*"))
          .toList();

  private StartCache() {}

  static void make(Layout layout) throws IOException, InterruptedException {
    Path cache = layout.app().resolve(NAME);
    Path home = Files.createDirectories(layout.work().resolve("rehearsal"));
    String options =
        String.join(
            " ",
            quoted("-XX:AOTCacheOutput=" + cache),
            // What the first compiler alone compiled here stays with it for good: windows and
            // toolkit need no better code, and the start has both cores for itself.
            "-XX:TieredStopAtLevel=1",
            "-XX:CompileCommand=quiet",
            String.join(" ", UNREHEARSED),
            "-Dspanwright.first-map=rehearse",
            "-Dglass.platform=Headless",
            "-Dprism.order=sw",
            quoted("-Duser.home=" + home));
    String said =
        Tools.run(
            List.of(layout.launcher().toString(), "us-power-first"),
            Map.of("JAVA_TOOL_OPTIONS", options, "XDG_CONFIG_HOME", home.toString()),
            home);
    if (!Files.exists(cache) || Files.size(cache) < LEAST_BYTES) { // empty, if Java failed
      throw new IllegalStateException(said + "\nThe rehearsal left no " + cache + ".");
    }
    Folders.empty(home);
    if (layout.platform() == Platform.LINUX) {
      return; // the script takes the cache that is there
    }
    Files.writeString(
        layout.launcherSettings(),
        "java-options=-XX:AOTCache=$APPDIR"
            + (layout.platform() == Platform.WINDOWS ? "\\" : "/")
            + NAME
            + System.lineSeparator(),
        StandardOpenOption.APPEND);
  }

  /** As one option, also where the folder of the build has a space in its name. */
  private static String quoted(String option) {
    return '"' + option + '"';
  }
}

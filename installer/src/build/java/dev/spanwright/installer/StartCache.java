package dev.spanwright.installer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;

/**
 * The ahead-of-time cache of Java (JEP 483, 514): classes as loaded and linked, from a rehearsal of
 * the program by its own launcher.
 */
final class StartCache {

  private static final String NAME = "spanwright.aot";

  /** Smaller is no cache. */
  private static final long LEAST_BYTES = 1_000_000;

  private StartCache() {}

  static void make(Layout layout) throws IOException, InterruptedException {
    Path cache = layout.app().resolve(NAME);
    Path home = Files.createDirectories(layout.work().resolve("rehearsal"));
    String options =
        String.join(
            " ",
            quoted("-XX:AOTCacheOutput=" + cache),
            // A sixth of the cache, and on two cores no gain: compiling early takes what it saves.
            "-XX:+UnlockDiagnosticVMOptions",
            "-XX:-AOTRecordTraining",
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

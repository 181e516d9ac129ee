package dev.spanwright.installer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The folder that runs without being installed: launcher, runtime, jars. */
final class AppImage {

  /**
   * The serial collector, since the heap of a session is small, and memory that was used for a
   * moment goes back to the system. The optimising compiler begins later than usual: on two cores
   * it takes one of them from a start that it cannot help.
   */
  private static final List<String> JAVA_OPTIONS =
      List.of(
          "--enable-native-access=ALL-UNNAMED,javafx.graphics",
          "--sun-misc-unsafe-memory-access=allow",
          "-XX:+UseSerialGC",
          // Java takes a part of the machine's memory at once otherwise, whatever is needed. What
          // is
          // new has room until after the first map.
          "-Xms144m",
          "-XX:NewSize=72m",
          "-XX:SurvivorRatio=20",
          // Letters are set by Java's own library, called as before Java 22: the newer way spins a
          // hundred classes for that at each start.
          "-Dsun.font.layout.ffm=false",
          // Java's own remarks, such as on the cache, are not results of a command.
          "-Xlog:disable",
          "-Xlog:all=error:stderr",
          "-XX:MinHeapFreeRatio=20",
          "-XX:MaxHeapFreeRatio=40",
          "-XX:Tier3DelayOn=0",
          "-XX:Tier4InvocationThreshold=150000",
          "-XX:Tier4MinInvocationThreshold=20000",
          "-XX:Tier4CompileThreshold=450000",
          "-XX:Tier4BackEdgeThreshold=1200000");

  private AppImage() {}

  static void make(Layout layout) throws IOException {
    List<String> args =
        new ArrayList<>(
            List.of(
                "--type",
                "app-image",
                "--name",
                layout.platform() == Platform.MAC ? Layout.TITLE : Layout.NAME,
                "--app-version",
                layout.platform() == Platform.MAC
                    ? layout.version().forMac()
                    : layout.version().text(),
                "--vendor",
                "Spanwright",
                "--input",
                layout.packedJars().toString(),
                "--main-jar",
                mainJar(layout.packedJars()),
                "--main-class",
                "dev.spanwright.app.Main",
                "--runtime-image",
                layout.runtime().toString(),
                "--icon",
                icon(layout).toString(),
                "--dest",
                layout.image().getParent().toString()));
    JAVA_OPTIONS.forEach(option -> args.addAll(List.of("--java-options", option)));
    if (layout.platform() == Platform.WINDOWS) {
      // A program with a window has no console there: the command line gets a launcher of its own.
      args.addAll(
          List.of("--add-launcher", "spanwright-cli=" + layout.source("windows/cli.properties")));
    }
    Tools.jdk("jpackage", args);
    if (layout.platform() == Platform.LINUX) {
      LinuxLauncher.make(layout, JAVA_OPTIONS);
    }
  }

  private static String mainJar(Path jars) throws IOException {
    try (Stream<Path> files = Files.list(jars)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.startsWith("spanwright-app-"))
          .findFirst()
          .orElseThrow(() -> new IllegalStateException("The program is not in " + jars + "."));
    }
  }

  private static Path icon(Layout layout) {
    return layout.source(
        switch (layout.platform()) {
          case LINUX -> "icons/spanwright-256.png";
          case WINDOWS -> "icons/spanwright.ico";
          case MAC -> "icons/spanwright.icns";
        });
  }
}

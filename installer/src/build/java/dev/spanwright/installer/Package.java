package dev.spanwright.installer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/**
 * Makes the app image of this platform: a runtime of its own, the jars with what is used of them,
 * and a cache of loaded classes that a rehearsal leaves; on Windows and macOS also the package. The
 * packages of Linux are made of the image by Maven's plugins.
 *
 * <p>A program of several source files that a JDK 25 runs as they are, since Maven may run on an
 * older one.
 */
public final class Package {

  private Package() {}

  /**
   * @param args the module's folder, the version of the program such as {@code 0.1.0}, and the time
   *     that all files are given, as in the pom
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    if (args.length != 3) {
      System.err.println("usage: Package MODULE_FOLDER VERSION TIME");
      System.exit(2);
    }
    Path module = Path.of(args[0]).toAbsolutePath();
    Layout layout = new Layout(module, Platform.here(), Version.of(args[1]));
    Instant time = Instant.parse(args[2]);
    try {
      Folders.empty(layout.image().getParent());
      Folders.empty(layout.work());
      Libraries.trim(layout);
      PicocliJar.renew(layout.packedJars());
      RuntimeImage.make(layout);
      AppImage.make(layout);
      Symbols.strip(layout);
      Folders.date(layout.image(), time);
      StartCache.make(layout);
      SameResults.check(layout);
      LinuxFiles.make(layout);
      Folders.date(layout.image(), time);
      PlatformPackage.make(layout);
    } catch (IllegalStateException e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
    System.out.printf("%s: %.1f MB%n", layout.image(), Folders.bytes(layout.image()) / 1e6);
    Files.deleteIfExists(layout.work().resolve("rehearsal"));
  }
}

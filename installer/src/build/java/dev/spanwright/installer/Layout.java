package dev.spanwright.installer;

import java.nio.file.Path;

/**
 * Where things are.
 *
 * @param module the folder of the installer module
 * @param platform the system that is packed for
 * @param version of the packages
 */
record Layout(Path module, Platform platform, Version version) {

  static final String NAME = "spanwright";
  static final String TITLE = "Spanwright";

  private Path target() {
    return module.resolve("target");
  }

  /** The jars of the program and its libraries, as Maven copied them. */
  Path jars() {
    return target().resolve("jars");
  }

  /** What of the jars is packed. */
  Path packedJars() {
    return work().resolve("jars");
  }

  /** The jars of JavaFX, as Maven copied them. */
  Path javafx() {
    return target().resolve("javafx");
  }

  /** For what is thrown away. */
  Path work() {
    return target().resolve("work");
  }

  Path runtime() {
    return work().resolve("runtime");
  }

  /** The finished packages. */
  Path dist() {
    return target().resolve("dist");
  }

  Path image() {
    return target().resolve("image").resolve(platform == Platform.MAC ? TITLE + ".app" : NAME);
  }

  /** The folder of the jars in the image. */
  Path app() {
    return switch (platform) {
      case LINUX -> image().resolve("lib/app");
      case WINDOWS -> image().resolve("app");
      case MAC -> image().resolve("Contents/app");
    };
  }

  Path launcher() {
    return switch (platform) {
      case LINUX -> image().resolve("bin").resolve(NAME);
      case WINDOWS -> image().resolve(NAME + ".exe");
      case MAC -> image().resolve("Contents/MacOS").resolve(TITLE);
    };
  }

  /** The launcher that talks to the console. */
  Path commandLine() {
    return platform == Platform.WINDOWS ? image().resolve(NAME + "-cli.exe") : launcher();
  }

  /** What the launcher reads. */
  Path launcherSettings() {
    return app().resolve((platform == Platform.MAC ? TITLE : NAME) + ".cfg");
  }

  Path source(String name) {
    return module.resolve("src").resolve(name);
  }
}

package dev.spanwright.installer;

import java.util.Locale;

/** The systems that packages are made for, each on itself. */
enum Platform {
  LINUX("linux", ".so"),
  WINDOWS("win", ".dll"),
  MAC("mac", ".dylib");

  /** How the jars of JavaFX call it, before the processor. */
  private final String classifier;

  private final String libraryEnding;

  Platform(String classifier, String libraryEnding) {
    this.classifier = classifier;
    this.libraryEnding = libraryEnding;
  }

  static Platform here() {
    String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    return os.contains("win") ? WINDOWS : os.contains("mac") ? MAC : LINUX;
  }

  /** Whether a jar of JavaFX holds classes and libraries for this system. */
  boolean isOwn(String jarName) {
    return jarName.contains("-" + classifier);
  }

  boolean isLibrary(String fileName) {
    return fileName.endsWith(libraryEnding);
  }
}

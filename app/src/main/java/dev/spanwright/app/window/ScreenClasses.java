package dev.spanwright.app.window;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The classes by which JavaFX opens windows on a screen and draws on graphics processors. A package
 * is made without a screen, so that a rehearsal loads others in their place.
 */
final class ScreenClasses {

  /** Those of a platform are in its own JavaFX. */
  private static final List<String> FOLDERS =
      List.of(
          "com/sun/glass/ui",
          "com/sun/glass/ui/delegate",
          "com/sun/glass/ui/gtk",
          "com/sun/glass/ui/mac",
          "com/sun/glass/ui/win",
          "com/sun/prism/d3d",
          "com/sun/prism/es2",
          "com/sun/prism/impl/ps",
          "com/sun/prism/mtl",
          "com/sun/prism/ps");

  private static final String CLASS = ".class";

  private ScreenClasses() {}

  /** Loads them, and runs nothing of them. */
  static void load() {
    FileSystem java = FileSystems.getFileSystem(URI.create("jrt:/"));
    FOLDERS.stream()
        .map(folder -> java.getPath("modules", "javafx.graphics").resolve(folder))
        .filter(Files::isDirectory)
        .forEach(ScreenClasses::load);
  }

  private static void load(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      files
          .map(file -> file.subpath(2, file.getNameCount()).toString())
          .filter(name -> name.endsWith(CLASS))
          .map(name -> name.substring(0, name.length() - CLASS.length()).replace('/', '.'))
          .forEach(ScreenClasses::load);
    } catch (IOException e) {
      throw new UncheckedIOException("the modules of Java cannot be listed", e);
    }
  }

  private static void load(String name) {
    try {
      Class.forName(name, false, ScreenClasses.class.getClassLoader());
    } catch (ClassNotFoundException | LinkageError e) {
      throw new IllegalStateException(name + " of JavaFX cannot be loaded", e);
    }
  }
}

package dev.spanwright.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The machine that this program runs on. */
final class ThisMachine implements Machine {

  private static final List<String> FONT_ENDINGS = List.of(".ttf", ".otf", ".ttc", ".pfb");
  private static final int FONT_FOLDER_DEPTH = 8;

  @Override
  public boolean isLinux() {
    return System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
  }

  @Override
  public Optional<String> environment(String name) {
    return Optional.ofNullable(System.getenv(name)).filter(value -> !value.isBlank());
  }

  @Override
  public Optional<String> property(String name) {
    return Optional.ofNullable(System.getProperty(name)).filter(value -> !value.isBlank());
  }

  // Restricted because it runs code of the library: JavaFX runs the same code next.
  @SuppressWarnings("restricted")
  @Override
  public boolean hasLibrary(String name) {
    try {
      // Never unloaded, for GTK cannot be.
      SymbolLookup.libraryLookup(name, Arena.global());
      return true;
    } catch (IllegalArgumentException _) {
      return false;
    }
  }

  @Override
  public boolean hasFont() {
    Path home = Path.of(System.getProperty("user.home"));
    return Stream.of(
            Path.of("/usr/share/fonts"),
            Path.of("/usr/local/share/fonts"),
            home.resolve(".local/share/fonts"),
            home.resolve(".fonts"))
        .anyMatch(ThisMachine::holdsFont);
  }

  /** Whether a folder, or one in it, holds a font; not, where there is no such folder. */
  static boolean holdsFont(Path folder) {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> files = Files.walk(folder, FONT_FOLDER_DEPTH)) {
      return files
          .map(file -> file.getFileName().toString().toLowerCase(Locale.ROOT))
          .anyMatch(name -> FONT_ENDINGS.stream().anyMatch(name::endsWith));
    } catch (IOException | UncheckedIOException _) {
      // A folder that cannot be read has no font for this user.
      return false;
    }
  }
}

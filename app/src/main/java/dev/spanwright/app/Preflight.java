package dev.spanwright.app;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Looks whether this machine has what a window needs, before JavaFX is asked for one: JavaFX itself
 * only says "Unable to open DISPLAY", or dies of a null pointer where there is no font.
 *
 * <p>Only Linux can lack something: elsewhere JavaFX brings all that it needs.
 */
public final class Preflight {

  /** What JavaFX 26 needs to draw text, with or without a screen. */
  private static final List<Library> TEXT =
      List.of(
          new Library("libpangoft2-1.0.so.0", "libpangoft2-1.0-0"),
          new Library("libfontconfig.so.1", "libfontconfig1"),
          new Library("libfreetype.so.6", "libfreetype6"));

  /** What JavaFX 26 needs beside that to open a window on an X display. */
  private static final List<Library> WINDOW =
      List.of(new Library("libgtk-3.so.0", "libgtk-3-0"), new Library("libXtst.so.6", "libxtst6"));

  private Preflight() {}

  /**
   * What is missing for a window on this machine, each with what to do about it; nothing where all
   * is there. The last line is one command that installs all that is missing, where packages are.
   */
  public static List<String> problems() {
    return problems(new ThisMachine());
  }

  /** Whether there is, as far as can be told before JavaFX tries, a screen to open a window on. */
  public static boolean hasDisplay() {
    return hasDisplay(new ThisMachine());
  }

  static boolean hasDisplay(Machine machine) {
    return !machine.isLinux() || !onScreen(machine) || machine.environment("DISPLAY").isPresent();
  }

  /** Whether JavaFX is going to use a real screen, not one in memory. */
  private static boolean onScreen(Machine machine) {
    return machine.property("glass.platform").orElse("gtk").equalsIgnoreCase("gtk");
  }

  static List<String> problems(Machine machine) {
    if (!machine.isLinux()) {
      return List.of();
    }
    List<String> problems = new ArrayList<>();
    List<String> packages = new ArrayList<>();
    boolean onScreen = onScreen(machine);
    if (!hasDisplay(machine)) {
      problems.add(noDisplay(machine));
    }
    List<Library> libraries = new ArrayList<>(TEXT);
    if (onScreen) {
      libraries.addAll(WINDOW);
    }
    for (Library library : libraries) {
      if (!machine.hasLibrary(library.name())) {
        problems.add(
            "The library %s is missing; it is in the package %s."
                .formatted(library.name(), library.debianPackage()));
        packages.add(library.debianPackage());
      }
    }
    if (!machine.hasFont()) {
      problems.add("There is no font; the package fonts-dejavu-core has one.");
      packages.add("fonts-dejavu-core");
    }
    if (!packages.isEmpty()) {
      problems.add(
          packages.stream()
              .collect(
                  Collectors.joining(
                      " ",
                      "On Debian or Ubuntu, as root: apt-get install --no-install-recommends ",
                      "")));
    }
    return List.copyOf(problems);
  }

  private static String noDisplay(Machine machine) {
    if (machine.environment("WAYLAND_DISPLAY").isPresent()) {
      return "There is no display: DISPLAY is not set. JavaFX draws through X11, so a Wayland desktop"
          + " has to run Xwayland (package xwayland).";
    }
    return "There is no display: DISPLAY is not set. Start Spanwright from a desktop, or use its"
        + " command line (spanwright --help), which needs none.";
  }

  /** A shared library, and the Debian package that has it. */
  private record Library(String name, String debianPackage) {}
}

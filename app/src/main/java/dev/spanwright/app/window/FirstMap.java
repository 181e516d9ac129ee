package dev.spanwright.app.window;

import java.lang.management.ManagementFactory;
import java.util.Optional;
import javafx.application.Platform;

/**
 * Watches for the first map on the screen and for the whole window, and then does what the system
 * property {@value #PROPERTY} asks for: tell how long the start took, or rehearse. For measuring
 * and for packaging; a usual start has no such property, and none of this is loaded.
 */
final class FirstMap {

  static final String PROPERTY = "spanwright.first-map";

  /** What to do then. */
  enum Then {
    /** Print the times since the process began, and leave. */
    TELL,
    /** Do what people do in their first minute, and leave, so that its classes are known. */
    REHEARSE
  }

  private final MainWindow window;
  private final Then then;
  private Optional<Long> drawn = Optional.empty();
  private Optional<Long> whole = Optional.empty();

  FirstMap(MainWindow window, Then then) {
    this.window = window;
    this.then = then;
  }

  /**
   * What this process was started for.
   *
   * @throws IllegalArgumentException if the property is neither {@code tell} nor {@code rehearse}
   */
  static Optional<Then> asked() {
    return Optional.ofNullable(System.getProperty(PROPERTY))
        .map(
            value ->
                switch (value) {
                  case "tell" -> Then.TELL;
                  case "rehearse" -> Then.REHEARSE;
                  default ->
                      throw new IllegalArgumentException(
                          PROPERTY + " is \"" + value + "\"; expected tell or rehearse");
                });
  }

  /** Before the window is shown. */
  void watch() {
    Frames.onceDrawn(
        window.map(),
        () -> {
          drawn = Optional.of(System.currentTimeMillis());
          goOn();
        });
  }

  /** The window is whole. */
  void whole() {
    Frames.onScreen(
        () -> {
          whole = Optional.of(System.currentTimeMillis());
          goOn();
        });
  }

  private void goOn() {
    if (drawn.isEmpty() || whole.isEmpty()) {
      return;
    }
    switch (then) {
      case TELL -> {
        // Not asked for before: that takes long.
        long began = ManagementFactory.getRuntimeMXBean().getStartTime();
        System.out.printf(
            "first map %d ms, whole window %d ms after Java began%n",
            drawn.get() - began, whole.get() - began);
        Platform.exit();
      }
      case REHEARSE -> {
        ScreenClasses.load();
        new Rehearsal(window, Platform::exit).begin();
      }
    }
  }
}

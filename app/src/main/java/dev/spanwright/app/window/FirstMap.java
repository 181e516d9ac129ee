package dev.spanwright.app.window;

import java.lang.management.ManagementFactory;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;

/**
 * Watches for the first map on the screen and then does what the system property {@value #PROPERTY}
 * asks for: tell how long the start took, or rehearse. For measuring and for packaging; a usual
 * start has no such property, and none of this is loaded.
 */
final class FirstMap {

  static final String PROPERTY = "spanwright.first-map";

  /** What to do then. */
  enum Then {
    /** Print the time since the process began, and leave. */
    TELL,
    /** Do what people do in their first minute, and leave, so that its classes are known. */
    REHEARSE
  }

  private final MainWindow window;
  private final Then then;

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

  void watch() {
    ObservableValue<Boolean> shown =
        window.map().shownNetwork().map(network -> !network.sites().isEmpty());
    ChangeListener<Boolean> first =
        new ChangeListener<>() {
          @Override
          public void changed(ObservableValue<? extends Boolean> o, Boolean old, Boolean now) {
            if (now) {
              shown.removeListener(this);
              afterNextFrame();
            }
          }
        };
    shown.addListener(first);
  }

  /** The picture is in the scene now, and on the screen once the frame that follows has begun. */
  private void afterNextFrame() {
    new AnimationTimer() {
      private int frames;

      @Override
      public void handle(long now) {
        frames++;
        if (frames == 2) {
          stop();
          seen();
        }
      }
    }.start();
  }

  private void seen() {
    switch (then) {
      case TELL -> {
        long began = ManagementFactory.getRuntimeMXBean().getStartTime();
        System.out.println(
            "first map " + (System.currentTimeMillis() - began) + " ms after Java began");
        Platform.exit();
      }
      case REHEARSE -> new Rehearsal(window, Platform::exit).begin();
    }
  }
}

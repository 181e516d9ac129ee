package dev.spanwright.app.command;

import dev.spanwright.render.style.Theme;
import java.util.Optional;

/** Opens the app's window and stays until it is closed. */
@FunctionalInterface
public interface Launcher {

  /**
   * Opens the window.
   *
   * @param input what to show first; empty for what the app shows by itself
   * @param theme dark or light; empty for the one that is set in the app
   * @throws CommandFailure if there is no window to be had, with the reason and what to do
   */
  void open(Optional<Input> input, Optional<Theme> theme) throws CommandFailure;
}

package dev.spanwright.app.window;

import java.nio.file.Path;

/** Where windows come from and go: the application, or a test with one window. */
public interface WindowHost {

  /** Opens another window with an empty document. */
  void newWindow();

  /** Opens a file in another window; what is wrong with it is told there. */
  void open(Path file);

  /** Closes all windows, one after the other, until a document is kept. */
  void quit();

  /** A window was closed. */
  void closed(MainWindow window);
}

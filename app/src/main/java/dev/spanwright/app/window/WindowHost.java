package dev.spanwright.app.window;

/** Where windows come from and go: the application, or a test with one window. */
public interface WindowHost {

  /** Opens another window with an empty document. */
  void newWindow();

  /** Closes all windows, one after the other, until a document is kept. */
  void quit();

  /** A window was closed. */
  void closed(MainWindow window);
}

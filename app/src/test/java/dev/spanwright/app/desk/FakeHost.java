package dev.spanwright.app.desk;

import dev.spanwright.app.window.MainWindow;
import dev.spanwright.app.window.WindowHost;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Counts what a window asks of the application. */
public final class FakeHost implements WindowHost {

  private int asked;
  private final List<Path> opened = new ArrayList<>();
  private int quits;
  private int closed;

  /** How many windows were asked for. */
  public int asked() {
    return asked;
  }

  /** The files that were to be opened in other windows. */
  public List<Path> opened() {
    return List.copyOf(opened);
  }

  /** How often the application was asked to end. */
  public int quits() {
    return quits;
  }

  /** How many windows were closed. */
  public int closedWindows() {
    return closed;
  }

  @Override
  public void newWindow() {
    asked++;
  }

  @Override
  public void open(Path file) {
    opened.add(file);
  }

  @Override
  public void quit() {
    quits++;
  }

  @Override
  public void closed(MainWindow window) {
    closed++;
  }
}

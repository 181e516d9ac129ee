package dev.spanwright.app.window;

import dev.spanwright.app.action.ActionBook;
import dev.spanwright.app.map.MapView;
import dev.spanwright.app.settings.Settings;
import dev.spanwright.app.workspace.FileDialogs;
import dev.spanwright.app.workspace.Questions;
import dev.spanwright.app.workspace.Workspace;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.stage.Stage;

/** One document in one window. */
public final class MainWindow implements AutoCloseable {

  private final WindowBase base;
  private final WindowHost host;
  private final EarlyKeys early;
  private Optional<WindowParts> parts = Optional.empty();
  private boolean isClosed;

  /** What is left to be done until the window is whole. */
  private final Deque<Runnable> steps = new ArrayDeque<>();

  /**
   * Builds the whole window; {@link #show} shows it.
   *
   * @param workspace the document; closed with the window
   * @param dialogs asks for files
   * @param questions asks and tells
   * @param host opens further windows
   */
  public MainWindow(
      Stage stage,
      Workspace workspace,
      Settings settings,
      FileDialogs dialogs,
      Questions questions,
      WindowHost host) {
    this(WindowBase.of(stage, workspace, settings, dialogs, questions), host, _ -> {});
    complete();
    early.release();
  }

  private MainWindow(WindowBase base, WindowHost host, Consumer<Actions> begins) {
    this.base = base;
    this.host = host;
    early = new EarlyKeys(base.stage());
    base.stage()
        .setOnCloseRequest(
            e -> {
              e.consume();
              leave();
            });
    // The parts need not be there: they are made for what is dropped.
    FileDrop.accept(base.stage().getScene(), file -> actions().exchange().dropped(file));
    steps.add(base::style);
    steps.add(() -> makeParts(begins));
  }

  /**
   * A window that has its map only, until {@link #completeNextStep} has done the last step, or
   * something asks for another part.
   *
   * @param begins opens the document for the other parts, once they are made
   */
  static MainWindow ofMap(WindowBase base, WindowHost host, Consumer<Actions> begins) {
    return new MainWindow(base, host, begins);
  }

  private void makeParts(Consumer<Actions> begins) {
    WindowParts made = new WindowParts(base, host, this::leave);
    parts = Optional.of(made);
    steps.addAll(made.placing());
    // Not a step of its own: what is done to the map from now on is done to the document.
    begins.accept(made.actions());
  }

  /**
   * Does the next of what is left.
   *
   * @return whether there is more
   */
  boolean completeNextStep() {
    Runnable next = steps.poll();
    if (next != null) {
      next.run();
    }
    return !steps.isEmpty();
  }

  /** Does all that is left. */
  private void complete() {
    while (completeNextStep()) {
      // the step has done it
    }
  }

  /** Whether it was closed, whatever of it was made. */
  boolean isClosed() {
    return isClosed;
  }

  /** Lets people begin in a window that is whole and shown; what they did with keys comes now. */
  void begin() {
    if (base.stage().getScene().getFocusOwner() == null) {
      map().requestFocus();
    }
    early.release();
  }

  /** Says why a part is missing; a window in which nothing could be done is closed. */
  void tellUnfinished(Throwable why) {
    tell("A part of the window could not be made", why);
    if (parts.isEmpty()) {
      end();
    }
  }

  private void tell(String what, Throwable why) {
    System.getLogger(MainWindow.class.getName()).log(System.Logger.Level.ERROR, what, why);
    base.questions().problem(what, String.valueOf(why));
  }

  /** Does all that is left and can be done: what cannot is told, and keeps no window open. */
  private void completeAsFarAsPossible() {
    while (!steps.isEmpty()) {
      try {
        complete();
      } catch (RuntimeException | Error e) {
        tell("A part of the window could not be made", e);
      }
    }
  }

  /** The parts; what asks for them cannot wait for them. */
  private WindowParts parts() {
    complete();
    return parts.orElseThrow();
  }

  /** Says in the status bar what is wrong, if anything is. */
  void warn(Optional<String> trouble) {
    parts().warn(trouble);
  }

  /** Looks whether another program has changed the document's file. */
  public void lookAtFile() {
    parts().lookAtFile();
  }

  /** Offers what was not saved when the program ended last. */
  public void offerToRestore() {
    parts().offerToRestore();
  }

  /** Shows the window with what there is to begin with. */
  public void show() {
    showMap();
    arrange();
    map().fit();
    map().requestFocus();
    welcome();
  }

  /** Shows the window, to which a document is about to come. */
  void showMap() {
    base.stage().show();
    map().requestFocus();
  }

  /** Arranges the parts of the window, which is shown, as those of the last one. */
  void arrange() {
    parts();
    base.memory().arrange();
  }

  /** Offers ways to begin, unless there is a network. */
  void welcome() {
    parts().welcome();
  }

  /** What can be done in the window. */
  public Actions actions() {
    return parts().actions();
  }

  /** Every action of the window by its identifier. */
  ActionBook book() {
    return parts().book();
  }

  /** The document. */
  public Workspace workspace() {
    return base.workspace();
  }

  public MapView map() {
    return base.map();
  }

  /**
   * Closes the window unless its document is kept.
   *
   * @return whether it is closed
   */
  public boolean leave() {
    completeAsFarAsPossible();
    parts.ifPresent(made -> made.actions().takeTyped());
    boolean go = base.documents().mayLeave();
    if (go) {
      end();
    }
    return go;
  }

  /** Closes the window in any case; what fails in it is told. */
  private void end() {
    try {
      close();
    } catch (RuntimeException | Error e) {
      tell("The window was closed, but not all of it was put away", e);
    } finally {
      base.stage().close();
      host.closed(this);
    }
  }

  @Override
  public void close() {
    isClosed = true;
    early.forget();
    completeAsFarAsPossible();
    parts.ifPresent(WindowParts::remember);
    base.memory().remember();
    base.memory().close();
    parts.ifPresentOrElse(
        WindowParts::close,
        () -> {
          map().close();
          base.workspace().close();
        });
  }
}

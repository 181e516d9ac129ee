package dev.spanwright.app.recovery;

import dev.spanwright.app.workspace.Workspace;
import dev.spanwright.model.network.History;
import javafx.util.Subscription;

/** Tells a journal of every change of a document. On the JavaFX thread. */
public final class Recorder implements AutoCloseable {

  private final Workspace workspace;
  private final Journal journal;
  private final Subscription followed;

  public Recorder(Workspace workspace, Journal journal) {
    this.workspace = workspace;
    this.journal = journal;
    followed = workspace.onChange(this::tell);
  }

  private void tell() {
    History history = workspace.historyProperty().get();
    journal.tell(
        workspace.revision(),
        workspace.document(),
        workspace.dirtyProperty().get(),
        history.undoable().map(History.Step::title).orElse("Open"),
        workspace.fileProperty().get());
  }

  /** Ends the care; the document was saved, or is not wanted. */
  @Override
  public void close() {
    followed.unsubscribe();
    journal.discard();
  }
}

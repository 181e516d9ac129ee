package dev.spanwright.app.workspace;

import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.network.Edit;
import dev.spanwright.model.network.History;
import dev.spanwright.model.network.Network;
import dev.spanwright.render.picture.Selection;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The document in a window: its history, its file, what is selected in it and what is known of it.
 * Used on the JavaFX thread only.
 */
public final class Workspace implements AutoCloseable {

  private final ReadOnlyObjectWrapper<History> history;
  private final ReadOnlyObjectWrapper<Optional<Path>> file =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Selection> selection =
      new ReadOnlyObjectWrapper<>(Selection.NONE);
  private final ReadOnlyObjectWrapper<Optional<Evaluation>> evaluation =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper dirty = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<Optional<String>> failure =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final LiveEvaluation live;
  private Network saved;
  private long revision;
  private long openedAt; // the first revision of this document

  /** A workspace with an empty network. */
  public Workspace() {
    saved = Network.empty("Untitled network");
    history = new ReadOnlyObjectWrapper<>(History.startingWith(saved));
    live = new LiveEvaluation(this::show, message -> failure.set(Optional.of(message)));
    live.submit(revision, saved);
  }

  /** The network and the steps that led to it. */
  public ReadOnlyObjectProperty<History> historyProperty() {
    return history.getReadOnlyProperty();
  }

  /** Where the document was opened from or saved to. */
  public ReadOnlyObjectProperty<Optional<Path>> fileProperty() {
    return file.getReadOnlyProperty();
  }

  /** What is selected; only what is in the network. */
  public ReadOnlyObjectProperty<Selection> selectionProperty() {
    return selection.getReadOnlyProperty();
  }

  /** The newest answer; may belong to an older revision than the network's. */
  public ReadOnlyObjectProperty<Optional<Evaluation>> evaluationProperty() {
    return evaluation.getReadOnlyProperty();
  }

  /** Whether there is something to save. */
  public ReadOnlyBooleanProperty dirtyProperty() {
    return dirty.getReadOnlyProperty();
  }

  /** Why the network could not be evaluated, if it could not. */
  public ReadOnlyObjectProperty<Optional<String>> failureProperty() {
    return failure.getReadOnlyProperty();
  }

  public Network network() {
    return history.get().current();
  }

  public Optional<Evaluation> evaluation() {
    return evaluation.get();
  }

  public Selection selection() {
    return selection.get();
  }

  /** Counts up with every change of the network. */
  public long revision() {
    return revision;
  }

  /** Whether the newest answer belongs to the network as it stands. */
  public boolean isCurrent() {
    return evaluation.get().map(e -> e.revision() == revision).orElse(false);
  }

  /** Changes the network as one step. */
  public void apply(Edit edit) {
    apply(edit, "");
  }

  /** Changes the network; steps of the same gesture become one. */
  public void apply(Edit edit, String gesture) {
    become(history.get().apply(edit, gesture));
  }

  public void undo() {
    become(history.get().undo());
  }

  public void redo() {
    become(history.get().redo());
  }

  /** Takes the steps since an earlier state back as if they had not been: nothing to redo. */
  public void goBack(History before) {
    become(before);
  }

  /** Deletes what is selected, as one step. */
  public void deleteSelection() {
    Network network = network();
    Selection chosen = selection.get();
    List<Edit> edits = new ArrayList<>();
    chosen.sites().forEach(id -> edits.add(new Edit.RemoveSite(id)));
    for (String id : chosen.links()) {
      var link = network.links().get(id);
      boolean goesAnyway =
          chosen.sites().contains(link.from()) || chosen.sites().contains(link.to());
      if (!goesAnyway) {
        edits.add(new Edit.RemoveLink(id));
      }
    }
    if (edits.size() == 1) {
      apply(edits.getFirst());
    } else if (!edits.isEmpty()) {
      apply(new Edit.Several("Delete " + chosen.size() + " items", edits));
    }
  }

  public void select(Selection next) {
    selection.set(next.within(network()));
  }

  /** Selects every site. */
  public void selectAll() {
    List<String> ids = network().sites().stream().map(site -> site.id()).toList();
    select(new Selection(Set.copyOf(ids), Set.of()));
  }

  /** Replaces the document by another one. */
  public void open(Network network, Optional<Path> path) {
    saved = network;
    file.set(path);
    selection.set(Selection.NONE);
    evaluation.set(Optional.empty());
    failure.set(Optional.empty());
    openedAt = revision + 1;
    become(History.startingWith(network));
  }

  /** Tells that a network was written to a file. */
  public void markSaved(Network written, Path path) {
    saved = written;
    file.set(Optional.of(path));
    dirty.set(!network().equals(saved));
  }

  private void become(History next) {
    if (next == history.get()) {
      return;
    }
    Network network = next.current();
    // May take over text that was being typed, which is a revision of its own.
    selection.set(selection.get().within(network));
    revision++;
    history.set(next);
    dirty.set(!network.equals(saved));
    live.submit(revision, network);
  }

  private void show(Evaluation answer) {
    boolean ofThisDocument = answer.revision() >= openedAt;
    boolean newer = evaluation.get().map(e -> e.revision() <= answer.revision()).orElse(true);
    if (ofThisDocument && newer) {
      failure.set(Optional.empty());
      evaluation.set(Optional.of(answer));
    }
  }

  @Override
  public void close() {
    live.close();
  }
}

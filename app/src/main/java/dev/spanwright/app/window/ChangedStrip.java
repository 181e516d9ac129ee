package dev.spanwright.app.window;

import dev.spanwright.app.form.Wrapping;
import dev.spanwright.app.workspace.Documents;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** A strip over the map when another program has changed the file of the document. */
final class ChangedStrip {

  private final Documents documents;
  private final Executor background;
  private final Label text = new Label();
  private final HBox box;

  /**
   * @param background looks at the file
   * @param open opens the file again
   */
  ChangedStrip(Documents documents, Executor background, Consumer<Path> open) {
    this.documents = documents;
    this.background = background;
    text.setId("changed-text");
    Wrapping.of(text);
    text.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(text, Priority.ALWAYS);
    Button reload = new Button("Reload");
    reload.setId("changed-reload");
    reload.setMinWidth(Region.USE_PREF_SIZE);
    reload.setOnAction(e -> documents.changedProperty().get().ifPresent(open));
    Button keep = new Button("Keep mine");
    keep.setId("changed-keep");
    keep.setMinWidth(Region.USE_PREF_SIZE);
    keep.setOnAction(e -> documents.keepMine());
    box = new HBox(8, text, reload, keep);
    box.setId("changed");
    box.setAlignment(Pos.CENTER_LEFT);
    box.getStyleClass().add("remarks");
    box.managedProperty().bind(box.visibleProperty());
    documents.changedProperty().addListener((o, old, now) -> show(now));
    show(Optional.empty());
  }

  HBox node() {
    return box;
  }

  /** Looks whether the file is as it was; the window has come to the front, say. */
  void look() {
    documents
        .check()
        .ifPresent(
            check ->
                background.execute(
                    () -> {
                      boolean changed = check.isChanged();
                      Platform.runLater(() -> documents.found(check, changed));
                    }));
  }

  private void show(Optional<Path> file) {
    box.setVisible(file.isPresent());
    file.ifPresent(
        path ->
            text.setText(
                path.getFileName()
                    + " was changed by another program. Reload it, or keep yours: saving then"
                    + " replaces it, and a backup of it is kept."));
  }
}

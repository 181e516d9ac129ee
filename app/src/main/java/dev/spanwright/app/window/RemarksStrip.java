package dev.spanwright.app.window;

import dev.spanwright.app.form.Wrapping;
import dev.spanwright.app.workspace.Documents;
import dev.spanwright.model.file.Problem;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.javafx.FontIcon;

/** A strip over the map with what looked like a slip in the file; it goes when it was read. */
final class RemarksStrip {

  /** So many are written out; all of them stand in the tooltip. */
  private static final int WRITTEN = 2;

  private final Label text = new Label();
  private final HBox box;

  RemarksStrip(Documents documents) {
    text.setId("remarks");
    Wrapping.of(text);
    text.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(text, Priority.ALWAYS);
    Button dismiss = new Button(null, new FontIcon("mdi2c-close"));
    dismiss.setId("remarks-dismiss");
    dismiss.setAccessibleText("Dismiss");
    dismiss.setTooltip(new Tooltip("Dismiss"));
    dismiss.getStyleClass().addAll("flat", "icon-button");
    box = new HBox(text, dismiss);
    box.setAlignment(Pos.CENTER_LEFT);
    box.getStyleClass().add("remarks");
    box.managedProperty().bind(box.visibleProperty());
    dismiss.setOnAction(e -> box.setVisible(false));
    documents.remarksProperty().addListener((o, old, now) -> show(now));
    show(documents.remarksProperty().get());
  }

  HBox node() {
    return box;
  }

  private void show(List<Problem> remarks) {
    box.setVisible(!remarks.isEmpty());
    String first = lines(remarks.stream().limit(WRITTEN).toList());
    int more = remarks.size() - WRITTEN;
    text.setText(more > 0 ? first + "\nand " + more + " more" : first);
    text.setTooltip(more > 0 ? new Tooltip(lines(remarks)) : null);
  }

  private static String lines(List<Problem> remarks) {
    return remarks.stream().map(Problem::message).collect(Collectors.joining("\n"));
  }
}

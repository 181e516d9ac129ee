package dev.spanwright.app.scenario;

import dev.spanwright.app.form.Wrapping;
import dev.spanwright.model.network.Difference;
import dev.spanwright.model.network.Network;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A difference in a list: a sign, what it is, and the fields that differ. */
final class DifferenceCell extends ListCell<Difference> {

  private final Supplier<Network> from;
  private final Supplier<Network> to;
  private final Label sign = new Label();
  private final Label title = new Label();
  private final Label fields = new Label();
  private final HBox row;

  /**
   * @param from the network before
   * @param to the network afterwards
   */
  DifferenceCell(Supplier<Network> from, Supplier<Network> to) {
    this.from = from;
    this.to = to;
    sign.getStyleClass().add("difference-sign");
    title.getStyleClass().add("difference-title");
    fields.getStyleClass().add("difference-fields");
    Wrapping.of(fields);
    VBox text = new VBox(title, fields);
    text.setMinWidth(0);
    text.setPrefWidth(100);
    HBox.setHgrow(text, Priority.ALWAYS);
    row = new HBox(8, sign, text);
    fields.managedProperty().bind(fields.textProperty().isNotEmpty());
  }

  @Override
  protected void updateItem(Difference item, boolean empty) {
    super.updateItem(item, empty);
    if (empty || item == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    sign.setText(sign(item.change()));
    title.setText(kind(item) + item.name());
    fields.setText(
        item.fields().stream()
            .map(change -> FieldWords.of(change, from.get(), to.get()))
            .collect(Collectors.joining("\n")));
    setGraphic(row);
    setAccessibleText(
        "%s: %s %s".formatted(title.getText(), verb(item.change()), fields.getText()));
  }

  private static String sign(Difference.Change change) {
    return switch (change) {
      case ADDED -> "+";
      case CHANGED -> "≠";
      case REMOVED -> "−";
    };
  }

  private static String verb(Difference.Change change) {
    return switch (change) {
      case ADDED -> "added";
      case CHANGED -> "changed";
      case REMOVED -> "removed";
    };
  }

  private static String kind(Difference item) {
    return switch (item.kind()) {
      case SITE, LINK -> "";
      case WORKLOAD -> "Workload ";
      case GROUP -> "Shared-risk group ";
      case SCENE -> "Scene ";
      case NETWORK -> "Network ";
    };
  }
}

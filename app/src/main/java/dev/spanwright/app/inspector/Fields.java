package dev.spanwright.app.inspector;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** Rows of a form: a label, a control, a unit, and room for a message below. */
final class Fields {

  private final VBox box = new VBox();
  private GridPane grid;
  private int row;

  Fields() {
    box.getStyleClass().add("form");
    newGrid();
  }

  VBox node() {
    return box;
  }

  /** A title with a line of explanation. */
  Label title(String styleClass) {
    Label label = new Label();
    label.getStyleClass().add(styleClass);
    label.setWrapText(true);
    box.getChildren().add(box.getChildren().size() - 1, label);
    return label;
  }

  /** A heading between groups of rows. */
  void heading(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("form-heading");
    box.getChildren().add(label);
    newGrid();
  }

  private void newGrid() {
    grid = new GridPane();
    grid.getStyleClass().add("form-grid");
    ColumnConstraints names = new ColumnConstraints(104);
    ColumnConstraints controls = new ColumnConstraints();
    controls.setHgrow(Priority.ALWAYS);
    controls.setFillWidth(true);
    ColumnConstraints units = new ColumnConstraints(44);
    units.setHalignment(HPos.LEFT);
    grid.getColumnConstraints().setAll(names, controls, units);
    box.getChildren().add(grid);
    row = 0;
  }

  /** A field of text that is checked when the user leaves it or presses Enter. */
  CheckedField text(
      String id, String name, String unit, Function<String, Optional<String>> commit) {
    CheckedField field = new CheckedField(id, commit);
    field.input().setAccessibleText(unit.isEmpty() ? name : name + ", " + unit);
    add(name, field.node(), unit);
    return field;
  }

  /** A choice out of a few. */
  <T> ComboBox<T> choice(
      String id, String name, Iterable<T> values, Function<T, String> label, Consumer<T> commit) {
    ComboBox<T> combo = new ComboBox<>();
    combo.setId(id);
    combo.setMaxWidth(Double.MAX_VALUE);
    combo.setAccessibleText(name);
    values.forEach(combo.getItems()::add);
    combo.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(T value) {
            return value == null ? "" : label.apply(value);
          }

          @Override
          public T fromString(String text) {
            throw new IllegalStateException("the list cannot be typed into: " + text);
          }
        });
    combo.setOnAction(
        e -> {
          if (combo.getValue() != null) {
            commit.accept(combo.getValue());
          }
        });
    add(name, combo, "");
    GridPane.setColumnSpan(combo, 2);
    return combo;
  }

  /** A figure that is shown and cannot be changed. */
  Label figure(String id, String name, String tip) {
    Label value = new Label("–");
    value.setId(id);
    value.getStyleClass().add("figure");
    value.setWrapText(true);
    value.setMaxWidth(Double.MAX_VALUE);
    if (!tip.isEmpty()) {
      value.setTooltip(new Tooltip(tip));
    }
    add(name, value, "");
    GridPane.setColumnSpan(value, 2);
    return value;
  }

  /** Any other control over the whole width. */
  void wide(Node node) {
    box.getChildren().add(node);
    newGrid();
  }

  private void add(String name, Node control, String unit) {
    Label label = new Label(name);
    label.getStyleClass().add("form-label");
    label.setLabelFor(control);
    Label unitLabel = new Label(unit);
    unitLabel.getStyleClass().add("form-unit");
    grid.addRow(row++, label, control, unitLabel);
    GridPane.setFillWidth(control, true);
  }
}

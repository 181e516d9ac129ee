package dev.spanwright.app.form;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * Rows of a form: a label, a control, a unit, and room for a message below. What is far down in a
 * long form comes a few frames after its top.
 */
public final class Fields {

  /** Room for the longest usual unit, so that fields of all groups end at the same place, px. */
  private static final double UNIT_PX = 60;

  /** Units of several words take so much at most, px. */
  private static final double WRAPPED_UNIT_PX = 80;

  private final VBox box = new VBox();
  private final Gradual filling = new Gradual(box);
  private Optional<GridPane> rows = Optional.empty();
  private int row; // of the grid that is being filled

  public Fields() {
    box.getStyleClass().add("form");
  }

  public VBox node() {
    return box;
  }

  /** A title with a line of explanation. */
  public Label title(String styleClass) {
    Label label = new Label();
    label.getStyleClass().add(styleClass);
    Wrapping.of(label);
    wide(label);
    return label;
  }

  /** A heading between groups of rows. */
  public void heading(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("form-heading");
    wide(label);
  }

  /** Rows until the next thing of the whole width. */
  private GridPane newGrid() {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("form-grid");
    ColumnConstraints names = new ColumnConstraints(104);
    ColumnConstraints controls = new ColumnConstraints();
    controls.setHgrow(Priority.ALWAYS);
    controls.setFillWidth(true);
    ColumnConstraints units = new ColumnConstraints();
    units.setMinWidth(UNIT_PX);
    units.setHalignment(HPos.LEFT);
    grid.getColumnConstraints().setAll(names, controls, units);
    row = 0;
    filling.add(box, grid);
    return grid;
  }

  /** A field of text that is checked when the user leaves it or presses Enter. */
  public CheckedField text(
      String id, String name, String unit, Function<String, Optional<String>> commit) {
    CheckedField field = new CheckedField(id, commit);
    field.input().setAccessibleText(unit.isEmpty() ? name : name + ", " + unit);
    add(name, field.node(), unit);
    if (unit.isEmpty()) {
      GridPane.setColumnSpan(field.node(), 2);
    }
    return field;
  }

  /** A choice out of a list, which is filled when the form is shown. */
  public <T> Choice<T> choice(
      String id,
      String name,
      Function<T, String> label,
      Function<T, String> tip,
      Consumer<T> commit) {
    Choice<T> choice = new Choice<>(id, label, tip, commit);
    choice.node().setAccessibleText(name);
    add(name, choice.node(), "");
    GridPane.setColumnSpan(choice.node(), 2);
    return choice;
  }

  /** Something that is there or not. */
  public CheckBox flag(String id, String name, String text, Consumer<Boolean> commit) {
    CheckBox box = new CheckBox(text);
    box.setId(id);
    box.setAccessibleText(name.isEmpty() ? text : name + " " + text);
    box.setOnAction(e -> commit.accept(box.isSelected()));
    add(name, box, "");
    GridPane.setColumnSpan(box, 2);
    return box;
  }

  /** A figure that is shown and cannot be changed. */
  public Label figure(String id, String name, String tip) {
    Label value = new Label("–");
    value.setId(id);
    value.getStyleClass().add("figure");
    Wrapping.of(value);
    value.setMaxWidth(Double.MAX_VALUE);
    if (!tip.isEmpty()) {
      value.setTooltip(new Tooltip(tip));
    }
    add(name, value, "");
    GridPane.setColumnSpan(value, 2);
    return value;
  }

  /** Any other control over the whole width. */
  public void wide(Node node) {
    filling.add(box, node);
    rows = Optional.empty();
  }

  private void add(String name, Node control, String unit) {
    Label label = new Label(name);
    label.getStyleClass().add("form-label");
    Wrapping.of(label);
    label.setLabelFor(control);
    Label unitLabel = new Label(unit);
    unitLabel.getStyleClass().add("form-unit");
    if (unit.contains(" ")) { // such as "per 1,000 km and year": in a narrow panel, in two lines
      Wrapping.of(unitLabel);
      unitLabel.setMinHeight(Region.USE_PREF_SIZE);
      unitLabel.setMaxWidth(WRAPPED_UNIT_PX);
    } else {
      unitLabel.setMinWidth(Region.USE_PREF_SIZE);
    }
    GridPane grid = rows.orElseGet(this::newGrid);
    rows = Optional.of(grid);
    GridPane.setConstraints(label, 0, row);
    GridPane.setConstraints(control, 1, row);
    GridPane.setConstraints(unitLabel, 2, row);
    GridPane.setFillWidth(control, true);
    row++;
    filling.add(grid, label, control, unitLabel);
  }
}

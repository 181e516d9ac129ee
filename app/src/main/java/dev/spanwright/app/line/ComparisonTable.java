package dev.spanwright.app.line;

import dev.spanwright.app.form.Wrapping;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** Standard and hollow-core fibre side by side on one link; the better side has a tick. */
final class ComparisonTable {

  private static final double DIFFERENCE_PX = 128;
  private static final double SENTENCE_PX = 760;
  private static final double LEAST_PX = 110;

  private final FlowPane remarks = new FlowPane();
  private final GridPane grid = new GridPane();
  private final ScrollPane pane;

  ComparisonTable() {
    grid.setId("comparison");
    grid.getStyleClass().add("comparison");
    ColumnConstraints names = new ColumnConstraints();
    names.setMinWidth(Region.USE_PREF_SIZE); // a cut name explains nothing
    grid.getColumnConstraints().add(names);
    for (int i = 0; i < 3; i++) {
      ColumnConstraints values = new ColumnConstraints(LEAST_PX, LEAST_PX, Double.MAX_VALUE);
      values.setHgrow(Priority.ALWAYS);
      grid.getColumnConstraints().add(values);
    }
    grid.getColumnConstraints().add(new ColumnConstraints(DIFFERENCE_PX));
    remarks.setId("comparison-remarks");
    remarks.getStyleClass().add("comparison-remarks");
    VBox all = new VBox(remarks, grid);
    all.getStyleClass().add("comparison-box");
    pane = new ScrollPane(all);
    pane.setFitToWidth(true);
    pane.getStyleClass().add("comparison-pane");
  }

  ScrollPane node() {
    return pane;
  }

  void show(Optional<LineViewModel> view) {
    List<ComparisonRow> rows = view.map(LineViewModel::comparisonRows).orElse(List.of());
    List<String> sentences = view.map(LineViewModel::comparisonRemarks).orElse(List.of());
    grid.getChildren().clear();
    remarks.getChildren().setAll(sentences.stream().map(ComparisonTable::sentence).toList());
    if (rows.isEmpty()) {
      return;
    }
    List<String> heads = List.of("", "As drawn", "Standard", "Hollow-core", "Difference");
    for (int column = 0; column < heads.size(); column++) {
      grid.add(cell(heads.get(column), "comparison-head"), column, 0);
    }
    for (int i = 0; i < rows.size(); i++) {
      add(rows.get(i), i + 1);
    }
  }

  private static Label sentence(String text) {
    Label label = new Label(text);
    Wrapping.of(label);
    label.setMaxWidth(SENTENCE_PX);
    return label;
  }

  private void add(ComparisonRow row, int at) {
    boolean hollow = row.better() == ComparisonRow.Better.HOLLOW_CORE;
    boolean standard = row.better() == ComparisonRow.Better.STANDARD;
    grid.add(cell(row.name(), "comparison-name"), 0, at);
    grid.add(cell(row.asDrawn(), "comparison-value"), 1, at);
    grid.add(value(row.standard(), standard, row.id() + "-standard"), 2, at);
    grid.add(value(row.hollowCore(), hollow, row.id() + "-hollow"), 3, at);
    grid.add(cell(row.difference(), "comparison-difference"), 4, at);
  }

  private static Label cell(String text, String styleClass) {
    Label label = new Label(text);
    label.getStyleClass().add(styleClass);
    label.setTooltip(text.isEmpty() ? null : new Tooltip(text)); // a long one may be cut off
    label.setMaxWidth(Double.MAX_VALUE);
    return label;
  }

  private static Label value(String text, boolean better, String id) {
    Label label = cell(text, better ? "comparison-better" : "comparison-value");
    label.setId("comparison-" + id);
    if (better) {
      label.setGraphic(new FontIcon("mdi2c-check"));
      label.setContentDisplay(ContentDisplay.RIGHT);
      label.setAccessibleText(text + ", better");
    }
    return label;
  }
}

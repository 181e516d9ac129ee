package dev.spanwright.app.scenario;

import dev.spanwright.model.evaluation.Evaluation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The figures of two variants side by side, with the change from the left one to the right one. */
final class FigureTable extends GridPane {

  private static final PseudoClass GOOD = PseudoClass.getPseudoClass("good");
  private static final PseudoClass BAD = PseudoClass.getPseudoClass("bad");
  private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");

  private record Row(Figure figure, Label left, Label right, Label change) {}

  private final Label leftName = overNumbers("");
  private final Label rightName = overNumbers("");
  private final List<Row> rows = new ArrayList<>();

  FigureTable() {
    getStyleClass().add("compare-figures");
    setId("compare-figures");
    ColumnConstraints name = new ColumnConstraints();
    name.setHgrow(Priority.ALWAYS);
    getColumnConstraints().setAll(name, numbers(), numbers(), numbers());
    addRow(0, heading("Result"), leftName, rightName, overNumbers("Change"));
    for (Figure figure : Figure.all()) {
      Row row =
          new Row(figure, cell(figure, "left"), cell(figure, "right"), cell(figure, "change"));
      Label title = new Label(figure.name());
      title.getStyleClass().add("compare-name");
      rows.add(row);
      addRow(rows.size(), title, row.left(), row.right(), row.change());
    }
  }

  private static ColumnConstraints numbers() {
    ColumnConstraints column = new ColumnConstraints();
    column.setHalignment(HPos.RIGHT);
    column.setMinWidth(70);
    return column;
  }

  private static Label heading(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("column-name");
    label.setMaxWidth(110);
    return label;
  }

  private static Label overNumbers(String text) {
    Label label = heading(text);
    label.setAlignment(Pos.CENTER_RIGHT);
    return label;
  }

  private static Label cell(Figure figure, String side) {
    Label label = new Label("–");
    label.setId("compare-" + figure.id() + "-" + side);
    label.getStyleClass().add("figure");
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }

  void show(CompareSide left, CompareSide right) {
    leftName.setText(left.name());
    rightName.setText(right.name());
    Optional<Evaluation> one = left.variant().evaluation();
    Optional<Evaluation> other = right.variant().evaluation();
    boolean current = left.variant().isCurrent() && right.variant().isCurrent();
    pseudoClassStateChanged(STALE, !current);
    for (Row row : rows) {
      Figure figure = row.figure();
      OptionalDouble from = one.map(figure.value()).orElse(OptionalDouble.empty());
      OptionalDouble to = other.map(figure.value()).orElse(OptionalDouble.empty());
      row.left().setText(figure.words(from));
      row.right().setText(figure.words(to));
      row.change().setText(figure.change(from, to));
      int judged = figure.judged(from, to);
      row.change().pseudoClassStateChanged(GOOD, judged > 0);
      row.change().pseudoClassStateChanged(BAD, judged < 0);
    }
  }
}

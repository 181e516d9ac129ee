package dev.spanwright.app.window;

import dev.spanwright.app.form.OwnKeys;
import dev.spanwright.app.form.Wrapping;
import dev.spanwright.app.workspace.Workspace;
import dev.spanwright.model.network.History;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * Every step since the document was opened, also those that were taken back: a click goes to the
 * network as it was after that step.
 */
final class HistoryPane extends VBox {

  private static final PseudoClass TAKEN_BACK = PseudoClass.getPseudoClass("taken-back");

  /** A step, or the state before all of them. */
  private record Row(String title, int number, boolean done) {}

  private final Workspace workspace;
  private final ListView<Row> list = new ListView<>();
  private boolean showing;

  HistoryPane(Workspace workspace) {
    this.workspace = workspace;
    list.setId("history");
    list.setAccessibleText("History of the document");
    list.getStyleClass().add("history");
    list.setCellFactory(_ -> new Cell());
    list.setOnMouseClicked(e -> go());
    list.setOnKeyPressed(
        e -> {
          if (e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.SPACE) {
            go();
            e.consume();
          }
        });
    OwnKeys.keep(list);
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren().setAll(list);
    workspace.historyProperty().addListener((o, old, now) -> show(now));
    show(workspace.historyProperty().get());
  }

  private void go() {
    Row row = list.getSelectionModel().getSelectedItem();
    if (row != null && !showing) {
      workspace.goTo(row.number());
    }
  }

  private void show(History history) {
    List<Row> rows = new ArrayList<>();
    rows.add(new Row("As it was opened", 0, true));
    for (History.Step step : history.steps()) {
      rows.add(new Row(step.title(), rows.size(), true));
    }
    int now = rows.size() - 1;
    for (History.Step step : history.undoneSteps()) {
      rows.add(new Row(step.title(), rows.size(), false));
    }
    showing = true;
    if (!rows.equals(list.getItems())) {
      list.getItems().setAll(rows);
    }
    list.getSelectionModel().select(now);
    list.scrollTo(Math.max(0, now - 8));
    showing = false;
  }

  private static final class Cell extends ListCell<Row> {
    private final Tooltip whole = new Tooltip();

    Cell() {
      setPrefWidth(0); // as wide as the list: a long title ends in dots, and nothing scrolls aside
      Wrapping.of(whole);
    }

    @Override
    protected void updateItem(Row row, boolean empty) {
      super.updateItem(row, empty);
      setText(empty || row == null ? "" : row.title());
      whole.setText(getText());
      setTooltip(getText().isEmpty() ? null : whole);
      pseudoClassStateChanged(TAKEN_BACK, !empty && row != null && !row.done());
    }
  }
}

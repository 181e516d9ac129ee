package dev.spanwright.app.tables;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A cell that becomes a field: Enter takes over, Esc leaves, Tab goes on to the next one. */
final class EditedCell<T> extends TableCell<T, Cell> {

  private TextField field;

  EditedCell(boolean numeric) {
    setAlignment(numeric ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT); // of the field as well
  }

  @Override
  public void startEdit() {
    super.startEdit();
    if (!isEditing()) {
      return;
    }
    if (field == null) {
      field = new TextField();
      field.setId("cell-field");
      field.setAlignment(getAlignment());
      field.setOnAction(e -> take());
      field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
      field
          .focusedProperty()
          .addListener(
              (o, was, is) -> {
                if (was && !is && isEditing()) {
                  take();
                }
              });
    }
    field.setAccessibleText(getTableColumn().getText());
    field.setText(getItem() == null ? "" : getItem().plain());
    setText(null);
    setGraphic(field);
    field.selectAll();
    field.requestFocus();
  }

  private void take() {
    commitEdit(Cell.text(field.getText()));
  }

  private void key(KeyEvent e) {
    if (e.getCode() == KeyCode.ESCAPE) {
      cancelEdit();
      getTableView().requestFocus();
      e.consume();
    } else if (e.getCode() == KeyCode.TAB) {
      TableView<T> table = getTableView();
      int row = getIndex();
      TableColumn<T, ?> next = next(table, e.isShiftDown() ? -1 : 1);
      take();
      table.edit(row, next);
      e.consume();
    }
  }

  private TableColumn<T, ?> next(TableView<T> table, int by) {
    List<TableColumn<T, ?>> columns = table.getVisibleLeafColumns();
    int at = columns.indexOf(getTableColumn());
    do {
      at = Math.floorMod(at + by, columns.size());
    } while (!columns.get(at).isEditable());
    return columns.get(at);
  }

  @Override
  public void cancelEdit() {
    super.cancelEdit();
    show(getItem());
  }

  @Override
  protected void updateItem(Cell item, boolean empty) {
    super.updateItem(item, empty);
    if (isEditing()) {
      return;
    }
    show(empty ? null : item);
  }

  private void show(Cell item) {
    setGraphic(null);
    setText(item == null ? "" : item.text());
  }
}

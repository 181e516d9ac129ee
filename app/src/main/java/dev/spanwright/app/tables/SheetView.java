package dev.spanwright.app.tables;

import dev.spanwright.app.form.OwnKeys;
import dev.spanwright.app.workspace.Workspace;
import dev.spanwright.model.network.Edit;
import dev.spanwright.model.network.Identified;
import dev.spanwright.render.picture.Selection;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** One sheet as a table: it follows the network, what is known of it, and what is selected. */
final class SheetView<T extends Identified> {

  private static final double HEADER_FONT_PX = 11; // as in app.css
  private static final double HEADER_PADDING_PX = 24;

  private final Sheet<T> sheet;
  private final Workspace workspace;
  private final Consumer<String> tell;
  private final Runnable showOnMap;
  private final TableView<T> table = new TableView<>();
  private final ObservableList<T> rows = FXCollections.observableArrayList();
  private Known known;
  private String filter = "";
  private boolean filling;

  /**
   * @param tell takes what does not fit, or nothing
   * @param showOnMap brings what is selected into view
   */
  SheetView(Sheet<T> sheet, Workspace workspace, Consumer<String> tell, Runnable showOnMap) {
    this.sheet = sheet;
    this.workspace = workspace;
    this.tell = tell;
    this.showOnMap = showOnMap;
    known = Known.of(workspace);
    table.setId("table-" + sheet.id());
    table.setAccessibleText(sheet.name());
    table.getStyleClass().addAll("dense", "sheet");
    table.setEditable(true);
    table.setItems(rows);
    table.setPlaceholder(new Label("None."));
    table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    table.getColumns().setAll(sheet.columns().stream().map(this::column).toList());
    table.getSelectionModel().getSelectedItems().subscribe(this::selected);
    table.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    OwnKeys.keep(table);
    table.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
  }

  Sheet<T> sheet() {
    return sheet;
  }

  TableView<T> node() {
    return table;
  }

  private TableColumn<T, Cell> column(Column<T> column) {
    TableColumn<T, Cell> made = new TableColumn<>(column.header());
    made.setId(sheet.id() + "-" + column.id());
    made.setPrefWidth(Math.max(column.widthPx(), headerPx(column.header())));
    made.setCellValueFactory(
        row -> new ReadOnlyObjectWrapper<>(column.cell().apply(known, row.getValue())));
    made.setEditable(column.editor().isPresent());
    made.setCellFactory(_ -> new EditedCell<>(column.numeric()));
    if (column.numeric()) {
      made.getStyleClass().add("numeric");
    }
    made.setOnEditCommit(e -> edit(column, e.getRowValue(), e.getNewValue().text()));
    return made;
  }

  /** How wide a column is in which what stands above it is not cut, px. */
  private static double headerPx(String header) {
    Text text = new Text(header);
    text.setFont(Font.font("Inter", HEADER_FONT_PX));
    return Math.ceil(text.getLayoutBounds().getWidth()) + HEADER_PADDING_PX;
  }

  /** Takes over what was typed in a cell; in all selected rows, if that row is one of several. */
  private void edit(Column<T> column, T row, String typed) {
    List<T> chosen = List.copyOf(table.getSelectionModel().getSelectedItems());
    List<T> targets = chosen.contains(row) ? chosen : List.of(row);
    List<Edit> edits = new ArrayList<>();
    try {
      for (T target : targets) {
        T changed = column.editor().orElseThrow().changed(target, typed.strip(), known);
        if (!changed.equals(target)) {
          edits.add(sheet.put().apply(changed));
        }
      }
      tell.accept("");
      if (edits.size() == 1) {
        workspace.apply(edits.getFirst());
      } else if (!edits.isEmpty()) {
        String title =
            "Change %s of %d rows"
                .formatted(column.name().toLowerCase(java.util.Locale.ROOT), edits.size());
        workspace.apply(new Edit.Several(title, edits));
      }
    } catch (IllegalArgumentException e) {
      tell.accept(column.name() + ": " + e.getMessage() + ". It is as it was.");
    }
    table.refresh();
    table.requestFocus();
  }

  /** Shows the rows as they are now. */
  void show(Known now) {
    known = now;
    RowFilter<T> wanted = RowFilter.of(filter, sheet);
    List<T> next =
        sheet.rows().apply(now).stream().filter(row -> wanted.test().test(now, row)).toList();
    filling = true;
    boolean sorted = !table.getSortOrder().isEmpty();
    if (sorted || !next.equals(rows)) {
      List<T> ordered = new ArrayList<>(next);
      if (sorted && table.getComparator() != null) {
        ordered.sort(table.getComparator());
      }
      if (!ordered.equals(rows)) {
        refill(ordered);
      }
    }
    table.refresh();
    filling = false;
    follow(workspace.selection());
  }

  /** Other rows; those that were selected stay so, and the cell in focus stays where it was. */
  private void refill(List<T> next) {
    Set<String> chosen = new HashSet<>();
    table.getSelectionModel().getSelectedItems().stream()
        .filter(Objects::nonNull) // while rows change, a row that is gone may still be counted
        .forEach(row -> chosen.add(row.id()));
    TablePosition<T, Object> at = focused();
    rows.setAll(next);
    table.getSelectionModel().clearSelection();
    for (int i = 0; i < next.size(); i++) {
      if (chosen.contains(next.get(i).id())) {
        table.getSelectionModel().select(i);
      }
    }
    if (at.getRow() >= 0 && at.getRow() < next.size()) {
      table.getFocusModel().focus(at.getRow(), at.getTableColumn());
    }
  }

  /** Looks for rows; says what could not be read. */
  Optional<String> look(String typed) {
    filter = typed;
    show(known);
    return RowFilter.of(typed, sheet).complaint();
  }

  /** Selects the rows of what is selected on the map. */
  void follow(Selection selection) {
    if (filling || table.isFocused() || table.getEditingCell() != null) {
      return;
    }
    filling = true;
    Set<T> chosen = new HashSet<>();
    for (T row : rows) {
      Selection own = sheet.onMap().apply(row);
      boolean single = own.size() == 1;
      if (single
          && selection.sites().containsAll(own.sites())
          && selection.links().containsAll(own.links())) {
        chosen.add(row);
      }
    }
    table.getSelectionModel().clearSelection();
    int first = -1;
    for (int i = 0; i < rows.size(); i++) {
      if (chosen.contains(rows.get(i))) {
        table.getSelectionModel().select(i);
        first = first < 0 ? i : first;
      }
    }
    if (first >= 0) {
      table.scrollTo(first);
    }
    filling = false;
  }

  private void selected() {
    // A click selects a row before the table has the focus.
    if (filling) {
      return;
    }
    filling = true;
    Set<String> sites = new HashSet<>();
    Set<String> links = new HashSet<>();
    for (T row : table.getSelectionModel().getSelectedItems()) {
      if (row != null) {
        Selection own = sheet.onMap().apply(row);
        sites.addAll(own.sites());
        links.addAll(own.links());
      }
    }
    workspace.select(new Selection(sites, links));
    filling = false;
  }

  private void clicked(MouseEvent e) {
    TablePosition<T, Object> at = focused();
    if (e.getClickCount() == 2
        && at.getTableColumn() != null
        && !at.getTableColumn().isEditable()) {
      showOnMap.run();
    }
  }

  @SuppressWarnings("unchecked") // the focus model of a table tells positions of that table
  private TablePosition<T, Object> focused() {
    return (TablePosition<T, Object>) table.getFocusModel().getFocusedCell();
  }

  private void key(KeyEvent e) {
    boolean editing = table.getEditingCell() != null;
    if (editing) {
      return;
    }
    if (e.isShortcutDown() && e.getCode() == KeyCode.C) {
      copy();
      e.consume();
    } else if (e.isShortcutDown() && e.getCode() == KeyCode.X) {
      cut();
      e.consume();
    } else if (e.getCode() == KeyCode.DELETE) {
      delete();
      e.consume();
    } else if (e.getCode() == KeyCode.F2 || (e.getCode() == KeyCode.ENTER && !e.isShortcutDown())) {
      editFocused();
      e.consume();
    }
  }

  /** Begins to edit the cell in focus, or the first one of its row that can be edited. */
  private void editFocused() {
    TablePosition<T, Object> at = focused();
    if (at.getRow() < 0 || at.getRow() >= rows.size()) {
      return;
    }
    TableColumn<T, ?> column = at.getTableColumn();
    if (column == null || !column.isEditable()) {
      column = table.getColumns().stream().filter(TableColumn::isEditable).findFirst().orElse(null);
    }
    if (column != null) {
      table.edit(at.getRow(), column);
    }
  }

  /** The rows that are selected, or all that are shown if none is. */
  String copied() {
    List<T> chosen = List.copyOf(table.getSelectionModel().getSelectedItems());
    return TabText.of(sheet, chosen.isEmpty() ? List.copyOf(rows) : chosen, known);
  }

  void copy() {
    ClipboardContent content = new ClipboardContent();
    content.putString(copied());
    Clipboard.getSystemClipboard().setContent(content);
  }

  /** Without a row that is selected, nothing: all of them are soon copied, but not soon gone. */
  private void cut() {
    if (!table.getSelectionModel().isEmpty()) {
      copy();
      delete();
    }
  }

  private void delete() {
    List<T> chosen = List.copyOf(table.getSelectionModel().getSelectedItems());
    Selection onMap = workspace.selection();
    if (sheet.id().equals("sites") || sheet.id().equals("links")) {
      workspace.select(onMap);
      workspace.deleteSelection();
      return;
    }
    List<Edit> edits = new ArrayList<>();
    for (T row : chosen) {
      Optional<Edit> edit = sheet.remove().apply(row);
      if (edit.isEmpty()) {
        tell.accept("This row is computed by its workload; change or delete the workload.");
        return;
      }
      edits.add(edit.get());
    }
    if (edits.size() == 1) {
      workspace.apply(edits.getFirst());
    } else if (!edits.isEmpty()) {
      workspace.apply(new Edit.Several("Delete " + edits.size() + " rows", edits));
    }
  }
}

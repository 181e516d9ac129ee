package dev.spanwright.app.failure;

import dev.spanwright.app.form.OwnKeys;
import dev.spanwright.app.tables.Cell;
import dev.spanwright.app.tables.Column;
import dev.spanwright.app.tables.Known;
import dev.spanwright.app.tables.RowFilter;
import dev.spanwright.app.tables.TabText;
import dev.spanwright.model.network.Network;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Results of a study as a table: sorted, filtered, copied and written out; a row that is chosen is
 * shown on the map.
 */
final class StudyTable<T> {

  private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");
  private static final PseudoClass BAD = PseudoClass.getPseudoClass("bad");

  /** Excel takes a file for one of Windows-1252 without it. */
  private static final String MARK = "\uFEFF";

  /** Filters compare cells; these columns need no network for theirs. */
  private static final Known NOTHING = Known.of(Network.empty("Study"));

  private final List<Column<T>> columns;
  private final Function<T, String> key;
  private final String judgedColumn;
  private final TableView<T> table = new TableView<>();
  private final ObservableList<T> rows = FXCollections.observableArrayList();
  private List<T> all = List.of();
  private String filter = "";
  private boolean filling;

  /**
   * @param id names it in the window
   * @param key tells rows apart: the one that is chosen stays so when others come
   * @param judgedColumn identifier of the column whose cells may be bad
   * @param bad whether that cell of a row is bad
   * @param choose shows a row on the map
   */
  StudyTable(
      String id,
      String name,
      List<Column<T>> columns,
      Function<T, String> key,
      String judgedColumn,
      Predicate<T> bad,
      Consumer<T> choose) {
    this.columns = columns;
    this.key = key;
    this.judgedColumn = judgedColumn;
    table.setId(id);
    table.setAccessibleText(name);
    table.getStyleClass().addAll("dense", "sheet");
    table.getColumns().setAll(columns.stream().map(column -> column(column, bad)).toList());
    SortedList<T> sorted = new SortedList<>(rows);
    sorted.comparatorProperty().bind(table.comparatorProperty());
    table.setItems(sorted);
    table
        .getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            (_, now) -> {
              if (now != null && !filling) {
                choose.accept(now);
              }
            });
    table.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    OwnKeys.keep(table);
  }

  TableView<T> node() {
    return table;
  }

  /** What stands where there are no rows. */
  void empty(String text) {
    table.setPlaceholder(new Label(text));
  }

  private TableColumn<T, Cell> column(Column<T> column, Predicate<T> bad) {
    TableColumn<T, Cell> made = new TableColumn<>(column.header());
    made.setId(table.getId() + "-" + column.id());
    made.setPrefWidth(column.widthPx());
    made.setCellValueFactory(
        row -> new ReadOnlyObjectWrapper<>(column.cell().apply(NOTHING, row.getValue())));
    boolean judged = column.id().equals(judgedColumn);
    if (column.numeric()) {
      made.getStyleClass().add("numeric");
    }
    made.setCellFactory(
        _ ->
            new TableCell<>() {
              @Override
              protected void updateItem(Cell item, boolean empty) {
                super.updateItem(item, empty);
                setText(empty || item == null ? "" : item.text());
                T row = getTableRow() == null ? null : getTableRow().getItem();
                setAlignment(column.numeric() ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
                pseudoClassStateChanged(BAD, judged && !empty && row != null && bad.test(row));
              }
            });
    return made;
  }

  /** Other rows; sorting, filter and what is chosen stay. */
  void show(List<T> next) {
    all = List.copyOf(next);
    refill();
  }

  private void refill() {
    RowFilter<T> wanted = RowFilter.of(filter, columns);
    Optional<String> chosen = chosen().map(key);
    filling = true;
    rows.setAll(all.stream().filter(row -> wanted.test().test(NOTHING, row)).toList());
    chosen.ifPresentOrElse(this::reselect, table.getSelectionModel()::clearSelection);
    filling = false;
  }

  /** The row that is chosen. */
  Optional<T> chosen() {
    return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
  }

  /** Marks a row as chosen without showing it; none where there is no such row. */
  void follow(Predicate<T> wanted) {
    filling = true;
    Optional<T> found = table.getItems().stream().filter(wanted).findFirst();
    if (found.isEmpty()) {
      table.getSelectionModel().clearSelection();
    } else if (!found.equals(chosen())) {
      table.getSelectionModel().select(found.get());
      table.scrollTo(found.get());
    }
    filling = false;
  }

  /** Shows a row as if it had been clicked. */
  void choose(String rowKey) {
    table.getItems().stream()
        .filter(row -> key.apply(row).equals(rowKey))
        .findFirst()
        .ifPresent(
            row -> {
              table.getSelectionModel().select(row);
              table.scrollTo(row);
            });
  }

  private void reselect(String rowKey) {
    table.getSelectionModel().clearSelection();
    table.getItems().stream()
        .filter(row -> key.apply(row).equals(rowKey))
        .findFirst()
        .ifPresent(table.getSelectionModel()::select);
  }

  /** Looks for rows; says what could not be read. */
  Optional<String> look(String typed) {
    filter = typed;
    refill();
    return RowFilter.of(typed, columns).complaint();
  }

  /** Dims what is of another state of the network. */
  void stale(boolean is) {
    table.pseudoClassStateChanged(STALE, is);
  }

  private void key(KeyEvent e) {
    if (e.isShortcutDown() && e.getCode() == KeyCode.C) {
      copy();
      e.consume();
    }
  }

  /** The rows that are shown, as spreadsheets paste them. */
  String copied() {
    return TabText.of(columns, List.copyOf(table.getItems()), NOTHING);
  }

  void copy() {
    ClipboardContent content = new ClipboardContent();
    content.putString(copied());
    Clipboard.getSystemClipboard().setContent(content);
  }

  /**
   * The rows that are shown as comma-separated values, by RFC 4180, under the headers that are
   * shown, with their units.
   */
  String csv() {
    List<String> lines = new ArrayList<>();
    lines.add(MARK + line(columns.stream().map(Column::header).toList()));
    table
        .getItems()
        .forEach(
            row ->
                lines.add(
                    line(
                        columns.stream().map(c -> c.cell().apply(NOTHING, row).plain()).toList())));
    return String.join("\r\n", lines) + "\r\n";
  }

  private static String line(List<String> cells) {
    return cells.stream().map(StudyTable::quoted).collect(Collectors.joining(","));
  }

  private static String quoted(String cell) {
    boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
  }
}

package dev.spanwright.app.action;

import dev.spanwright.app.form.OverOwner;
import dev.spanwright.app.form.Wrapping;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.geometry.Insets;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;

/** The keys of all actions, in a window: to read, and to change. */
public final class ShortcutsDialog {

  private static final String USUAL =
      "Choose an action, then Change and press its new keys. Delete leaves it without.";

  private final ActionBook book;
  private final Stage stage = new Stage();
  private final TableView<ActionBook.Entry> table = new TableView<>();
  private final TextField filter = new TextField();
  private final Label message = new Label(USUAL);
  private final Button change = new Button("Change");
  private boolean listening;

  /**
   * @param dress gives the scene its looks
   */
  public ShortcutsDialog(ActionBook book, Window owner, Consumer<Scene> dress) {
    this.book = book;
    stage.initOwner(owner);
    stage.setTitle("Keyboard shortcuts");
    filter.setPromptText("Find an action");
    filter.setAccessibleText("Find an action");
    filter.setId("shortcuts-filter");
    fillTable();
    change.setId("shortcuts-change");
    change.setOnAction(e -> listen());
    change.disableProperty().bind(table.getSelectionModel().selectedItemProperty().isNull());
    Button reset = new Button("Usual keys for all");
    reset.setId("shortcuts-reset");
    reset.setOnAction(e -> reset());
    Button close = new Button("Close");
    close.setCancelButton(true);
    close.setOnAction(e -> stage.close());
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox buttons = new HBox(8, change, reset, gap, close);
    message.setId("shortcuts-message");
    Wrapping.of(message);
    VBox root = new VBox(10, filter, table, message, buttons);
    VBox.setVgrow(table, Priority.ALWAYS);
    root.setPadding(new Insets(14));
    root.getStyleClass().add("window");
    Scene scene = new Scene(root, 620, 560);
    scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    dress.accept(scene);
    stage.setScene(scene);
  }

  private void fillTable() {
    FilteredList<ActionBook.Entry> shown =
        new FilteredList<>(FXCollections.observableArrayList(book.entries()));
    filter
        .textProperty()
        .addListener(
            (o, old, now) ->
                shown.setPredicate(
                    entry ->
                        (entry.menu() + " " + entry.action().name())
                            .toLowerCase(java.util.Locale.ROOT)
                            .contains(now.strip().toLowerCase(java.util.Locale.ROOT))));
    table.setId("shortcuts-table");
    table.setAccessibleText("Actions and their keys");
    table.setItems(shown);
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    table.getColumns().setAll(List.of(column("Menu"), column("Action"), column("Keys")));
  }

  private TableColumn<ActionBook.Entry, String> column(String name) {
    TableColumn<ActionBook.Entry, String> column = new TableColumn<>(name);
    column.setSortable(false);
    column.setCellValueFactory(
        row ->
            new ReadOnlyStringWrapper(
                switch (name) {
                  case "Menu" -> row.getValue().menu();
                  case "Action" -> row.getValue().action().name();
                  default -> keys(row.getValue().action());
                }));
    return column;
  }

  private String keys(Action action) {
    return String.join(", ", book.keys().of(action).stream().map(Keys::text).toList());
  }

  /** Shows the window. */
  public void show() {
    OverOwner.show(stage);
    filter.requestFocus();
  }

  private Optional<Action> chosen() {
    return Optional.ofNullable(table.getSelectionModel().getSelectedItem())
        .map(ActionBook.Entry::action);
  }

  private void listen() {
    listening = true;
    message.setText(
        chosen().map(a -> "Press the new keys of “" + a.name() + "”. Esc leaves them.").orElse(""));
    table.requestFocus();
  }

  private void pressed(KeyEvent e) {
    if (!listening || e.getCode().isModifierKey()) {
      return;
    }
    e.consume();
    listening = false;
    if (e.getCode() == KeyCode.ESCAPE) {
      message.setText(USUAL);
    } else {
      chosen().ifPresent(action -> change(action, e));
    }
  }

  private void change(Action action, KeyEvent e) {
    boolean none = e.getCode() == KeyCode.DELETE || e.getCode() == KeyCode.BACK_SPACE;
    if (none && !e.isShortcutDown() && !e.isAltDown()) {
      book.keys().takeAway(action);
      message.setText("“" + action.name() + "” has no keys now.");
    } else {
      Keys.pressed(e).ifPresent(keys -> give(action, keys));
    }
    table.refresh();
  }

  private void give(Action action, KeyCombination keys) {
    Optional<Action> loser =
        book.keys().holder(keys, book.actions()).filter(other -> !other.id().equals(action.id()));
    book.keys().give(action, keys, book.actions());
    message.setText(
        "“%s” has %s now%s."
            .formatted(
                action.name(),
                Keys.text(keys),
                loser.map(a -> "; “" + a.name() + "” has none").orElse("")));
  }

  private void reset() {
    book.keys().reset();
    message.setText("All actions have their usual keys.");
    table.refresh();
  }
}

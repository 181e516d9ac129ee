package dev.spanwright.app.catalogue;

import dev.spanwright.app.form.Fields;
import dev.spanwright.app.form.NumberText;
import dev.spanwright.app.form.PropertyForm;
import dev.spanwright.app.form.Wrapping;
import dev.spanwright.app.workspace.Workspace;
import dev.spanwright.model.equipment.Equipment;
import dev.spanwright.model.network.Edit;
import dev.spanwright.model.network.Ids;
import dev.spanwright.render.style.Quantity;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The rows of one catalogue beside the fields of the one that is chosen. */
final class CataloguePane<T extends Record> {

  private static final int MOST_NAMED = 3;

  private final RowKind<T> kind;
  private final Workspace workspace;
  private final ListView<T> list = new ListView<>();
  private final Label title;
  private final Label state = new Label();
  private final Label message = new Label();
  private final Button remove = new Button();
  private final PropertyForm<T> form;
  private final SplitPane split;
  private String chosen;
  private boolean looked; // rows and fields take time, of three catalogues thrice

  CataloguePane(RowKind<T> kind, Workspace workspace) {
    this.kind = kind;
    this.workspace = workspace;
    chosen = RowKind.idOf(kind.rows(Equipment.NONE).getFirst());
    list.setId("catalogue-" + kind.id() + "-rows");
    list.setAccessibleText(kind.name());
    list.setCellFactory(view -> new Cell());
    list.getSelectionModel().selectedItemProperty().addListener((o, old, now) -> choose(now));
    Fields fields = new Fields();
    title = fields.title("form-title");
    state.setId("catalogue-" + kind.id() + "-state");
    state.getStyleClass().add("form-label");
    Wrapping.of(state);
    fields.wide(state);
    fields.wide(buttons());
    message.setId("catalogue-" + kind.id() + "-message");
    message.getStyleClass().add("field-message");
    Wrapping.of(message);
    message.managedProperty().bind(message.textProperty().isNotEmpty());
    fields.wide(message);
    form =
        new PropertyForm<>(
                fields,
                kind.id(),
                () -> row().stream().toList(),
                changed -> put(changed.getFirst()))
            .with(kind.properties());
    ScrollPane scroll = new ScrollPane(fields.node());
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("inspector");
    split = new SplitPane(list, scroll);
    split.setDividerPositions(0.38);
  }

  private FlowPane buttons() {
    Button copy = new Button("Duplicate");
    copy.setId("catalogue-" + kind.id() + "-copy");
    copy.getStyleClass().add("small");
    copy.setOnAction(e -> row().ifPresent(this::duplicate));
    remove.setId("catalogue-" + kind.id() + "-remove");
    remove.getStyleClass().add("small");
    remove.setOnAction(e -> remove());
    FlowPane buttons = new FlowPane(8, 6, copy, remove);
    remove.managedProperty().bind(remove.visibleProperty());
    return buttons;
  }

  String id() {
    return kind.id();
  }

  String name() {
    return kind.name();
  }

  /** What is to be seen, with the rows as they are now. */
  Node shown() {
    looked = true;
    update();
    return split;
  }

  private Equipment equipment() {
    return workspace.network().equipment();
  }

  private Optional<T> row() {
    return kind.rows(equipment()).stream()
        .filter(row -> RowKind.idOf(row).equals(chosen))
        .findFirst();
  }

  private void choose(T row) {
    if (row != null && !RowKind.idOf(row).equals(chosen)) {
      chosen = RowKind.idOf(row);
      message.setText("");
      showRow();
    }
  }

  /** Shows the rows as they are now. */
  void update() {
    if (!looked) {
      return;
    }
    List<T> rows = kind.rows(equipment());
    if (row().isEmpty()) {
      chosen = RowKind.idOf(rows.getFirst());
    }
    if (!list.getItems().equals(rows)) {
      list.getItems().setAll(rows);
    }
    row().ifPresent(list.getSelectionModel()::select);
    showRow();
  }

  private void showRow() {
    row().ifPresent(row -> title.setText(RowKind.labelOf(row)));
    boolean own = kind.isOwn(equipment(), chosen);
    boolean builtIn = kind.isBuiltIn(chosen);
    remove.setVisible(own);
    remove.setText(builtIn ? "Reset to built-in" : "Delete");
    List<String> users = kind.users().apply(workspace.network(), chosen);
    state.setText(
        tag(own, builtIn)
            + " · "
            + chosen
            + (users.isEmpty() ? "" : " · used by " + Quantity.count(users.size(), "link")));
    form.update();
  }

  private static String tag(boolean own, boolean builtIn) {
    return own ? builtIn ? "changed in this document" : "of this document" : "built in";
  }

  private void put(T row) {
    workspace.apply(
        new Edit.Several(
            "Change " + RowKind.labelOf(row),
            List.of(new Edit.ChangeEquipment(kind.put(equipment(), row)))));
    message.setText("");
  }

  private void duplicate(T row) {
    List<T> rows = kind.rows(equipment());
    Set<String> ids = rows.stream().map(RowKind::idOf).collect(Collectors.toSet());
    String label = "Copy of " + RowKind.labelOf(row);
    T copy = kind.copy(row, Ids.fresh(RowKind.idOf(row), ids::contains), label);
    chosen = RowKind.idOf(copy);
    workspace.apply(
        new Edit.Several(
            "Add " + label, List.of(new Edit.ChangeEquipment(kind.put(equipment(), copy)))));
  }

  /** What is in use stays; a built-in row that was changed goes back to what it was. */
  private void remove() {
    List<String> users = kind.users().apply(workspace.network(), chosen);
    if (!kind.isBuiltIn(chosen) && !users.isEmpty()) {
      String named = String.join(", ", users.subList(0, Math.min(MOST_NAMED, users.size())));
      int more = users.size() - MOST_NAMED;
      message.setText(
          "Used by "
              + named
              + (more > 0 ? " and " + Quantity.count(more, "more link") : "")
              + ". Give them something else first.");
      return;
    }
    String label = row().map(RowKind::labelOf).orElse(chosen);
    NumberText.attempt(
            () ->
                workspace.apply(
                    new Edit.Several(
                        (kind.isBuiltIn(chosen) ? "Reset " : "Delete ") + label,
                        List.of(new Edit.ChangeEquipment(kind.remove(equipment(), chosen))))))
        .ifPresent(message::setText);
  }

  private final class Cell extends ListCell<T> {

    private final Label name = new Label();
    private final Label tag = new Label();
    private final HBox box = new HBox(6, name, tag);

    Cell() {
      name.setMaxWidth(Double.MAX_VALUE);
      name.setMinWidth(0);
      HBox.setHgrow(name, Priority.ALWAYS);
      box.setAlignment(Pos.CENTER_LEFT);
      tag.getStyleClass().add("row-tag");
      tag.setMinWidth(Region.USE_PREF_SIZE);
    }

    @Override
    protected void updateItem(T row, boolean empty) {
      super.updateItem(row, empty);
      if (empty || row == null) {
        setGraphic(null);
        return;
      }
      String rowId = RowKind.idOf(row);
      boolean own = kind.isOwn(equipment(), rowId);
      name.setText(RowKind.labelOf(row));
      tag.setText(own ? kind.isBuiltIn(rowId) ? "changed" : "own" : "");
      setGraphic(box);
    }
  }
}

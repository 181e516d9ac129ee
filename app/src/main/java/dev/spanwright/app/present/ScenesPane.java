package dev.spanwright.app.present;

import dev.spanwright.app.form.CheckedField;
import dev.spanwright.app.form.Fields;
import dev.spanwright.app.form.OwnKeys;
import dev.spanwright.app.form.Wrapping;
import dev.spanwright.app.settings.Settings;
import dev.spanwright.app.workspace.Workspace;
import dev.spanwright.model.network.SavedView;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The scenes of the document: listed, arranged, titled, shown and presented. */
public final class ScenesPane extends VBox implements AutoCloseable {

  private static final String NONE =
      "No scenes yet. Arrange the map and add this view. Present steps through the scenes in full"
          + " screen; the menu Scenes exports all of them as one PDF or PowerPoint file.";

  private final SceneBook book;
  private final Thumbnails thumbnails;
  private final ListView<SavedView> list = new ListView<>();
  private final Fields fields = new Fields();
  private final CheckedField title;
  private final CheckedField note;
  private boolean refilling;

  /**
   * @param present shows the presentation from a scene on
   * @param failed takes what went wrong in the background
   */
  public ScenesPane(
      Workspace workspace,
      Settings settings,
      SceneBook book,
      IntConsumer present,
      Consumer<Throwable> failed) {
    this.book = book;
    thumbnails = new Thumbnails(workspace, settings, failed);
    setId("scenes");
    getStyleClass().add("scenes");
    Button add = button("scenes-add", "Add this view", "Saves what is on the map (Ctrl+B)");
    add.getStyleClass().add("accent");
    add.setOnAction(e -> add());
    Button start = button("scenes-present", "Present", "From the selected scene, full screen (F5)");
    start.setOnAction(
        e -> present.accept(Math.max(0, list.getSelectionModel().getSelectedIndex())));
    HBox top = new HBox(8, add, start);
    top.getStyleClass().add("scenes-top");
    Label none = new Label(NONE);
    Wrapping.of(none);
    none.getStyleClass().add("scenes-none");
    list.setId("scenes-list");
    list.setAccessibleText("Scenes");
    list.setPlaceholder(none);
    list.setCellFactory(_ -> new SceneCell(thumbnails));
    list.setMinHeight(160);
    VBox.setVgrow(list, Priority.ALWAYS);
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    OwnKeys.keep(list);
    list.setOnMouseClicked(
        e -> {
          if (e.getButton() == MouseButton.PRIMARY && e.getClickCount() == 2) {
            selected().ifPresent(s -> book.show(s.id()));
          }
        });
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener((o, old, now) -> selectionChanged());
    title =
        fields.text(
            "scene-title", "Title", "", text -> selected().flatMap(s -> book.rename(s.id(), text)));
    note = new CheckedField(area(), "scene-note", this::takeNote);
    Label noteLabel = new Label("Note");
    noteLabel.getStyleClass().add("form-label");
    noteLabel.setLabelFor(note.input());
    fields.wide(noteLabel);
    fields.wide(note.node());
    fields.wide(buttons());
    getChildren().addAll(top, list, fields.node());
    workspace.historyProperty().addListener((o, old, now) -> fill());
    workspace.evaluationProperty().addListener((o, old, now) -> list.refresh());
    settings.themeProperty().addListener((o, old, now) -> list.refresh());
    fill();
  }

  private static TextArea area() {
    TextArea area = new TextArea();
    area.setAccessibleText("Note");
    area.setPromptText("What to say about it; shown below the title, and as speaker notes");
    area.setWrapText(true);
    area.setPrefRowCount(4);
    return area;
  }

  private Optional<String> takeNote(String text) {
    selected().ifPresent(s -> book.note(s.id(), text));
    return Optional.empty();
  }

  private FlowPane buttons() {
    Button show = button("scene-show", "Show", "Brings it onto the map (Enter, double click)");
    show.setOnAction(e -> selected().ifPresent(s -> book.show(s.id())));
    Button update = button("scene-update", "Replace by this view", "Title and note stay");
    update.setOnAction(e -> selected().ifPresent(s -> book.update(s.id())));
    Button up = button("scene-up", "Up", "Earlier in the order (Alt+Up)");
    up.setOnAction(e -> move(-1));
    Button down = button("scene-down", "Down", "Later in the order (Alt+Down)");
    down.setOnAction(e -> move(1));
    Button delete = button("scene-delete", "Delete", "Delete");
    delete.setOnAction(e -> remove());
    FlowPane pane = new FlowPane(8, 8, show, update, up, down, delete);
    pane.getStyleClass().add("scene-buttons");
    return pane;
  }

  private static Button button(String id, String text, String tip) {
    Button button = new Button(text);
    button.setId(id);
    button.setTooltip(new Tooltip(tip));
    return button;
  }

  /** Saves what is on the map as a scene, ready to be titled. */
  public void add() {
    String id = book.add();
    select(id);
    title.input().requestFocus();
    title.input().selectAll();
  }

  private Optional<SavedView> selected() {
    return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
  }

  private void select(String id) {
    List<SavedView> scenes = list.getItems();
    for (int i = 0; i < scenes.size(); i++) {
      if (scenes.get(i).id().equals(id)) {
        list.getSelectionModel().select(i);
        list.scrollTo(i);
      }
    }
  }

  private void move(int by) {
    selected().ifPresent(s -> book.move(s.id(), by));
  }

  private void remove() {
    int index = list.getSelectionModel().getSelectedIndex();
    selected().ifPresent(s -> book.remove(s.id()));
    list.getSelectionModel().select(Math.min(index, list.getItems().size() - 1));
  }

  private void key(KeyEvent e) {
    boolean known = true;
    if (e.getCode() == KeyCode.ENTER) {
      selected().ifPresent(s -> book.show(s.id()));
    } else if (e.getCode() == KeyCode.DELETE || e.getCode() == KeyCode.BACK_SPACE) {
      remove();
    } else if (e.isAltDown() && e.getCode() == KeyCode.UP) {
      move(-1);
    } else if (e.isAltDown() && e.getCode() == KeyCode.DOWN) {
      move(1);
    } else {
      known = false;
    }
    if (known) {
      e.consume();
    }
  }

  private void fill() {
    List<SavedView> scenes = book.scenes().list();
    if (!scenes.equals(list.getItems())) {
      Optional<SavedView> before = selected();
      refilling = true;
      list.getItems().setAll(scenes);
      before.ifPresent(scene -> select(scene.id()));
      refilling = false;
      selectionChanged();
    }
  }

  private void selectionChanged() {
    if (refilling) {
      return;
    }
    Optional<SavedView> scene = selected();
    fields.node().setVisible(scene.isPresent());
    fields.node().setManaged(scene.isPresent());
    title.show(scene.map(SavedView::name).orElse(""));
    note.show(scene.map(SavedView::notes).orElse(""));
  }

  @Override
  public void close() {
    thumbnails.close();
  }
}

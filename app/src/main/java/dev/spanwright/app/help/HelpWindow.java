package dev.spanwright.app.help;

import dev.spanwright.app.form.OverOwner;
import dev.spanwright.app.form.Wrapping;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;

/** The documentation in a window: pages at the left, to be searched, and the page at the right. */
public final class HelpWindow {

  private final Stage stage = new Stage();
  private final ListView<HelpPage> list = new ListView<>();
  private final TextField search = new TextField();
  private final ScrollPane content = new ScrollPane();

  /**
   * @param dress gives the scene its looks
   */
  public HelpWindow(Window owner, Consumer<Scene> dress) {
    List<HelpPage> pages = HelpPage.all();
    FilteredList<HelpPage> shown = new FilteredList<>(FXCollections.observableArrayList(pages));
    search.setId("help-search");
    search.setPromptText("Search the pages");
    search.setAccessibleText("Search the pages");
    search
        .textProperty()
        .addListener(
            (o, old, now) -> {
              shown.setPredicate(page -> page.contains(now.strip()));
              list.getSelectionModel().selectFirst();
            });
    list.setId("help-pages");
    list.setAccessibleText("Pages");
    list.setItems(shown);
    list.setPlaceholder(new Label("No page has these words."));
    list.setCellFactory(_ -> new Cell());
    list.getSelectionModel().selectedItemProperty().addListener((o, old, now) -> show(now));
    content.setId("help-content");
    content.setFitToWidth(true);
    VBox.setVgrow(list, Priority.ALWAYS);
    VBox left = new VBox(8, search, list);
    left.getStyleClass().add("help-side");
    SplitPane split = new SplitPane(left, content);
    split.setDividerPositions(0.24);
    SplitPane.setResizableWithParent(left, false);
    split.getStyleClass().add("window");
    Scene scene = new Scene(split, 1040, 720);
    scene.addEventHandler(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (e.getCode() == KeyCode.ESCAPE) {
            stage.close();
          }
        });
    dress.accept(scene);
    stage.initOwner(owner);
    stage.setTitle("Spanwright help");
    stage.setScene(scene);
    list.getSelectionModel().selectFirst();
  }

  /** Shows the window. */
  public void show() {
    OverOwner.show(stage);
    search.requestFocus();
  }

  private void show(HelpPage page) {
    if (page != null) {
      VBox text = MarkdownView.of(page, this::follow);
      text.getStyleClass().add("help-page");
      content.setContent(text);
      content.setVvalue(0);
    }
  }

  private void follow(String name) {
    search.clear();
    list.getItems().stream()
        .filter(page -> page.name().equals(name))
        .findFirst()
        .ifPresent(list.getSelectionModel()::select);
  }

  private static final class Cell extends ListCell<HelpPage> {

    Cell() {
      setPrefWidth(0); // as wide as the list: a long title goes on in a second line
      Wrapping.of(this);
    }

    @Override
    protected void updateItem(HelpPage page, boolean empty) {
      super.updateItem(page, empty);
      setText(empty || page == null ? "" : page.title());
    }
  }
}

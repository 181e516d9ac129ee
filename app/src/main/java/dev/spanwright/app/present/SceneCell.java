package dev.spanwright.app.present;

import dev.spanwright.model.network.SavedView;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A scene in the list: what it shows, its number and title, and how its note begins. */
final class SceneCell extends ListCell<SavedView> {

  private final Thumbnails thumbnails;
  private final Label number = new Label();
  private final Label title = new Label();
  private final Label note = new Label();
  private final ImageView picture = new ImageView();
  private final HBox row;

  SceneCell(Thumbnails thumbnails) {
    this.thumbnails = thumbnails;
    number.getStyleClass().add("scene-number");
    number.setMinWidth(22);
    title.getStyleClass().add("scene-title");
    note.getStyleClass().add("scene-note");
    picture.setFitWidth(Thumbnails.WIDTH);
    picture.setFitHeight(Thumbnails.HEIGHT);
    StackPane frame = new StackPane(picture);
    frame.getStyleClass().add("scene-thumbnail");
    frame.setMinSize(Thumbnails.WIDTH, Thumbnails.HEIGHT);
    VBox texts = new VBox(2, title, note);
    texts.setAlignment(Pos.CENTER_LEFT);
    texts.setMinWidth(0);
    HBox.setHgrow(texts, Priority.ALWAYS);
    row = new HBox(8, number, frame, texts);
    row.setAlignment(Pos.CENTER_LEFT);
    setPrefWidth(0); // as wide as the list
  }

  @Override
  protected void updateItem(SavedView scene, boolean empty) {
    super.updateItem(scene, empty);
    if (empty || scene == null) {
      setGraphic(null);
      setAccessibleText("");
      return;
    }
    number.setText(String.valueOf(getIndex() + 1));
    title.setText(scene.name());
    String first = scene.notes().lines().findFirst().orElse("");
    note.setText(first);
    note.setManaged(!first.isEmpty());
    picture.imageProperty().unbind();
    picture.imageProperty().bind(thumbnails.of(scene));
    setAccessibleText("Scene " + (getIndex() + 1) + ": " + scene.name());
    setGraphic(row);
  }
}

package dev.spanwright.app.present;

import javafx.animation.FadeTransition;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** Title and note of a scene, upon the map. */
final class CaptionCard extends VBox {

  private static final Duration FADE = Duration.millis(280);
  private static final double MOST_WIDTH = 520;

  private final Label title = new Label();
  private final Label note = new Label();

  CaptionCard() {
    setId("caption");
    getStyleClass().add("caption");
    title.getStyleClass().add("caption-title");
    title.setId("caption-title");
    note.getStyleClass().add("caption-note");
    note.setId("caption-note");
    title.setWrapText(true);
    note.setWrapText(true);
    setMaxSize(MOST_WIDTH, Region.USE_PREF_SIZE);
    setMouseTransparent(true);
    getChildren().addAll(title, note);
  }

  /** Says something else. */
  void show(String newTitle, String newNote, boolean still) {
    title.setText(newTitle);
    note.setText(newNote);
    note.setVisible(!newNote.isBlank());
    note.setManaged(!newNote.isBlank());
    if (!still) {
      FadeTransition fade = new FadeTransition(FADE, this);
      fade.setFromValue(0);
      fade.setToValue(1);
      fade.play();
    }
  }
}

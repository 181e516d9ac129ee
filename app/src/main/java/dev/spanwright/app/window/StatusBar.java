package dev.spanwright.app.window;

import dev.spanwright.app.map.Coordinates;
import dev.spanwright.app.map.MapController;
import dev.spanwright.app.map.MapView;
import dev.spanwright.app.workspace.Workspace;
import dev.spanwright.render.style.Quantity;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/** Says what the tool in hand does next, where the cursor is, and what was just done. */
final class StatusBar {

  private static final Duration TOLD_FOR = Duration.seconds(8);

  private final MapController controller;
  private final Workspace workspace;
  private final Label hint = new Label();
  private final Label place = new Label();
  private final Label counts = new Label();
  private final PauseTransition untilHint = new PauseTransition(TOLD_FOR);
  private final Label warning = new Label();
  private final HBox box;

  StatusBar(Workspace workspace, MapView map, MapController controller) {
    this.controller = controller;
    this.workspace = workspace;
    hint.setId("hint");
    place.setId("cursor-place");
    counts.setMinWidth(Region.USE_PREF_SIZE); // the hint gives way
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    box = new HBox(warning, hint, gap, place, counts);
    warning.setId("warning");
    warning.getStyleClass().add("warning");
    warn(Optional.empty());
    box.getStyleClass().add("status-bar");
    untilHint.setOnFinished(e -> showHint());
    controller.hintProperty().addListener((o, old, now) -> hinted());
    map.addEventHandler(MouseEvent.MOUSE_MOVED, e -> showPlace(map, e));
    map.addEventHandler(MouseEvent.MOUSE_DRAGGED, e -> showPlace(map, e));
    map.addEventHandler(MouseEvent.MOUSE_EXITED, e -> place.setText(""));
    workspace.historyProperty().addListener((o, old, now) -> showCounts());
    showHint();
    showCounts();
  }

  HBox node() {
    return box;
  }

  /** Says what was done, for a while. */
  void tell(String text) {
    hint.setText(text);
    untilHint.playFromStart();
  }

  /** Says what is wrong for as long as it is. */
  void warn(Optional<String> text) {
    warning.setText(text.orElse(""));
    warning.setVisible(text.isPresent());
    warning.setManaged(text.isPresent());
  }

  private void showHint() {
    hint.setText(controller.hintProperty().get());
  }

  /** What was just done is told to its end; then the hint of then follows. */
  private void hinted() {
    if (untilHint.getStatus() != Animation.Status.RUNNING) {
      showHint();
    }
  }

  private void showPlace(MapView map, MouseEvent e) {
    place.setText(Coordinates.text(map.camera().positionAt(e.getX(), e.getY())));
  }

  private void showCounts() {
    counts.setText(
        Quantity.count(workspace.network().sites().size(), "site")
            + "  ·  "
            + Quantity.count(workspace.network().links().size(), "link"));
  }
}

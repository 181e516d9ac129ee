package dev.spanwright.app.failure;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** How far a sweep has come, and Cancel. */
final class SweepState {

  private final ProgressBar bar = new ProgressBar();
  private final Label progress = new Label();
  private final HBox box;

  /**
   * @param cancel gives the sweep up
   */
  SweepState(Runnable cancel) {
    bar.setId("failures-progress");
    bar.setPrefWidth(120);
    progress.setId("failures-done");
    progress.setMinWidth(Region.USE_PREF_SIZE);
    Button button = new Button("Cancel");
    button.setId("failures-cancel");
    button.getStyleClass().add("small");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(e -> cancel.run());
    box = new HBox(8, bar, progress, button);
    box.setAlignment(Pos.CENTER_RIGHT);
    box.managedProperty().bind(box.visibleProperty());
    show(Optional.empty());
  }

  Node node() {
    return box;
  }

  void show(Optional<SweepSession.Running> now) {
    box.setVisible(now.isPresent());
    now.ifPresent(
        sweep -> {
          boolean begun = sweep.total() > 0;
          bar.setProgress(begun ? (double) sweep.done() / sweep.total() : -1);
          progress.setText(
              begun ? "%,d of %,d cases".formatted(sweep.done(), sweep.total()) : "Sweeping…");
        });
  }
}

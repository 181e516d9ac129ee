package dev.spanwright.app.exchange;

import dev.spanwright.app.form.OverOwner;
import dev.spanwright.app.form.Wrapping;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.util.Subscription;

/**
 * A window about a file that is read in the background: progress and Cancel, then what is in the
 * file and a button to take it. It is over once it was hidden.
 */
final class ReadingWindow {

  private final Stage stage = new Stage();
  private final Label found = new Label();
  private final VBox told = new VBox(10, found);
  private final WorkButtons buttons;

  /**
   * @param id of the content; those of its parts begin with it
   * @param takeText what the button says
   * @param took is run when it is pressed
   * @param ended is run once the window is over
   * @param styler gives a window the look of the app, until that is ended
   * @param width of its content, px
   * @param height of its content, px
   */
  ReadingWindow(
      Stage owner,
      String title,
      String id,
      String takeText,
      Runnable took,
      Runnable ended,
      Function<Scene, Subscription> styler,
      double width,
      double height) {
    found.setId(id + "-found");
    Wrapping.of(found);
    found.getStyleClass().add("exchange-heading");
    told.getStyleClass().add("exchange-told");
    Button take = new Button(takeText);
    take.setId(id + "-take");
    take.setOnAction(e -> took.run());
    buttons = new WorkButtons(id, take, "Reading", stage::hide);
    buttons.setBusy(true);
    BorderPane root = new BorderPane(told, null, null, buttons.node(), null);
    root.setId(id);
    root.getStyleClass().add("exchange");
    Scene content = new Scene(root, width, height);
    buttons.cancelOnEscape(content);
    stage.initOwner(owner);
    stage.initModality(Modality.WINDOW_MODAL);
    stage.setTitle(title);
    stage.setScene(content);
    Subscription followed = styler.apply(content);
    stage.setOnHidden(
        e -> {
          followed.unsubscribe();
          ended.run();
        });
  }

  /** Shows it. */
  void show() {
    OverOwner.show(stage);
  }

  /** Makes it higher by some pixels, to both sides. */
  void grow(double morePx) {
    stage.setY(Math.max(0, stage.getY() - morePx / 2));
    stage.setHeight(stage.getHeight() + morePx);
  }

  boolean isShown() {
    return stage.isShowing();
  }

  void hide() {
    stage.hide();
  }

  /** Says what is going on, or what was found. */
  void say(String text) {
    found.setText(text);
  }

  /** Puts something below what it says. */
  void add(Node... nodes) {
    told.getChildren().addAll(nodes);
  }

  /** Whether something is going on; nothing can be taken meanwhile. */
  void setBusy(boolean isBusy) {
    buttons.setBusy(isBusy);
  }
}

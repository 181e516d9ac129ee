package dev.spanwright.app.window;

import dev.spanwright.app.map.ToolKind;
import dev.spanwright.app.workspace.Workspace;
import dev.spanwright.samples.Sample;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** What an empty network shows: three ways to begin. */
final class EmptyState {

  private final StackPane pane = new StackPane();

  EmptyState(Workspace workspace, Actions actions) {
    Label title = new Label("Draw a backbone");
    title.getStyleClass().add("empty-title");
    Label text =
        new Label(
            "Take a kind of site from the left and click on the map, then connect sites (C)."
                + " Or begin with something that is there.");
    text.setWrapText(true);
    Button sample = new Button("Open a sample");
    sample.getStyleClass().add("accent");
    sample.setOnAction(e -> actions.openSample(Sample.defaultSample()));
    Button open = new Button("Open a file…");
    open.setOnAction(e -> actions.open());
    HBox buttons = new HBox(sample, open);
    buttons.getStyleClass().add("empty-buttons");
    VBox card =
        new VBox(title, text, buttons, new Label("A network file can also be dropped here."));
    card.getStyleClass().add("empty-card");
    card.setMaxSize(420, Region.USE_PREF_SIZE);
    StackPane.setAlignment(card, Pos.CENTER);
    pane.getChildren().setAll(card);
    pane.setPickOnBounds(false);
    workspace.historyProperty().addListener((o, old, now) -> show(workspace, actions));
    actions.controller().toolProperty().addListener((o, old, now) -> show(workspace, actions));
    show(workspace, actions);
  }

  StackPane node() {
    return pane;
  }

  /** Out of the way of a hand that has begun to draw. */
  private void show(Workspace workspace, Actions actions) {
    boolean drawing = !(actions.controller().toolProperty().get() instanceof ToolKind.Select);
    pane.setVisible(workspace.network().sites().isEmpty() && !drawing);
  }
}

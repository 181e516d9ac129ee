package dev.spanwright.app.window;

import dev.spanwright.app.map.ToolKind;
import dev.spanwright.app.settings.Settings;
import dev.spanwright.app.start.SamplePictures;
import dev.spanwright.app.start.StartPage;
import dev.spanwright.app.workspace.Workspace;
import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.evaluation.Evaluator;
import dev.spanwright.model.fiber.LinkPlanner;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.SiteKind;
import dev.spanwright.model.solve.Objective;
import dev.spanwright.model.solve.SolveLimit;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/**
 * What a window shows while there is no network: the start page, out of the way of a hand that has
 * begun to draw.
 */
final class EmptyState implements AutoCloseable {

  private final Workspace workspace;
  private final Actions actions;
  private final StartPage page;
  private final StackPane pane;

  /**
   * @param tour begins the tour
   */
  EmptyState(Workspace workspace, Actions actions, Settings settings, Runnable tour) {
    this.workspace = workspace;
    this.actions = actions;
    page =
        new StartPage(
            new StartPage.Beginnings(
                () -> actions.take(new ToolKind.Place(SiteKind.TRAINING_CAMPUS)),
                actions::open,
                tour,
                actions::openSample,
                actions::open),
            settings.recents(),
            settings.themeProperty(),
            new SamplePictures(EmptyState::firstAnswer));
    pane = new StackPane();
    pane.setPickOnBounds(false);
    pane.visibleProperty().bind(page.node().visibleProperty());
    // Whatever is in the window is styled with it, seen or not.
    page.node()
        .visibleProperty()
        .subscribe(
            seen -> pane.getChildren().setAll(seen ? List.of(page.node()) : List.<Node>of()));
    workspace.historyProperty().addListener((o, old, now) -> show());
    actions.controller().toolProperty().addListener((o, old, now) -> show());
    page.node().setVisible(false);
  }

  /** The default routing and quick bounds: enough for a small picture. */
  private static Evaluation firstAnswer(Network network) {
    return Evaluator.of(LinkPlanner.standard())
        .evaluate(
            0,
            network,
            Optional.empty(),
            Objective.HEADROOM,
            SolveLimit.DEFAULT,
            () -> true,
            _ -> {});
  }

  Node node() {
    return pane;
  }

  /** Shows itself if there is nothing else to be seen. */
  void show() {
    boolean drawing = !(actions.controller().toolProperty().get() instanceof ToolKind.Select);
    page.node().setVisible(workspace.network().sites().isEmpty() && !drawing);
  }

  @Override
  public void close() {
    page.close();
  }
}

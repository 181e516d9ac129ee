package dev.spanwright.app.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.app.desk.Answers;
import dev.spanwright.app.desk.Desk;
import dev.spanwright.app.desk.Networks;
import dev.spanwright.app.desk.ToldEngine;
import dev.spanwright.app.settings.Settings;
import dev.spanwright.app.workspace.Workspace;
import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.geo.Position;
import dev.spanwright.model.network.Edit;
import dev.spanwright.model.solve.DemandRoute;
import dev.spanwright.model.solve.FairnessLevel;
import dev.spanwright.model.solve.FlowPath;
import dev.spanwright.model.solve.Objective;
import dev.spanwright.model.solve.OptimalRouting;
import dev.spanwright.model.solve.Routing;
import dev.spanwright.render.style.RoutingChoice;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.GridPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The panel while a best routing is asked for, is sought, gets better and is there. */
class RoutingChoiceTest {

  private static final String IMPROVING = "Improving… this is still the default routing";
  private static final String BEST = RoutingChoice.BEST.meaning();

  @TempDir private Path folder;
  private final ToldEngine engine = new ToldEngine();
  private Workspace workspace;
  private ResultsPane pane;

  @BeforeEach
  void open() throws TimeoutException {
    Stage stage = FxToolkit.registerPrimaryStage();
    Settings settings = Settings.load(folder.resolve("settings.properties"));
    onFx(
        () -> {
          workspace = new Workspace(engine);
          settings.routingProperty().addListener((o, old, now) -> workspace.ask(now.objective()));
          pane = new ResultsPane(workspace, settings);
          stage.setScene(new Scene(pane, 400, 900));
          stage.show();
          workspace.open(Networks.alpine(), Optional.empty());
          return true;
        });
    await(() -> workspace.isCurrent() && !workspace.improvingProperty().get());
  }

  @AfterEach
  void close() {
    onFx(
        () -> {
          workspace.close();
          return true;
        });
  }

  @Test
  void theDefaultIsShownAndMarkedUntilTheBestIsThere() {
    choose("best");
    assertEquals(IMPROVING, text("routing-state"));
    assertEquals("100 Gbit/s", text("carried"));
    assertFalse(isShown("optimal"));
    assertTrue(onFx(workspace::isCurrent));

    engine.find(known -> carrying(known, 60, 0.03));
    await(() -> text("carried").equals("60.0 Gbit/s"));
    assertTrue(text("routing-state").startsWith(BEST), text("routing-state"));
    assertTrue(text("optimal-latency").endsWith("; proven within 3.0 %"), text("optimal-latency"));
    assertEquals("of 100 Gbit/s offered", text("carried-remark"));

    engine.find(known -> carrying(known, 70, 0));
    engine.end();
    await(() -> !workspace.improvingProperty().get());
    assertEquals(BEST, text("routing-state"));
    assertEquals("No routing of this kind carries more", text("optimal-carried"));
    assertTrue(isShown("optimal"));
  }

  @Test
  void anEditShowsTheDefaultAgainUntilTheNewBestIsThere() {
    choose("best");
    engine.find(known -> carrying(known, 60, 0));
    engine.end();
    await(() -> text("carried").equals("60.0 Gbit/s"));

    onFx(
        () -> {
          workspace.apply(new Edit.MoveSite("zurich", new Position(47, 8)));
          return true;
        });
    await(workspace::isCurrent);
    assertEquals(IMPROVING, text("routing-state"));
    assertEquals("100 Gbit/s", text("carried"));

    engine.find(known -> carrying(known, 80, 0));
    await(() -> text("carried").equals("80.0 Gbit/s"));
  }

  @Test
  void whatWasFoundForAnotherObjectiveIsNotShown() {
    choose("best");
    engine.find(known -> carrying(known, 60, 0));
    await(() -> text("carried").equals("60.0 Gbit/s"));

    choose("most-traffic");
    assertEquals("100 Gbit/s", text("carried"));
    assertEquals(IMPROVING, text("routing-state"));
    engine.end();
    await(() -> !workspace.improvingProperty().get());
    assertEquals("Default routing: most traffic was not found in time", text("routing-state"));

    choose("default");
    await(() -> !workspace.improvingProperty().get());
    assertEquals(RoutingChoice.DEFAULT.meaning(), text("routing-state"));
    assertEquals("100 Gbit/s", text("carried"));
  }

  @Test
  void sharesLossesAndLateDemandsAreListed() {
    choose("best");
    engine.find(known -> carrying(known, 60, 0));
    await(() -> isShown("optimal"));

    assertEquals(List.of("Priority 0", "60 %", "1"), texts("fairness"));
    assertEquals(List.of("Frankfurt → Milan", "40.0 Gbit/s", "60 %"), texts("lost"));
    assertEquals(List.of("Frankfurt → Milan", "4.10 ms", "–"), texts("late"));
  }

  @Test
  void theSegmentInUseStaysSoWhenItIsClickedAgain() {
    choose("best");
    choose("best");
    assertTrue(onFx(() -> ((ToggleButton) pane.lookup("#routing-best")).isSelected()));
    assertFalse(onFx(() -> ((ToggleButton) pane.lookup("#routing-default")).isSelected()));
  }

  private void choose(String id) {
    onFx(
        () -> {
          ((ToggleButton) pane.lookup("#routing-" + id)).fire();
          return true;
        });
  }

  private static OptimalRouting carrying(Evaluation known, double gbps, double latencyGap) {
    FlowPath path = new FlowPath(List.of("frankfurt-zurich", "zurich-milan"), gbps, 4.1);
    DemandRoute route = Answers.route(known.demands().getFirst(), path);
    Routing routing = Answers.routing(known, List.of(route));
    return Answers.best(
        Objective.BEST,
        routing,
        gbps,
        latencyGap,
        List.of(new FairnessLevel(0, gbps / 100, 1)),
        List.of(route.demand().id()));
  }

  private String text(String id) {
    return onFx(() -> Desk.text((Labeled) pane.lookup("#" + id)));
  }

  /** Texts of a list, without the names of its columns. */
  private List<String> texts(String listId) {
    return onFx(
        () ->
            ((GridPane) pane.lookup("#" + listId))
                .getChildren().stream()
                    .filter(node -> !node.getStyleClass().contains("column-name"))
                    .filter(Labeled.class::isInstance)
                    .map(node -> ((Labeled) node).getText())
                    .toList());
  }

  private boolean isShown(String id) {
    // What was never seen has not joined the pane.
    return onFx(
        () -> Optional.ofNullable(pane.lookup("#" + id)).filter(Node::isVisible).isPresent());
  }

  private static void await(Callable<Boolean> condition) {
    try {
      WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> onFx(condition));
    } catch (TimeoutException e) {
      throw new AssertionError("waited in vain", e);
    }
  }

  private static <T> T onFx(Callable<T> question) {
    return WaitForAsyncUtils.waitForAsyncFx(60_000, question);
  }
}

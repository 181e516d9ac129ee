package dev.spanwright.app.results;

import dev.spanwright.app.form.OnceSeen;
import dev.spanwright.app.form.Wrapping;
import dev.spanwright.app.settings.Settings;
import dev.spanwright.app.workspace.Workspace;
import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.solve.Headroom;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/**
 * What the network achieves by the routing that is chosen: main figures with their proof, what is
 * lost, what limits, the busiest links and all demands.
 */
public final class ResultsPane extends VBox {

  private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");
  private static final int FIRST = 5;
  private static final int FIRST_BUSY = 3;
  private static final int MOST_WARNINGS = 6;

  private final Workspace workspace;
  private final MainFigures figures = new MainFigures();
  private final OptimalSection optimal;
  private final ShortList limits;
  private final ShortList busiest;
  private final DemandTable demands;
  private final Label warnings = new Label();
  private final PauseTransition untilStale = new PauseTransition(Duration.millis(120));

  public ResultsPane(Workspace workspace, Settings settings) {
    this.workspace = workspace;
    setId("results");
    getStyleClass().add("results");
    demands = new DemandTable(workspace);
    optimal = new OptimalSection(workspace);
    limits =
        new ShortList(
                workspace,
                "limits",
                "What limits the headroom",
                FIRST,
                List.of("per Gbit/s", "per wavelength"))
            .ofFigures("adds at most")
            .explained(
                "What more capacity in both directions adds to the headroom at most: less, or"
                    + " nothing, where other links are as full or become the limit. Where several"
                    + " links stand here, all must grow. Advice tries what measures gain.");
    busiest = new ShortList(workspace, "busiest-links", "Busiest links", FIRST_BUSY, List.of(""));
    prepareWarnings();
    VBox.setVgrow(demands.node(), Priority.ALWAYS);
    Label headingOfDemands = new Label("Demands");
    headingOfDemands.getStyleClass().add("form-heading");
    OnceSeen.into(
        this,
        new RoutingChooser(workspace, settings).node(),
        figures.node(),
        warnings,
        limits.node(),
        busiest.node(),
        optimal.node(), // comes and goes with the routing: what is above it stays in its place
        headingOfDemands,
        demands.node(),
        demands.paths());
    untilStale.setOnFinished(e -> pseudoClassStateChanged(STALE, !workspace.isCurrent()));
    workspace.historyProperty().addListener((o, old, now) -> untilStale.playFromStart());
    workspace.evaluationProperty().addListener((o, old, now) -> update());
    workspace.failureProperty().addListener((o, old, now) -> update());
    update();
  }

  private void prepareWarnings() {
    warnings.getStyleClass().add("warning");
    warnings.setId("warnings");
    Wrapping.of(warnings);
    warnings.setMinHeight(Region.USE_PREF_SIZE); // the table gives way, not a sentence
    warnings.managedProperty().bind(warnings.visibleProperty());
  }

  private void update() {
    if (workspace.isCurrent()) {
      untilStale.stop();
      pseudoClassStateChanged(STALE, false);
    }
    Optional<Evaluation> evaluation = workspace.evaluation();
    figures.show(evaluation);
    optimal.show(evaluation);
    demands.show(evaluation);
    evaluation.ifPresentOrElse(this::show, this::showNothing);
    workspace.failureProperty().get().ifPresent(this::showFailure);
  }

  private void showNothing() {
    limits.show(ListedRows.NONE);
    busiest.show(ListedRows.NONE);
    warnings.setVisible(false);
  }

  private void showFailure(String message) {
    warnings.setText("The network could not be evaluated: " + message);
    warnings.setVisible(true);
  }

  private void show(Evaluation evaluation) {
    boolean idle = evaluation.demands().isEmpty();
    limits.columns(List.of("per " + LinkRows.limitingStep(evaluation), "per wavelength"));
    limits.show(LinkRows.limiting(evaluation), idle ? "" : whyNoLimit(evaluation.headroom()));
    busiest.show(LinkRows.busiest(evaluation));
    List<String> sentences = evaluation.insights().warnings();
    warnings.setText(shortened(sentences));
    warnings.setVisible(!sentences.isEmpty());
  }

  private static String whyNoLimit(Headroom headroom) {
    return headroom.factor() == 0 && headroom.exact()
        ? "A demand has no path: no factor carries all of them."
        : "Known once the headroom is proven within 10 %.";
  }

  private static String shortened(List<String> sentences) {
    String shown =
        String.join("\n", sentences.subList(0, Math.min(MOST_WARNINGS, sentences.size())));
    int more = sentences.size() - MOST_WARNINGS;
    return more > 0 ? shown + "\nand " + more + " more" : shown;
  }
}

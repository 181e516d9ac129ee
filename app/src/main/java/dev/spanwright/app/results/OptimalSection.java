package dev.spanwright.app.results;

import dev.spanwright.app.form.Wrapping;
import dev.spanwright.app.workspace.Workspace;
import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.solve.Objective;
import dev.spanwright.model.solve.OptimalRouting;
import dev.spanwright.model.solve.Routing;
import dev.spanwright.render.style.RoutingChoice;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What a best routing achieves: shares by priority, what is lost, what is late, latency. */
final class OptimalSection {

  /** What decides about everything that is shown. */
  private record Shown(OptimalRouting best, Routing byDefault, Network network) {}

  private static final int FIRST = 5;
  private static final int FIRST_LATE = 3;

  private final Label heading = new Label();
  private final Label carried = new Label();
  private final Label latency = new Label();
  private final Tooltip about = Tips.of("");
  private final ShortList fairness;
  private final ShortList lost;
  private final ShortList late;
  private final VBox box;
  private Optional<Shown> shown = Optional.empty();

  OptimalSection(Workspace workspace) {
    heading.getStyleClass().add("form-heading");
    carried.setId("optimal-carried");
    latency.setId("optimal-latency");
    for (Label sentence : List.of(carried, latency)) {
      sentence.getStyleClass().addAll("figure", "sentence");
      Wrapping.of(sentence);
      sentence.setMinHeight(Region.USE_PREF_SIZE);
      sentence.setTooltip(about);
      sentence.managedProperty().bind(sentence.visibleProperty());
    }
    fairness =
        new ShortList(
                workspace, "fairness", "Shares by priority", FIRST, List.of("share", "demands"))
            .explained(
                "Of what each demand asks for. Lower priority numbers go first;"
                    + " inside a priority the smallest share is as large as it can be.");
    lost =
        new ShortList(workspace, "lost", "Not carried in full", FIRST, List.of("lost", "carried"));
    late =
        new ShortList(
            workspace,
            "late",
            "Over their latency objective",
            FIRST_LATE,
            List.of("slowest path", "objective"));
    box = new VBox(heading, carried, latency, fairness.node(), lost.node(), late.node());
    box.getStyleClass().add("optimal");
    box.setId("optimal");
    box.setMinHeight(Region.USE_PREF_SIZE);
    box.managedProperty().bind(box.visibleProperty());
    box.setVisible(false);
  }

  Node node() {
    return box;
  }

  void show(Optional<Evaluation> evaluation) {
    Optional<OptimalRouting> best = evaluation.flatMap(Evaluation::optimal);
    box.setVisible(best.filter(b -> !b.routing().demands().isEmpty()).isPresent());
    best.ifPresent(b -> show(evaluation.orElseThrow(), b));
  }

  private void show(Evaluation evaluation, OptimalRouting best) {
    Shown next = new Shown(best, evaluation.routing(), evaluation.network());
    if (shown.filter(next::equals).isPresent()) {
      return;
    }
    shown = Optional.of(next);
    heading.setText(RoutingChoice.of(best.objective()).label());
    Optional<String> more = Proof.carried(best);
    carried.setText(more.orElse(""));
    carried.setVisible(more.isPresent());
    latency.setText(Proof.latency(evaluation, best));
    about.setText(Proof.explanation(evaluation, best));
    fairness.show(DemandRows.fairness(best.fairness()));
    lost.title(best.objective() == Objective.THROUGHPUT ? "Left out" : "Not carried in full");
    lost.show(DemandRows.lost(evaluation));
    late.show(DemandRows.late(evaluation, best));
  }
}

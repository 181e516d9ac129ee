package dev.spanwright.app.failure;

import dev.spanwright.app.map.Names;
import dev.spanwright.app.workspace.Workspace;
import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.resilience.Availability;
import dev.spanwright.model.resilience.AvailabilityStudy;
import dev.spanwright.render.picture.Selection;
import dev.spanwright.render.picture.TrafficView;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.layout.HBox;

/** The availability of every demand against the target of its class. */
final class AvailabilityView {

  private final Workspace workspace;
  private final StudyTable<AvailabilityRow> table;
  private final StudyFigure least =
      new StudyFigure("availability-least", "Least available").whole();
  private final StudyFigure missed =
      new StudyFigure("availability-missed", "Miss their target").whole();
  private final StudyFigure basis = new StudyFigure("availability-basis", "Looked at");
  private final HBox figures = new HBox(26, least.node(), missed.node(), basis.node());

  AvailabilityView(Workspace workspace) {
    this.workspace = workspace;
    table =
        new StudyTable<>(
            "availability-table",
            "Availability of demands",
            AvailabilityRow.columns(),
            row -> row.availability().demand().id(),
            "verdict",
            AvailabilityRow::misses,
            this::choose);
    table.empty("No demands yet: add them from the menu Traffic.");
  }

  StudyTable<AvailabilityRow> table() {
    return table;
  }

  HBox figures() {
    return figures;
  }

  private void choose(AvailabilityRow row) {
    var demand = row.availability().demand();
    Set<String> links =
        workspace.evaluation().stream()
            .flatMap(known -> known.shownRouting().demands().stream())
            .filter(route -> route.demand().id().equals(demand.id()))
            .flatMap(route -> route.paths().stream())
            .flatMap(path -> path.links().stream())
            .collect(Collectors.toSet());
    workspace.select(new Selection(Set.of(demand.from(), demand.to()), links));
    workspace.trafficProperty().set(new TrafficView.Path(demand.id()));
  }

  void show(Evaluation evaluation, AvailabilityStudy study) {
    Network network = evaluation.network();
    List<AvailabilityRow> rows =
        study.demands().stream()
            .map(found -> new AvailabilityRow(found, Names.demand(network, found.demand())))
            .sorted(Comparator.comparingDouble(row -> row.availability().atLeast()))
            .toList();
    table.show(rows);
    summarise(rows, study);
  }

  private void summarise(List<AvailabilityRow> rows, AvailabilityStudy study) {
    if (rows.isEmpty()) {
      List.of(least, missed, basis).forEach(StudyFigure::blank);
      return;
    }
    AvailabilityRow worst = rows.getFirst();
    least.show(
        AvailabilityRow.percent(worst.availability().atLeast()) + " %",
        worst.name(),
        worst.misses(),
        () -> table.choose(worst.availability().demand().id()));
    long targets = rows.stream().filter(row -> row.availability().target().isPresent()).count();
    long bad = rows.stream().filter(AvailabilityRow::misses).count();
    long open =
        rows.stream()
            .filter(row -> row.availability().verdict() == Availability.Verdict.UNDECIDED)
            .count();
    missed.show(
        targets == 0 ? "–" : "%,d of %,d".formatted(bad, targets),
        targets == 0
            ? "no class has a target"
            : open == 0 ? "demands with a target" : "with a target, %,d undecided".formatted(open),
        bad > 0,
        () -> {});
    basis.show(
        study.order() == 1 ? "single failures" : "up to %d at once".formatted(study.order()),
        study.notCounted().isEmpty()
            ? "the rest is the width between the bounds"
            : "not counted: "
                + study.notCounted().stream()
                    .map(AvailabilityView::amidASentence)
                    .collect(Collectors.joining(", ")),
        false,
        () -> {});
  }

  private static String amidASentence(String text) {
    return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }
}

package dev.spanwright.app.failure;

import dev.spanwright.app.workspace.Workspace;
import dev.spanwright.model.failure.FailureCase;
import dev.spanwright.model.failure.FailureOutcome;
import dev.spanwright.model.failure.WorstLoad;
import dev.spanwright.model.network.Cuts;
import dev.spanwright.model.solve.LinkLoad;
import dev.spanwright.render.picture.Selection;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every link with its load in the failure that loads it most. */
final class WorstView {

  private final StudyTable<WorstRow> table;
  private Map<String, FailureCase> cases = Map.of();
  private Optional<CaseNames> names = Optional.empty();

  WorstView(Workspace workspace) {
    table =
        new StudyTable<>(
            "worst-table",
            "Worst loads of links",
            WorstRow.columns(),
            row -> row.worst().linkId(),
            "worst",
            row -> row.worst().overloaded(),
            row -> {
              workspace.cut(cuts(row));
              workspace.select(Selection.link(row.worst().linkId()));
            });
  }

  private Cuts cuts(WorstRow row) {
    return Optional.ofNullable(cases.get(row.caseId()))
        .flatMap(failure -> names.map(n -> n.cuts(failure)))
        .orElse(Cuts.NONE);
  }

  StudyTable<WorstRow> table() {
    return table;
  }

  void show(CaseNames by, SweepSession.Swept swept) {
    names = Optional.of(by);
    cases = new HashMap<>();
    swept.result().outcomes().stream()
        .map(FailureOutcome::failure)
        .forEach(failure -> cases.put(failure.id(), failure));
    Map<String, LinkLoad> normal = swept.result().intact().loads();
    List<WorstRow> rows = new ArrayList<>();
    for (WorstLoad worst : swept.result().worstLoads()) {
      String link = worst.load().linkId();
      rows.add(
          new WorstRow(
              by.link(link),
              Optional.ofNullable(normal.get(link)),
              worst.load(),
              worst.caseId(),
              by.of(worst.caseId(), cases)));
    }
    rows.sort(Comparator.comparingDouble(row -> -row.worst().utilisation()));
    table.show(rows);
  }
}

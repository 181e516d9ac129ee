package dev.spanwright.app.tables;

import static dev.spanwright.app.tables.Column.number;
import static dev.spanwright.app.tables.Column.text;

import dev.spanwright.model.network.Edit;
import dev.spanwright.model.network.RecordField;
import dev.spanwright.model.network.Workload;
import dev.spanwright.model.solve.DemandRoute;
import dev.spanwright.render.picture.Selection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/** The sheet of workloads. */
final class WorkloadSheet {

  private static final RecordField NAME = RecordField.of("name");
  private static final RecordField PRIORITY = RecordField.of("priority");
  private static final RecordField OBJECTIVE = RecordField.of("latencyObjectiveMs");
  private static final RecordField NOTES = RecordField.of("notes");

  private WorkloadSheet() {}

  static Sheet<Workload> make() {
    return new Sheet<>(
        "workloads",
        "Workloads",
        "offeredGbps>100",
        columns(),
        known -> known.network().workloads().list(),
        Edit.PutWorkload::new,
        Optional.empty(),
        workload -> new Selection(Set.copyOf(workload.sites()), Set.of()),
        workload -> Optional.of(new Edit.RemoveWorkload(workload.id())));
  }

  private static List<Column<Workload>> columns() {
    return List.of(
        text("id", "Identifier", 150, (k, w) -> w.id()),
        Column.<Workload>text("name", "Name", 240, (k, w) -> w.name())
            .editedBy((w, typed, k) -> NAME.with(w, Typed.filled(typed))),
        text("kind", "Kind", 130, (k, w) -> w.kindLabel()),
        text("class", "Traffic class", 120, (k, w) -> w.trafficClass().label()),
        Column.<Workload>number("priority", "Priority", "", 75, (k, w) -> Cell.number(w.priority()))
            .editedBy((w, typed, k) -> PRIORITY.with(w, Typed.whole(typed))),
        Column.<Workload>number(
                "latencyObjectiveMs",
                "Latency objective",
                "ms",
                130,
                (k, w) -> Cell.number(w.latencyObjectiveMs()))
            .editedBy((w, typed, k) -> OBJECTIVE.with(w, Typed.optional(typed))),
        number("sites", "Sites", "", 60, (k, w) -> Cell.number(w.sites().size())),
        number(
            "offeredGbps", "Offered", "Gbit/s", 110, (k, w) -> sum(k, w, r -> r.demand().gbps())),
        number(
            "carriedGbps", "Carried", "Gbit/s", 110, (k, w) -> sum(k, w, DemandRoute::carriedGbps)),
        Column.<Workload>text("notes", "Notes", 200, (k, w) -> w.notes())
            .editedBy((w, typed, k) -> NOTES.with(w, typed)));
  }

  private static Cell sum(Known known, Workload workload, ToDoubleFunction<DemandRoute> figure) {
    if (known.evaluation().isEmpty()) {
      return Cell.NONE;
    }
    double sum =
        known.routes().values().stream()
            .filter(route -> route.demand().workloadId().equals(workload.id()))
            .mapToDouble(figure)
            .sum();
    return Cell.rounded(Optional.of(sum), 1);
  }
}

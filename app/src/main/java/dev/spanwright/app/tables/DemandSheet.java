package dev.spanwright.app.tables;

import static dev.spanwright.app.tables.Column.number;
import static dev.spanwright.app.tables.Column.text;

import dev.spanwright.model.network.Edit;
import dev.spanwright.model.network.Identified;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.Workload;
import dev.spanwright.model.network.Workload.DemandMatrix;
import dev.spanwright.model.solve.DemandRoute;
import dev.spanwright.model.traffic.Demand;
import dev.spanwright.render.picture.Selection;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The sheet of demands: those that are listed one by one can be edited, the others come from what
 * their workloads say.
 */
final class DemandSheet {

  private DemandSheet() {}

  /**
   * A demand in its workload.
   *
   * @param demand as the last answer has it
   * @param matrix the list that it stands in, if it is a listed one
   */
  record Row(Demand demand, Optional<DemandMatrix> matrix) implements Identified {
    @Override
    public String id() {
      return demand.id();
    }
  }

  static Sheet<Row> make() {
    return new Sheet<>(
        "demands",
        "Demands",
        "latencyMs>20",
        columns(),
        DemandSheet::rows,
        row -> new Edit.PutWorkload(row.matrix().orElseThrow()),
        Optional.empty(),
        row -> new Selection(Set.of(row.demand().from(), row.demand().to()), Set.of()),
        DemandSheet::remove);
  }

  private static List<Row> rows(Known known) {
    List<Row> rows = new ArrayList<>();
    for (DemandRoute route : known.routes().values()) {
      Optional<Workload> workload = known.network().workloads().find(route.demand().workloadId());
      Optional<DemandMatrix> matrix =
          workload.filter(DemandMatrix.class::isInstance).map(DemandMatrix.class::cast);
      rows.add(new Row(route.demand(), matrix));
    }
    return rows;
  }

  private static List<Column<Row>> columns() {
    return List.of(
        text("id", "Identifier", 190, (k, r) -> r.id()),
        text("from", "From", 130, (k, r) -> k.site(r.demand().from())),
        text("to", "To", 130, (k, r) -> k.site(r.demand().to())),
        text("workload", "Workload", 180, (k, r) -> workload(k.network(), r)),
        text("class", "Traffic class", 110, (k, r) -> r.demand().trafficClass().label()),
        number("priority", "Priority", "", 75, (k, r) -> Cell.number(r.demand().priority())),
        Column.<Row>number(
                "offeredGbps",
                "Offered",
                "Gbit/s",
                100,
                (k, r) -> Cell.rounded(Optional.of(r.demand().gbps()), 1))
            .editedBy((r, typed, k) -> offering(r, Typed.number(typed))),
        number(
            "carriedGbps",
            "Carried",
            "Gbit/s",
            100,
            (k, r) ->
                Cell.rounded(
                    Optional.ofNullable(k.routes().get(r.id())).map(DemandRoute::carriedGbps), 1)),
        number("latencyMs", "Latency, one way", "ms", 120, DemandSheet::latency));
  }

  private static Cell latency(Known known, Row row) {
    DemandRoute route = known.routes().get(row.id());
    return route == null || route.latencyMs().isEmpty()
        ? Cell.NONE
        : Cell.rounded(Optional.of(route.latencyMs().getAsDouble()), 3);
  }

  private static String workload(Network network, Row row) {
    String id = row.demand().workloadId();
    return network.workloads().find(id).map(Workload::name).orElse(id);
  }

  private static DemandMatrix listed(Row row) {
    return row.matrix()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "this demand is computed by its workload; change the workload"));
  }

  private static boolean isOf(Row row, DemandMatrix.Entry entry) {
    return entry.from().equals(row.demand().from()) && entry.to().equals(row.demand().to());
  }

  /** The row with another rate: the first entry of its pair carries all of it. */
  private static Row offering(Row row, double gbps) {
    List<DemandMatrix.Entry> entries = new ArrayList<>();
    Set<String> done = new HashSet<>();
    for (DemandMatrix.Entry entry : listed(row).entries()) {
      if (!isOf(row, entry)) {
        entries.add(entry);
      } else if (done.add(row.id())) {
        entries.add(new DemandMatrix.Entry(entry.from(), entry.to(), gbps));
      }
    }
    return new Row(row.demand(), Optional.of(with(listed(row), entries)));
  }

  private static Optional<Edit> remove(Row row) {
    return row.matrix()
        .map(
            matrix ->
                new Edit.PutWorkload(
                    with(matrix, matrix.entries().stream().filter(e -> !isOf(row, e)).toList())));
  }

  private static DemandMatrix with(DemandMatrix m, List<DemandMatrix.Entry> entries) {
    return new DemandMatrix(
        m.id(),
        m.name(),
        m.trafficClass(),
        m.priority(),
        m.latencyObjectiveMs(),
        entries,
        m.notes(),
        m.properties());
  }
}

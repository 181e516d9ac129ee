package dev.spanwright.app.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.app.desk.Answers;
import dev.spanwright.app.desk.Networks;
import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.network.TrafficClass;
import dev.spanwright.model.solve.DemandRoute;
import dev.spanwright.model.solve.FairnessLevel;
import dev.spanwright.model.solve.FlowPath;
import dev.spanwright.model.solve.Objective;
import dev.spanwright.model.solve.OptimalRouting;
import dev.spanwright.model.traffic.Demand;
import dev.spanwright.render.picture.Selection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DemandRowsTest {

  private static final FlowPath OVER_ZURICH =
      new FlowPath(List.of("frankfurt-zurich", "zurich-milan"), 60, 4.1);
  private static final FlowPath TO_ZURICH = new FlowPath(List.of("frankfurt-zurich"), 10, 2);
  private static final FlowPath FROM_ZURICH = new FlowPath(List.of("frankfurt-zurich"), 5, 2);

  private final Evaluation known = Answers.evaluated(Networks.alpine());

  @Test
  void whatIsLostComesMostFirst() {
    List<DemandRoute> routes =
        List.of(
            Answers.route(demand("zurich", "frankfurt", 12), FROM_ZURICH),
            Answers.route(demand("frankfurt", "milan", 100), OVER_ZURICH),
            Answers.route(demand("frankfurt", "zurich", 10), TO_ZURICH),
            Answers.route(demand("lyon", "milan", 25)));

    List<ListedRow> lost = DemandRows.lost(best(routes)).first();

    assertEquals(
        List.of("Frankfurt → Milan", "Lyon → Milan", "Zurich → Frankfurt"),
        lost.stream().map(ListedRow::name).toList());
    assertEquals(List.of("40.0 Gbit/s", "60 %"), lost.getFirst().figures());
    assertEquals(
        Optional.of(
            new Selection(
                Set.of("frankfurt", "milan"), Set.of("frankfurt-zurich", "zurich-milan"))),
        lost.getFirst().selects());
    assertTrue(lost.get(1).tip().endsWith("it has no path"), lost.get(1).tip());
  }

  @Test
  void whatRoundingLeavesIsNotLost() {
    Demand demand = demand("frankfurt", "zurich", 10 * (1 + 1e-12));
    assertEquals(ListedRows.NONE, DemandRows.lost(best(List.of(Answers.route(demand, TO_ZURICH)))));
  }

  @Test
  void ofThousandsOnlyTheFirstAreWritten() {
    Demand demand = demand("lyon", "milan", 25);
    List<DemandRoute> routes = Collections.nCopies(2_345, Answers.route(demand));
    ListedRows lost = DemandRows.lost(best(routes));
    assertEquals(2_345, lost.total());
    assertEquals(ListedRows.MOST, lost.first().size());
  }

  @Test
  void lateAreThoseThatTheSolverNames() {
    Demand late = demand("frankfurt", "milan", 60, 3);
    Demand fine = demand("frankfurt", "zurich", 10, 3);
    List<DemandRoute> routes =
        List.of(Answers.route(late, OVER_ZURICH), Answers.route(fine, TO_ZURICH));
    OptimalRouting best =
        Answers.best(
            Objective.BEST,
            Answers.routing(known, routes),
            70,
            0,
            List.of(),
            List.of(late.id(), "gone:a>b"));

    List<ListedRow> rows = DemandRows.late(Answers.with(known, best), best).first();

    assertEquals(List.of("Frankfurt → Milan"), rows.stream().map(ListedRow::name).toList());
    assertEquals(List.of("4.10 ms", "3.00 ms"), rows.getFirst().figures());
  }

  @Test
  void aShareBelowTheWholeIsABadOne() {
    List<ListedRow> rows =
        DemandRows.fairness(List.of(new FairnessLevel(0, 1, 1), new FairnessLevel(2, 0.62, 38)))
            .first();

    assertEquals("Priority 0", rows.getFirst().name());
    assertEquals(List.of("100 %", "1"), rows.getFirst().figures());
    assertEquals(List.of("62 %", "38"), rows.getLast().figures());
    assertEquals(List.of(false, true), rows.stream().map(ListedRow::bad).toList());
  }

  @Test
  void wholeSharesAreNotListed() {
    assertEquals(
        ListedRows.NONE,
        DemandRows.fairness(List.of(new FairnessLevel(0, 1, 8), new FairnessLevel(1, 1, 466))));
  }

  @Test
  void aPriorityIsNamedOnce() {
    List<ListedRow> rows =
        DemandRows.fairness(
                List.of(
                    new FairnessLevel(1, 0.5, 1),
                    new FairnessLevel(1, 1, 1),
                    new FairnessLevel(2, 1, 1)))
            .first();
    assertEquals(
        List.of("Priority 1", "", "Priority 2"), rows.stream().map(ListedRow::name).toList());
  }

  @Test
  void aPathIsCalledByTheSitesBetweenItsEndsInItsDirection() {
    DemandRoute there = Answers.route(demand("frankfurt", "milan", 100), OVER_ZURICH, OVER_ZURICH);
    DemandRoute back = Answers.route(demand("zurich", "frankfurt", 5), FROM_ZURICH);

    List<ListedRow> rows = DemandRows.paths(known.network(), there).first();
    assertEquals(List.of("via Zurich", "via Zurich"), rows.stream().map(ListedRow::name).toList());
    assertEquals(List.of("60.0 Gbit/s", "4.10 ms"), rows.getFirst().figures());
    assertEquals("direct", DemandRows.paths(known.network(), back).first().getFirst().name());
  }

  @Test
  void aPathOverALinkThatIsGoneIsStillListed() {
    FlowPath gone = new FlowPath(List.of("frankfurt-zurich", "zurich-bern"), 1, 1);
    DemandRoute route = Answers.route(demand("frankfurt", "milan", 1), gone);
    assertEquals("2 links", DemandRows.paths(known.network(), route).first().getFirst().name());
  }

  private Evaluation best(List<DemandRoute> routes) {
    return Answers.with(known, Answers.exact(Objective.BEST, known, routes));
  }

  private static Demand demand(String from, String to, double gbps) {
    return demand(from, to, gbps, OptionalDouble.empty());
  }

  private static Demand demand(String from, String to, double gbps, double objectiveMs) {
    return demand(from, to, gbps, OptionalDouble.of(objectiveMs));
  }

  private static Demand demand(String from, String to, double gbps, OptionalDouble objectiveMs) {
    String id = "w:" + from + ">" + to;
    return new Demand(id, from, to, gbps, TrafficClass.GENERAL, 0, objectiveMs, "w");
  }
}

package dev.spanwright.model.evaluation;

import static dev.spanwright.model.evaluation.TestNetworks.matrix;
import static dev.spanwright.model.evaluation.TestNetworks.plants;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.spanwright.model.fiber.LinkPlanner;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.Table;
import dev.spanwright.model.solve.Cancellation;
import dev.spanwright.model.solve.Objective;
import dev.spanwright.model.solve.SolveLimit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EvaluatorTest {

  private static final Network TRIANGLE =
      TestNetworks.of("ab", "bc", "ca")
          .withWorkloads(Table.of(List.of(matrix("a>b 50", "b>c 10"))));

  private final Evaluator evaluator = new Evaluator((network, _) -> plants(network, 100, 2));
  private final List<Evaluation> published = new ArrayList<>();

  @Test
  void publishesAFirstAnswerAndBetterOnes() {
    Evaluation last = evaluate(evaluator, TRIANGLE, Optional.empty(), Cancellation.never());
    assertEquals(last, published.getLast());
    Evaluation first = published.getFirst();
    assertEquals(2, first.headroom().factor(), 1e-9, "what the default routing allows");
    assertEquals(last.routing(), first.routing());
    assertEquals(last.insights(), first.insights());
    assertEquals(0, last.headroom().gap(), 0.001);
    assertEquals(4, last.headroom().factor(), 4e-3, "both links of A over what it sends");
    assertEquals(List.of("m:a>b", "m:b>c"), last.demands().stream().map(d -> d.id()).toList());
  }

  @Test
  void answersOnceEvenWhenToldToStop() {
    Evaluation last = evaluate(evaluator, TRIANGLE, Optional.empty(), () -> true);
    assertEquals(List.of(last), published);
    assertEquals(2, last.headroom().factor(), 1e-9);
  }

  @Test
  void takesOverWhatAnEditDidNotTouch() {
    Evaluation before = evaluate(evaluator, TRIANGLE, Optional.empty(), Cancellation.never());
    published.clear();
    Network renamed = TRIANGLE.withName("other");
    Evaluation after = evaluate(evaluator, renamed, Optional.of(before), Cancellation.never());
    assertSame(before.routing(), after.routing());
    assertSame(before.headroom(), after.headroom());
    assertEquals(List.of(after), published);
    assertEquals(renamed, after.network());
  }

  @Test
  void routesAnewWhereOnlyLatenciesChangedButKeepsTheHeadroom() {
    Evaluation before = evaluate(evaluator, TRIANGLE, Optional.empty(), Cancellation.never());
    Evaluator slower = new Evaluator((network, _) -> plants(network, 100, 7));
    Evaluation after = evaluate(slower, TRIANGLE, Optional.of(before), Cancellation.never());
    assertNotEquals(before.routing(), after.routing());
    assertSame(before.headroom(), after.headroom());
  }

  @Test
  void solvesAnewWhereCapacitiesOrDemandsChanged() {
    Evaluation before = evaluate(evaluator, TRIANGLE, Optional.empty(), Cancellation.never());
    Evaluator wider = new Evaluator((network, _) -> plants(network, 200, 2));
    Evaluation more = evaluate(wider, TRIANGLE, Optional.of(before), Cancellation.never());
    assertEquals(2 * before.headroom().factor(), more.headroom().factor(), 0.02);

    Network busier = TRIANGLE.withWorkloads(Table.of(List.of(matrix("a>b 100", "b>c 20"))));
    Evaluation less = evaluate(evaluator, busier, Optional.of(before), Cancellation.never());
    assertEquals(before.headroom().factor() / 2, less.headroom().factor(), 0.01);
    assertNotSame(before.routing(), less.routing());
  }

  @Test
  void doesNotTakeOverAHeadroomThatIsNotGoodEnough() {
    Evaluation rough = evaluate(evaluator, TRIANGLE, Optional.empty(), () -> true);
    Evaluation fine = evaluate(evaluator, TRIANGLE, Optional.of(rough), Cancellation.never());
    assertSame(rough.routing(), fine.routing());
    assertEquals(0, fine.headroom().gap(), 0.001);
  }

  @Test
  void handsThePreviousEvaluationToThePlantStage() {
    Evaluation before = evaluate(evaluator, TRIANGLE, Optional.empty(), Cancellation.never());
    Evaluator reusing = new Evaluator((_, previous) -> previous.orElseThrow().plants());
    Evaluation after = evaluate(reusing, TRIANGLE, Optional.of(before), Cancellation.never());
    assertEquals(before.plants(), after.plants());
  }

  @Test
  void laysLinksByAPlannerAndKeepsThoseThatDidNotChange() {
    Evaluator planning = Evaluator.of(LinkPlanner.standard());
    Network network =
        TRIANGLE.withLinks(
            Table.of(
                TRIANGLE.links().stream()
                    .map(link -> Link.of(link.id(), link.from(), link.to(), "g652d"))
                    .toList()));
    Evaluation before = evaluate(planning, network, Optional.empty(), Cancellation.never());
    Network wider =
        network.withLinks(
            network.links().with(network.links().get("ab").change().fiberPairs(2).build()));
    Evaluation after = evaluate(planning, wider, Optional.of(before), Cancellation.never());
    assertSame(before.plants().get("bc"), after.plants().get("bc"));
    assertEquals(
        2 * before.plants().get("ab").capacityGbps(), after.plants().get("ab").capacityGbps());
  }

  @Test
  void evaluatesAnEmptyNetwork() {
    Evaluation empty =
        evaluate(evaluator, Network.empty("n"), Optional.empty(), Cancellation.never());
    assertEquals(Double.POSITIVE_INFINITY, empty.headroom().factor());
    assertEquals(List.of(empty), published);
  }

  private Evaluation evaluate(
      Evaluator by, Network network, Optional<Evaluation> previous, Cancellation cancellation) {
    return by.evaluate(
        1, network, previous, Objective.HEADROOM, SolveLimit.DEFAULT, cancellation, published::add);
  }
}

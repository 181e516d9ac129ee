package dev.spanwright.app.command;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.fiber.LinkPlanner;
import dev.spanwright.model.file.NetworkReader;
import dev.spanwright.model.insight.Insights;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.solve.DemandRoute;
import dev.spanwright.model.solve.FairnessLevel;
import dev.spanwright.model.solve.FlowPath;
import dev.spanwright.model.solve.Headroom;
import dev.spanwright.model.solve.LinkLoad;
import dev.spanwright.model.solve.LinkValue;
import dev.spanwright.model.solve.Objective;
import dev.spanwright.model.solve.OptimalRouting;
import dev.spanwright.model.solve.Routing;
import dev.spanwright.model.traffic.Demand;
import dev.spanwright.model.traffic.Demands;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class ThroughputReportTest {

  private static final String NETWORK =
      """
      {"format": "spanwright-network", "version": 1, "name": "Two", "sites": [
       {"id": "a", "name": "Aa", "kind": "exchange", "latDeg": 48, "lonDeg": 11},
       {"id": "b", "name": "Bb", "kind": "exchange", "latDeg": 48, "lonDeg": 12}],
       "links": [{"id": "ab", "from": "a", "to": "b", "fibre": "g652d"}],
       "workloads": [{"kind": "demand-matrix", "id": "m", "name": "M", "latencyObjectiveMs": 0.1,
        "demands": [{"from": "a", "to": "b", "gbps": 40000},
         {"from": "b", "to": "a", "gbps": 10}]}]}
      """;

  private static Routing routing(List<Demand> demands, double first, double load) {
    LinkLoad ab = new LinkLoad("ab", 30_000, load, 10);
    return new Routing(
        Map.of("ab", ab), List.of(route(demands.getFirst(), first), route(demands.getLast(), 10)));
  }

  private static DemandRoute route(Demand demand, double gbps) {
    FlowPath path = new FlowPath(List.of("ab"), gbps, 0.5);
    return new DemandRoute(demand, gbps, OptionalDouble.of(0.5), List.of(path));
  }

  private static Evaluation evaluation(Headroom headroom, Optional<OptimalRouting> optimal)
      throws Exception {
    Network network = NetworkReader.standard().read(NETWORK, "two.json");
    List<Demand> demands = Demands.of(network, Map.of());
    var plants = LinkPlanner.standard().layAll(network);
    Routing usual = routing(demands, 25_000, 40_000);
    return new Evaluation(
        1, network, plants, demands, usual, headroom, optimal, Insights.of(network, plants, usual));
  }

  private static OptimalRouting best(Objective objective) throws Exception {
    List<Demand> demands = Demands.of(NetworkReader.standard().read(NETWORK, "two.json"), Map.of());
    return new OptimalRouting(
        objective,
        routing(demands, 30_000, 30_000),
        30_100,
        0.002,
        List.of(new FairnessLevel(0, 0.75, 1), new FairnessLevel(0, 1, 1)),
        List.of(demands.getFirst().id()),
        List.of(),
        3);
  }

  private static String text(Evaluation evaluation) {
    return new ThroughputReport(evaluation).text().replace(System.lineSeparator(), "\n");
  }

  @Test
  void whatIsProvenComesFirst() throws Exception {
    Headroom near = new Headroom(0.75, 0.753, List.of(new LinkValue("ab", 2.5e-5)), 1);
    String text = text(evaluation(near, Optional.empty()));
    assertTrue(
        text.startsWith("Throughput: carried 25.0 Tbit/s, headroom 0.75x, proven within 0.4 %\n"),
        text);
    assertTrue(text.contains("(62.5 % on default paths)"), text);
    assertTrue(text.contains("ab    Aa - Bb      +2.5e-5x          +0.02x"), text);
    assertFalse(text.contains("Shares"), text);
    Headroom exact = new Headroom(1.168, 1.168, List.of(), 1);
    assertTrue(text(evaluation(exact, Optional.empty())).contains("headroom 1.17x, exact\n"));
  }

  @Test
  void theBestRoutingTellsSharesLossAndMissedObjectives() throws Exception {
    Headroom headroom = new Headroom(0.75, 0.75, List.of(), 1);
    String text = text(evaluation(headroom, Optional.of(best(Objective.BEST))));
    assertTrue(text.startsWith("Throughput: carried 30.0 Tbit/s, headroom 0.75x, exact\n"), text);
    assertTrue(text.contains("(75.0 % by the best routing; at most 30100.0)"), text);
    assertTrue(text.contains("latency     0.500  ms, mean"), text);
    assertTrue(text.contains("proven within 0.2 %"), text);
    assertTrue(
        text.contains(
            """
            Shares of what is asked for
              priority  carried  demands
                     0   75.0 %        1
                     0  100.0 %        1
            """),
        text);
    assertTrue(
        text.contains(
            """
            Demands not carried in full (Gbit/s)
              from  to  offered  left out
              Aa    Bb  40000.0   10000.0
            """),
        text);
    assertTrue(
        text.contains(
            """
            Demands slower than their latency objective
              from  to  objective ms  slowest path ms
              Aa    Bb         0.100            0.500
            """),
        text);
  }

  /** Loads of the whole report are those of the routing that was asked for. */
  @Test
  void linksAndDemandsAreThoseOfTheShownRouting() throws Exception {
    Headroom headroom = new Headroom(0.75, 0.75, List.of(), 1);
    String usual = new EvaluationReport(evaluation(headroom, Optional.empty())).text();
    assertTrue(usual.contains("Links, busiest first (default routing; "), usual);
    assertTrue(usual.contains("133.3 %"), usual);
    String most =
        new EvaluationReport(evaluation(headroom, Optional.of(best(Objective.THROUGHPUT)))).text();
    assertTrue(most.contains("Links, busiest first (routing of most traffic; "), most);
    assertTrue(most.contains("100.0 %") && !most.contains("133.3 %"), most);
    assertTrue(most.contains("Demands, slowest first (routing of most traffic; "), most);
    assertFalse(most.contains("25000.0"), most);
  }
}

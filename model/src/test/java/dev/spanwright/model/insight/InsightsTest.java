package dev.spanwright.model.insight;

import static dev.spanwright.model.evaluation.TestNetworks.matrix;
import static dev.spanwright.model.evaluation.TestNetworks.plant;
import static dev.spanwright.model.evaluation.TestNetworks.plants;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.model.evaluation.TestNetworks;
import dev.spanwright.model.fiber.LinkPlant;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.Table;
import dev.spanwright.model.solve.DefaultRouter;
import dev.spanwright.model.solve.DemandRoute;
import dev.spanwright.model.solve.FlowGraph;
import dev.spanwright.model.solve.LinkLoad;
import dev.spanwright.model.traffic.Demands;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InsightsTest {

  @Test
  void findsNothingInAnEmptyNetwork() {
    Insights insights = insights(Network.empty("n"), Map.of());
    assertTrue(insights.slowest().isEmpty());
    assertEquals(List.of(), insights.busiest());
    assertEquals(List.of(), insights.warnings());
  }

  @Test
  void namesTheSlowestAndTheLateDemands() {
    Network network = network("a>c 10, a>b 20", "ab", "bc");
    Insights insights = insights(network, plants(network, 100, 6));
    assertEquals("m:a>c", insights.slowest().orElseThrow().demand().id());
    assertEquals(List.of("m:a>c"), ids(insights.late()), "12 ms is over the objective of 10 ms");
  }

  @Test
  void sortsLinksByUtilisation() {
    Network network = network("a>b 50, b>c 120", "ab", "bc", "cd");
    Insights insights = insights(network, plants(network, 100, 1));
    assertEquals(List.of("bc", "ab"), insights.busiest().stream().map(LinkLoad::linkId).toList());
    assertEquals(List.of("bc"), insights.overloaded().stream().map(LinkLoad::linkId).toList());
    assertEquals(List.of("m:b>c"), ids(insights.notFullyCarried()));
    assertEquals(List.of(), insights.warnings(), "an overload is a finding, not a warning");
  }

  @Test
  void findsLinksWhoseLossCutsDemandsOff() {
    Network network = network("a>e 10, a>b 5, b>a 5, a>d 7", "ab", "bc", "ca", "cd", "de");
    Insights insights = insights(network, plants(network, 100, 1));
    assertEquals(
        List.of(new CriticalLink("cd", 2, 17), new CriticalLink("de", 1, 10)), insights.critical());
  }

  @Test
  void countsNeitherParallelLinksNorIdleBridgesAsCritical() {
    Network network = network("a>b 10", "ab", "ab2", "bc");
    assertEquals(List.of(), insights(network, plants(network, 100, 1)).critical());
  }

  @Test
  void countsALinkAsCriticalWhereItsParallelHasNoCapacity() {
    Network network = network("a>b 10", "ab", "ab2");
    Map<String, LinkPlant> plants = Map.of("ab", plant("ab", 100, 1), "ab2", plant("ab2", 0, 1));
    assertEquals(List.of(new CriticalLink("ab", 1, 10)), insights(network, plants).critical());
  }

  @Test
  void collectsWarningsAsSentences() {
    Network network = network("a>b 10, a>d 10, b>d 10", "ab", "cd");
    Map<String, LinkPlant> plants =
        Map.of("ab", plant("ab", 100, 1, "No mode closes."), "cd", plant("cd", 100, 1));
    Insights insights = insights(network, plants);
    assertEquals(
        List.of("A – B: No mode closes.", "Requests: 2 demands have no path, among them A to D."),
        insights.warnings());
    assertEquals(List.of("m:a>d", "m:b>d"), ids(insights.notFullyCarried()));
  }

  private static List<String> ids(List<DemandRoute> routes) {
    return routes.stream().map(route -> route.demand().id()).toList();
  }

  private static Network network(String demands, String... links) {
    return TestNetworks.of(links).withWorkloads(Table.of(List.of(matrix(demands.split(", ")))));
  }

  private static Insights insights(Network network, Map<String, LinkPlant> plants) {
    FlowGraph graph = FlowGraph.of(network, plants);
    return Insights.of(network, plants, DefaultRouter.route(graph, Demands.of(network, plants)));
  }
}

package dev.spanwright.model.file.exchange;

import dev.spanwright.model.fiber.LinkPlanner;
import dev.spanwright.model.fiber.LinkPlant;
import dev.spanwright.model.file.Json;
import dev.spanwright.model.file.JsonText;
import dev.spanwright.model.file.JsonTree;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.Site;
import dev.spanwright.model.network.Workload;
import dev.spanwright.model.traffic.Demands;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes the graph of a network, with all that is not in it as carried data. */
public final class GraphOf {

  /** What was made last: a preview and the export after it ask for the same. */
  private static volatile WeakReference<Last> last = new WeakReference<>(null);

  private record Last(Network network, Graph graph) {}

  /** Shorter ones would round to nothing, km. */
  private static final double SHORTEST_KM = 0.001;

  private final Network network;
  private final Map<String, LinkPlant> plants;

  private GraphOf(Network network) {
    this.network = network;
    plants = LinkPlanner.standard().layAll(network);
  }

  /**
   * The graph of a network. Lengths are rounded to metres, capacities to Mbit/s, latencies to 0.1
   * µs.
   */
  @SuppressWarnings("ReferenceEquality") // the network that was asked for last, not an equal one
  public static Graph network(Network network) {
    Last made = last.get();
    if (made == null || made.network() != network) {
      made = new Last(network, new GraphOf(network).graph());
      last = new WeakReference<>(made);
    }
    return made.graph();
  }

  private Graph graph() {
    Json.Obj document = JsonTree.of(network);
    List<Json> sites = items(document, "sites");
    List<Json> links = items(document, "links");
    List<Graph.Node> nodes = new ArrayList<>();
    for (Site site : network.sites()) {
      String carried = JsonTree.compact(sites.get(nodes.size()));
      nodes.add(new Graph.Node(site.id(), facts(site), carried, At.FILE));
    }
    List<Graph.Edge> edges = new ArrayList<>();
    for (Link link : network.links()) {
      Map<String, String> facts = facts(link);
      String carried = Carried.link(links.get(edges.size()), facts);
      edges.add(
          new Graph.Edge(
              link.id(), link.from(), link.to(), link.waypoints(), true, facts, carried, At.FILE));
    }
    List<Graph.Flow> flows =
        Demands.of(network, plants).stream()
            .filter(demand -> isWritable(demand.gbps()))
            .map(demand -> new Graph.Flow(demand.from(), demand.to(), demand.gbps(), At.FILE))
            .toList();
    String rest = Carried.rest(document, network);
    return new Graph(network.name(), network.notes(), false, nodes, edges, flows, rest);
  }

  /** Whether a rate is one that a file can hold and that is read again. */
  static boolean isWritable(double gbps) {
    return gbps > 0 && gbps <= Workload.RATE_GBPS.max();
  }

  private static List<Json> items(Json.Obj document, String name) {
    return ((Json.Arr) document.find(name).orElseThrow()).items();
  }

  private static Map<String, String> facts(Site site) {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put(Facts.NAME, site.name());
    facts.put(Facts.KIND, site.kind().id());
    facts.put(Facts.LATITUDE, JsonText.plain(site.position().latDeg()));
    facts.put(Facts.LONGITUDE, JsonText.plain(site.position().lonDeg()));
    return facts;
  }

  private Map<String, String> facts(Link link) {
    LinkPlant plant = plants.get(link.id());
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put(Facts.LENGTH_KM, rounded(Math.max(SHORTEST_KM, plant.lengthKm()), 1e3));
    facts.put(Facts.CAPACITY_GBPS, rounded(plant.capacityGbps(), 1e3));
    facts.put(Facts.LATENCY_MS, rounded(plant.latencyMs(), 1e4));
    facts.put(Facts.FIBER, link.fiber());
    facts.put(Facts.FIBER_PAIRS, String.valueOf(link.fiberPairs()));
    return facts;
  }

  private static String rounded(double value, double parts) {
    return JsonText.plain(Math.rint(value * parts) / parts);
  }
}

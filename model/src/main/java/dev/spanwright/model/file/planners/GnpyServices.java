package dev.spanwright.model.file.planners;

import dev.spanwright.model.equipment.TransceiverMode;
import dev.spanwright.model.file.JsonText;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.Workload;
import dev.spanwright.model.traffic.Demand;
import dev.spanwright.model.traffic.Demands;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jgrapht.Graph;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.shortestpath.DijkstraShortestPath;
import org.jgrapht.graph.WeightedMultigraph;

/** Writes the demands as path requests, each pinned to the path of least latency. */
final class GnpyServices {

  private final Network network;
  private final GnpyLines lines;
  private final JsonText json = new JsonText();
  private final Graph<String, Link> graph = new WeightedMultigraph<>(Link.class);

  GnpyServices(Network network, GnpyLines lines) {
    this.network = network;
    this.lines = lines;
    network.sites().forEach(site -> graph.addVertex(site.id()));
    for (Link link : network.links()) {
      graph.addEdge(link.from(), link.to(), link);
      graph.setEdgeWeight(link, lines.plant(link).latencyMs());
    }
  }

  /**
   * A service.
   *
   * @param demand the one that it is made of, or the first of two opposite ones
   * @param isBoth whether it is for both directions
   */
  private record Service(Demand demand, double gbps, boolean isBoth) {}

  private record Way(String from, String to, double gbps) {}

  byte[] write() {
    List<Service> services = services();
    json.object(
        () -> {
          json.name("path-request")
              .array(
                  () -> {
                    for (int i = 0; i < services.size(); i++) {
                      request(i, services.get(i));
                    }
                  });
          json.name("synchronization").array(() -> {});
        });
    return json.finish().getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Opposite demands of equal rate are one service: GNPy takes the spectrum of every service in
   * both directions, and would take it twice for two. Latency is the same both ways, so that the
   * route against the first demand is one of least latency for the other.
   */
  private List<Service> services() {
    List<Service> services = new ArrayList<>();
    Map<Way, Deque<Integer>> single = new HashMap<>();
    for (Demand demand : demands()) {
      int count = GnpyLimits.services(demand.gbps());
      double gbps = demand.gbps() / count;
      for (int i = 0; i < count; i++) {
        Deque<Integer> against = single.get(new Way(demand.to(), demand.from(), gbps));
        Integer opposite = against == null ? null : against.poll();
        if (opposite == null) {
          Way way = new Way(demand.from(), demand.to(), gbps);
          single.computeIfAbsent(way, _ -> new ArrayDeque<>()).add(services.size());
          services.add(new Service(demand, gbps, false));
        } else {
          services.set(opposite, new Service(services.get(opposite).demand(), gbps, true));
        }
      }
    }
    return services;
  }

  private List<Demand> demands() {
    return Demands.of(network, lines.plants()).stream()
        .filter(demand -> demand.gbps() > 0 && demand.gbps() <= Workload.RATE_GBPS.max())
        .toList();
  }

  private void request(int number, Service service) {
    String source = GnpyUnits.TRANSCEIVER + service.demand().from();
    String target = GnpyUnits.TRANSCEIVER + service.demand().to();
    json.object(
        () -> {
          json.field("request-id", String.valueOf(number));
          json.field("source", source);
          json.field("destination", target);
          json.field("src-tp-id", source);
          json.field("dst-tp-id", target);
          json.field("bidirectional", service.isBoth());
          json.name("path-constraints").object(() -> constraints(service.gbps()));
          List<String> hops = hops(service.demand());
          if (!hops.isEmpty()) {
            json.name("explicit-route-objects").object(() -> route(hops));
          }
        });
  }

  private void constraints(double gbps) {
    TransceiverMode mode = lines.widestMode();
    json.name("te-bandwidth")
        .object(
            () -> {
              json.field("technology", "flexi-grid");
              json.field("trx_type", GnpyEquipment.TRANSCEIVER);
              json.name("trx_mode").raw("null");
              json.field("spacing", Math.rint(mode.slotGhz() * 1e9));
              json.field("path_bandwidth", gbps * 1e9);
            });
  }

  /** The path of least latency; none where the ends are not connected. */
  private List<Link> path(Demand demand) {
    GraphPath<String, Link> path =
        new DijkstraShortestPath<>(graph).getPath(demand.from(), demand.to());
    return path == null ? List.of() : path.getEdgeList();
  }

  /** How many demands go over several links, and end at the sites between. */
  int demandsOfSeveralLinks() {
    return (int) demands().stream().filter(demand -> path(demand).size() > 1).count();
  }

  /** The ROADMs of the path and the first fibre of each link between them. */
  private List<String> hops(Demand demand) {
    List<String> hops = new ArrayList<>();
    String at = demand.from();
    for (Link link : path(demand)) {
      if (hops.isEmpty()) {
        hops.add(GnpyUnits.ROADM + at);
      }
      boolean forward = link.from().equals(at);
      hops.add(GnpyUnits.fiber(link.id(), forward, 1));
      at = forward ? link.to() : link.from();
      hops.add(GnpyUnits.ROADM + at);
    }
    return hops;
  }

  private void route(List<String> hops) {
    json.name("route-object-include-exclude")
        .array(
            () -> {
              for (int i = 0; i < hops.size(); i++) {
                hop(i, hops.get(i));
              }
            });
  }

  private void hop(int index, String uid) {
    json.object(
        () -> {
          json.field("explicit-route-usage", "route-include-ero");
          json.field("index", index);
          json.name("num-unnum-hop")
              .inlineObject(
                  () -> {
                    json.field("node-id", uid);
                    json.field("link-tp-id", "link-tp-id is not used");
                    json.field("hop-type", "STRICT");
                  });
        });
  }
}

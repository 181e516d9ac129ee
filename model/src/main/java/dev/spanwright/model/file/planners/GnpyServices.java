package dev.spanwright.model.file.planners;

import dev.spanwright.model.equipment.TransceiverMode;
import dev.spanwright.model.file.JsonText;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.Workload;
import dev.spanwright.model.traffic.Demand;
import dev.spanwright.model.traffic.Demands;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

  byte[] write() {
    List<Demand> demands =
        Demands.of(network, lines.plants()).stream()
            .filter(demand -> demand.gbps() > 0 && demand.gbps() <= Workload.RATE_GBPS.max())
            .toList();
    json.object(
        () -> {
          json.name("path-request")
              .array(
                  () -> {
                    for (int i = 0; i < demands.size(); i++) {
                      request(i, demands.get(i));
                    }
                  });
          json.name("synchronization").array(() -> {});
        });
    return json.finish().getBytes(StandardCharsets.UTF_8);
  }

  private void request(int number, Demand demand) {
    String source = GnpyUnits.TRANSCEIVER + demand.from();
    String target = GnpyUnits.TRANSCEIVER + demand.to();
    json.object(
        () -> {
          json.field("request-id", String.valueOf(number));
          json.field("source", source);
          json.field("destination", target);
          json.field("src-tp-id", source);
          json.field("dst-tp-id", target);
          json.field("bidirectional", false);
          json.name("path-constraints").object(() -> constraints(demand));
          List<String> hops = hops(demand);
          if (!hops.isEmpty()) {
            json.name("explicit-route-objects").object(() -> route(hops));
          }
        });
  }

  private void constraints(Demand demand) {
    TransceiverMode mode = lines.widestMode();
    json.name("te-bandwidth")
        .object(
            () -> {
              json.field("technology", "flexi-grid");
              json.field("trx_type", GnpyEquipment.TRANSCEIVER);
              json.name("trx_mode").raw("null");
              json.name("spacing").number(mode.slotGhz() * 1e9);
              json.field("path_bandwidth", demand.gbps() * 1e9);
            });
  }

  /** The ROADMs of the path and the first fibre of each link between them. */
  private List<String> hops(Demand demand) {
    Optional<GraphPath<String, Link>> path =
        Optional.ofNullable(new DijkstraShortestPath<>(graph).getPath(demand.from(), demand.to()));
    List<String> hops = new ArrayList<>();
    path.ifPresent(
        p -> {
          String at = demand.from();
          hops.add(GnpyUnits.ROADM + at);
          for (Link link : p.getEdgeList()) {
            boolean forward = link.from().equals(at);
            hops.add(GnpyUnits.fiber(link.id(), forward, 1));
            at = forward ? link.to() : link.from();
            hops.add(GnpyUnits.ROADM + at);
          }
        });
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

package dev.spanwright.model.file.planners;

import dev.spanwright.model.file.Json;
import dev.spanwright.model.file.JsonText;
import dev.spanwright.model.file.NetworkFileException;
import dev.spanwright.model.file.exchange.At;
import dev.spanwright.model.file.exchange.Decimals;
import dev.spanwright.model.file.exchange.Facts;
import dev.spanwright.model.file.exchange.Graph;
import dev.spanwright.model.file.exchange.JsonFacts;
import dev.spanwright.model.file.exchange.JsonFile;
import dev.spanwright.model.file.exchange.Places;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes a graph of the first network of RFC 8345 that has nodes. Positions are also read from where
 * other models have them, such as {@code ietf-geo-location} (RFC 9179) and {@code
 * ietf-te-topology}, and names from the attributes of RFC 8346 and RFC 8944.
 */
final class IetfTopologyReader {

  /** The list of networks as RESTCONF gives it, without the container. */
  static final String NETWORK = "ietf-network:network";

  /** How deep in a node a position may stand. */
  private static final int DEEPEST = 4;

  private final JsonFile file;

  IetfTopologyReader(JsonFile file) {
    this.file = file;
  }

  Graph graph() throws NetworkFileException {
    Json.Obj root = file.root();
    Optional<Json.Obj> networks = JsonFacts.object(root, IetfTopology.NETWORKS);
    List<Json.Obj> all =
        networks.isEmpty() && root.find(NETWORK).isPresent()
            ? file.objects(root, NETWORK, NETWORK)
            : file.objects(networks.orElse(root), "network", IetfTopology.NETWORKS + ".network");
    if (all.isEmpty()) {
      String expected = "at least one";
      file.problem(root, IetfTopology.NETWORKS, "no network", expected, "Choose another file.");
      file.problems().throwIfAny();
    }
    Json.Obj network =
        all.stream().filter(n -> n.find("node").isPresent()).findFirst().orElse(all.getFirst());
    int others = all.size() - 1;
    if (others > 0) {
      String which = JsonFacts.scalar(network, "network-id").orElse("");
      file.remark(
          all.get(1),
          others + (others == 1 ? " further network" : " further networks"),
          "one network",
          "Only " + dev.spanwright.model.file.Words.quote(which) + " was read.");
    }
    return graph(network);
  }

  private Graph graph(Json.Obj network) {
    List<Graph.Node> nodes = new ArrayList<>();
    for (Json.Obj node : file.objects(network, "node", "network.node")) {
      String path = "network.node[" + nodes.size() + "]";
      String id = file.text(node, "node-id", path);
      At at = At.of(node, path);
      Places places =
          fact ->
              place(node, DEEPEST)
                  .flatMap(place -> place.find(fact))
                  .map(value -> at.field(fact, value))
                  .orElse(at);
      nodes.add(new Graph.Node(id, facts(node), carried(node), at, places));
    }
    List<Graph.Edge> edges = new ArrayList<>();
    List<Json.Obj> links =
        network.find(IetfTopology.LINK).isPresent()
            ? file.objects(network, IetfTopology.LINK, IetfTopology.LINK)
            : List.of();
    for (Json.Obj link : links) {
      edges.add(edge(link, IetfTopology.LINK + "[" + edges.size() + "]"));
    }
    String name =
        own(network)
            .flatMap(own -> JsonFacts.scalar(own, Facts.NAME))
            .or(() -> JsonFacts.scalar(network, "network-id"))
            .orElse("");
    return new Graph(name, "", true, nodes, edges, List.of(), carried(network));
  }

  private static Map<String, String> facts(Json.Obj node) {
    Map<String, String> facts = new LinkedHashMap<>();
    Optional<Json.Obj> own = own(node);
    if (own.isPresent()) {
      for (String fact : List.of(Facts.NAME, Facts.KIND, Facts.LATITUDE, Facts.LONGITUDE)) {
        JsonFacts.scalar(own.get(), fact).ifPresent(value -> facts.put(fact, value));
      }
      return facts;
    }
    for (Json.Member member : node.members()) {
      if (member.name().endsWith("-node-attributes") && member.value() instanceof Json.Obj of) {
        JsonFacts.scalar(of, "name").ifPresent(name -> facts.putIfAbsent(Facts.NAME, name));
      }
    }
    place(node, DEEPEST)
        .ifPresent(
            place -> {
              facts.put(Facts.LATITUDE, JsonFacts.scalar(place, "latitude").orElse(""));
              facts.put(Facts.LONGITUDE, JsonFacts.scalar(place, "longitude").orElse(""));
            });
    return facts;
  }

  private static Optional<Json.Obj> place(Json.Obj in, int deepest) {
    if (JsonFacts.scalar(in, "latitude").isPresent()
        && JsonFacts.scalar(in, "longitude").isPresent()) {
      return Optional.of(in);
    }
    for (Json.Member member : in.members()) {
      if (deepest > 0 && member.value() instanceof Json.Obj inner) {
        Optional<Json.Obj> place = place(inner, deepest - 1);
        if (place.isPresent()) {
          return place;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Json.Obj> own(Json.Obj object) {
    return JsonFacts.object(object, IetfTopology.OWN + "design");
  }

  private static String carried(Json.Obj object) {
    return own(object).flatMap(own -> JsonFacts.scalar(own, "data")).orElse("");
  }

  private Graph.Edge edge(Json.Obj link, String path) {
    Json.Obj source = JsonFacts.object(link, "source").orElse(link);
    Json.Obj target = JsonFacts.object(link, "destination").orElse(link);
    Map<String, String> facts = new LinkedHashMap<>();
    own(link)
        .flatMap(own -> JsonFacts.scalar(own, "length-km"))
        .ifPresent(length -> facts.put(Facts.LENGTH_KM, length));
    Optional<String> capacity = own(link).flatMap(own -> JsonFacts.scalar(own, "capacity-gbps"));
    Optional<String> rate =
        JsonFacts.object(link, IetfTopology.L2)
            .flatMap(attributes -> JsonFacts.scalar(attributes, "rate"));
    capacity
        .or(() -> rate.map(IetfTopologyReader::gbps))
        .ifPresent(gbps -> facts.put(Facts.CAPACITY_GBPS, gbps));
    return new Graph.Edge(
        JsonFacts.scalar(link, "link-id").orElse(""),
        file.text(source, "source-node", path + ".source"),
        file.text(target, "dest-node", path + ".destination"),
        facts,
        carried(link),
        At.of(link, path));
  }

  /** Whole kbit/s in RFC 8944; its drafts had Mbit/s with two digits after the point. */
  private static String gbps(String rate) {
    double value = Decimals.parse(rate);
    double perGbps = rate.contains(".") ? 1e3 : 1e6;
    return Double.isFinite(value) ? JsonText.plain(value / perGbps) : rate;
  }
}

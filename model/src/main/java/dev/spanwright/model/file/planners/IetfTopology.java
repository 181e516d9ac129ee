package dev.spanwright.model.file.planners;

import dev.spanwright.model.file.Json;
import dev.spanwright.model.file.JsonText;
import dev.spanwright.model.file.NetworkFileException;
import dev.spanwright.model.file.NetworkLimits;
import dev.spanwright.model.file.OpenedNetwork;
import dev.spanwright.model.file.exchange.At;
import dev.spanwright.model.file.exchange.Exporter;
import dev.spanwright.model.file.exchange.Facet;
import dev.spanwright.model.file.exchange.Facts;
import dev.spanwright.model.file.exchange.Graph;
import dev.spanwright.model.file.exchange.GraphOf;
import dev.spanwright.model.file.exchange.Head;
import dev.spanwright.model.file.exchange.Importer;
import dev.spanwright.model.file.exchange.JsonFacts;
import dev.spanwright.model.file.exchange.JsonFile;
import dev.spanwright.model.file.exchange.NetworkOf;
import dev.spanwright.model.file.exchange.Source;
import dev.spanwright.model.network.Network;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A network of RFC 8345 in JSON (RFC 7951), each link as two opposite ones with rate and delay of
 * RFC 8944. Positions and our own data are of a YANG module of our own, which stands in docs.
 */
public final class IetfTopology implements Importer, Exporter {

  private static final String NETWORKS = "ietf-network:networks";
  private static final String LINK = "ietf-network-topology:link";
  private static final String L2 = "ietf-l2-topology:l2-link-attributes";
  private static final String OWN = "spanwright-topology:";

  /** Digits after the point of decimal64 in our module. */
  private static final int DIGITS = 9;

  @Override
  public String id() {
    return "ietf";
  }

  @Override
  public String label() {
    return "IETF topology (RFC 8345)";
  }

  @Override
  public List<String> extensions() {
    return List.of("ietf.json", "json");
  }

  @Override
  public Set<Facet> holds() {
    return EnumSet.complementOf(
        EnumSet.of(Facet.ROUTES, Facet.FIBERS, Facet.SPANS, Facet.DEMANDS, Facet.GROUPS));
  }

  @Override
  public boolean recognises(Head head) {
    return head.fields().containsKey(NETWORKS);
  }

  @Override
  public OpenedNetwork read(Source source, NetworkLimits limits) throws NetworkFileException {
    JsonFile file = JsonFile.read(source, limits);
    Optional<Json.Obj> networks = JsonFacts.object(file.root(), NETWORKS);
    List<Json.Obj> all =
        file.objects(networks.orElse(file.root()), "network", NETWORKS + ".network");
    if (all.isEmpty()) {
      file.problem(file.root(), NETWORKS, "no network", "at least one", "Choose another file.");
      file.problems().throwIfAny();
    }
    if (all.size() > 1) {
      file.remark(
          all.get(1),
          (all.size() - 1) + " further networks",
          "one network",
          "They were left out; the first one was read.");
    }
    return NetworkOf.graph(graph(file, all.getFirst()), limits, file.problems());
  }

  private static Graph graph(JsonFile file, Json.Obj network) {
    List<Graph.Node> nodes = new ArrayList<>();
    for (Json.Obj node : file.objects(network, "node", "network.node")) {
      String path = "network.node[" + nodes.size() + "]";
      Map<String, String> facts = new LinkedHashMap<>();
      own(node)
          .ifPresent(
              own ->
                  List.of(Facts.NAME, Facts.KIND, Facts.LATITUDE, Facts.LONGITUDE)
                      .forEach(
                          fact -> JsonFacts.scalar(own, fact).ifPresent(v -> facts.put(fact, v))));
      String id = file.text(node, "node-id", path);
      nodes.add(new Graph.Node(id, facts, carried(node), At.of(node, path)));
    }
    List<Graph.Edge> edges = new ArrayList<>();
    List<Json.Obj> links =
        network.find(LINK).isPresent() ? file.objects(network, LINK, LINK) : List.of();
    for (Json.Obj link : links) {
      edges.add(edge(file, link, LINK + "[" + edges.size() + "]"));
    }
    String name =
        own(network)
            .flatMap(own -> JsonFacts.scalar(own, Facts.NAME))
            .or(() -> JsonFacts.scalar(network, "network-id"))
            .orElse("");
    return new Graph(name, "", true, nodes, edges, List.of(), carried(network));
  }

  private static Optional<Json.Obj> own(Json.Obj object) {
    return JsonFacts.object(object, OWN + "design");
  }

  private static String carried(Json.Obj object) {
    return own(object).flatMap(own -> JsonFacts.scalar(own, "data")).orElse("");
  }

  private static Graph.Edge edge(JsonFile file, Json.Obj link, String path) {
    Json.Obj source = JsonFacts.object(link, "source").orElse(link);
    Json.Obj target = JsonFacts.object(link, "destination").orElse(link);
    Map<String, String> facts = new LinkedHashMap<>();
    own(link)
        .flatMap(own -> JsonFacts.scalar(own, "length-km"))
        .ifPresent(length -> facts.put(Facts.LENGTH_KM, length));
    Optional<String> capacity = own(link).flatMap(own -> JsonFacts.scalar(own, "capacity-gbps"));
    Optional<String> rate =
        JsonFacts.object(link, L2).flatMap(attributes -> JsonFacts.scalar(attributes, "rate"));
    capacity
        .or(() -> rate.map(IetfTopology::gbpsOfMbps))
        .ifPresent(gbps -> facts.put(Facts.CAPACITY_GBPS, gbps));
    return new Graph.Edge(
        JsonFacts.scalar(link, "link-id").orElse(""),
        file.text(source, "source-node", path + ".source"),
        file.text(target, "dest-node", path + ".destination"),
        List.of(),
        facts,
        carried(link),
        At.of(link, path));
  }

  private static String gbpsOfMbps(String rate) {
    double mbps = SndlibUnits.number(rate);
    return Double.isFinite(mbps) ? JsonText.plain(mbps / 1e3) : rate;
  }

  @Override
  public List<Part> write(Network network) {
    Graph graph = GraphOf.network(network);
    JsonText json = new JsonText();
    json.object(
        () ->
            json.name(NETWORKS)
                .object(
                    () ->
                        json.name("network").array(() -> json.object(() -> content(json, graph)))));
    return List.of(new Part("", json.finish().getBytes(StandardCharsets.UTF_8)));
  }

  private static void content(JsonText json, Graph graph) {
    json.field("network-id", "urn:spanwright:network");
    json.name("network-types")
        .object(() -> json.name("ietf-l2-topology:l2-topology").inlineObject(() -> {}));
    own(json, Map.of(Facts.NAME, graph.name()), graph.carried());
    json.name("node")
        .array(
            () ->
                graph
                    .nodes()
                    .forEach(
                        node ->
                            json.object(
                                () -> {
                                  json.field("node-id", node.id());
                                  own(json, facts(node), node.carried());
                                })));
    json.name(LINK)
        .array(
            () ->
                graph
                    .edges()
                    .forEach(
                        edge -> {
                          link(json, edge, edge.id(), edge.from(), edge.to(), edge.carried());
                          link(json, edge, edge.id() + ":back", edge.to(), edge.from(), "");
                        }));
  }

  private static Map<String, String> facts(Graph.Node node) {
    Map<String, String> facts = new LinkedHashMap<>(node.facts());
    facts.computeIfPresent(Facts.LATITUDE, (_, value) -> decimal(value, DIGITS));
    facts.computeIfPresent(Facts.LONGITUDE, (_, value) -> decimal(value, DIGITS));
    return facts;
  }

  private static void link(
      JsonText json, Graph.Edge edge, String id, String from, String to, String carried) {
    Map<String, String> own = new LinkedHashMap<>();
    own.put("length-km", decimal(edge.facts().get(Facts.LENGTH_KM), 3));
    own.put("capacity-gbps", decimal(edge.facts().get(Facts.CAPACITY_GBPS), 3));
    json.object(
        () -> {
          json.field("link-id", id);
          json.name("source").inlineObject(() -> json.field("source-node", from));
          json.name("destination").inlineObject(() -> json.field("dest-node", to));
          json.name(L2)
              .object(
                  () -> {
                    String gbps = edge.facts().get(Facts.CAPACITY_GBPS);
                    BigDecimal mbps = new BigDecimal(gbps).movePointRight(3);
                    json.field("rate", decimal(mbps.toPlainString(), 2));
                    double micros = Double.parseDouble(edge.facts().get(Facts.LATENCY_MS)) * 1e3;
                    json.field("delay", Math.rint(micros));
                  });
          own(json, own, carried);
        });
  }

  /** Numbers of decimal64 are texts in JSON (RFC 7951, section 6.1). */
  private static String decimal(String number, int digits) {
    BigDecimal rounded = new BigDecimal(number).setScale(digits, RoundingMode.HALF_EVEN);
    return rounded.stripTrailingZeros().scale() <= 0
        ? rounded.setScale(1, RoundingMode.HALF_EVEN).toPlainString()
        : rounded.stripTrailingZeros().toPlainString();
  }

  private static void own(JsonText json, Map<String, String> facts, String carried) {
    json.name(OWN + "design")
        .object(
            () -> {
              facts.forEach(json::field);
              json.fieldUnlessEmpty("data", carried);
            });
  }
}

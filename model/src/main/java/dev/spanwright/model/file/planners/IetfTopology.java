package dev.spanwright.model.file.planners;

import dev.spanwright.model.file.JsonText;
import dev.spanwright.model.file.NetworkFileException;
import dev.spanwright.model.file.NetworkLimits;
import dev.spanwright.model.file.OpenedNetwork;
import dev.spanwright.model.file.exchange.Exporter;
import dev.spanwright.model.file.exchange.Facet;
import dev.spanwright.model.file.exchange.Facts;
import dev.spanwright.model.file.exchange.Graph;
import dev.spanwright.model.file.exchange.GraphOf;
import dev.spanwright.model.file.exchange.Head;
import dev.spanwright.model.file.exchange.Importer;
import dev.spanwright.model.file.exchange.JsonFile;
import dev.spanwright.model.file.exchange.NetworkOf;
import dev.spanwright.model.file.exchange.Source;
import dev.spanwright.model.network.Network;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A network of RFC 8345 in JSON (RFC 7951), each link as two opposite ones with rate (kbit/s) and
 * delay (µs) of RFC 8944. Positions and our own data are of a YANG module of our own, which stands
 * in docs.
 */
public final class IetfTopology implements Importer, Exporter {

  static final String NETWORKS = "ietf-network:networks";
  static final String LINK = "ietf-network-topology:link";
  static final String L2 = "ietf-l2-topology:l2-link-attributes";
  static final String OWN = "spanwright-topology:";

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
    return head.fields().containsKey(NETWORKS)
        || head.fields().containsKey(IetfTopologyReader.NETWORK);
  }

  @Override
  public OpenedNetwork read(Source source, NetworkLimits limits) throws NetworkFileException {
    JsonFile file = JsonFile.read(source, limits);
    Graph graph = new IetfTopologyReader(file).graph();
    return NetworkOf.graph(graph, limits, file.problems());
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
                    BigDecimal kbps = new BigDecimal(gbps).movePointRight(6);
                    json.field("rate", kbps.setScale(0, RoundingMode.HALF_EVEN).toPlainString());
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

package dev.spanwright.model.file.planners;

import dev.spanwright.model.file.Json;
import dev.spanwright.model.file.JsonText;
import dev.spanwright.model.file.NetworkFileException;
import dev.spanwright.model.file.NetworkLimits;
import dev.spanwright.model.file.Problems;
import dev.spanwright.model.file.Words;
import dev.spanwright.model.file.exchange.At;
import dev.spanwright.model.file.exchange.Decimals;
import dev.spanwright.model.file.exchange.Facts;
import dev.spanwright.model.file.exchange.Graph;
import dev.spanwright.model.file.exchange.JsonFacts;
import dev.spanwright.model.file.exchange.JsonFile;
import dev.spanwright.model.file.exchange.Places;
import dev.spanwright.model.file.exchange.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes a graph of a GNPy topology: ROADMs are nodes, chains of fibres between them are edges. */
final class GnpyReader {

  private final JsonFile file;
  private final Source source;
  private final NetworkLimits limits;
  private final Map<String, Json.Obj> elements = new LinkedHashMap<>();
  private final Map<String, List<String>> next = new LinkedHashMap<>();
  private final Set<String> nodeUids = new HashSet<>();
  private final Set<String> sites = new HashSet<>();
  private final List<Json.Obj> mixed = new ArrayList<>();
  private final Map<String, String> nodeOfTransceiver = new HashMap<>();

  private GnpyReader(JsonFile file, Source source, NetworkLimits limits) {
    this.file = file;
    this.source = source;
    this.limits = limits;
  }

  static GnpyReader open(Source source, NetworkLimits limits) throws NetworkFileException {
    return new GnpyReader(JsonFile.read(source, limits), source, limits);
  }

  Problems problems() {
    return file.problems();
  }

  Graph graph() throws NetworkFileException {
    Json.Obj root = file.root();
    for (Json.Obj element : file.objects(root, "elements", "elements")) {
      String path = "elements[" + elements.size() + "]";
      String uid = file.text(element, "uid", path);
      if (elements.putIfAbsent(uid, element) != null) {
        String found = "element " + Words.quote(uid) + " a second time";
        file.problem(element, path, found, "a uid that no other has", "Rename one of the two.");
      }
    }
    List<Json.Obj> connections = file.objects(root, "connections", "connections");
    for (int i = 0; i < connections.size() && !problems().full(); i++) {
      connect(connections.get(i), "connections[" + i + "]");
    }
    problems().throwIfAny();
    String usual =
        elements.values().stream().anyMatch(e -> isOf(e, "Roadm")) ? "Roadm" : "Transceiver";
    List<Graph.Node> nodes = new ArrayList<>();
    elements.forEach(
        (uid, element) -> {
          if (isOf(element, usual)) {
            nodeUids.add(uid);
            sites.add(GnpyUnits.site(uid));
            nodes.add(node(uid, element));
          }
        });
    mapTransceivers();
    String name = JsonFacts.scalar(root, "network_name").orElse("");
    List<Graph.Edge> edges = edges();
    if (!mixed.isEmpty()) {
      file.remark(
          mixed.getFirst(),
          mixed.size() + (mixed.size() == 1 ? " chain" : " chains") + " of several fibres",
          "one type_variety from ROADM to ROADM",
          "The link is of the first one.");
    }
    return new Graph(name, "", true, nodes, edges, flows(), "");
  }

  private static boolean isOf(Json.Obj element, String type) {
    return JsonFacts.scalar(element, "type").filter(type::equals).isPresent();
  }

  private void connect(Json.Obj connection, String path) {
    String from = file.text(connection, "from_node", path);
    String to = file.text(connection, "to_node", path);
    for (String end : List.of(from, to)) {
      if (!elements.containsKey(end)) {
        String found = "element " + Words.quote(end);
        file.problem(connection, path, found, "the uid of an element", "Correct the connection.");
      }
    }
    next.computeIfAbsent(from, _ -> new ArrayList<>()).add(to);
  }

  private static Graph.Node node(String uid, Json.Obj element) {
    Map<String, String> facts = new LinkedHashMap<>();
    Optional<Json.Obj> place =
        JsonFacts.object(element, "metadata").flatMap(m -> JsonFacts.object(m, "location"));
    place.ifPresent(
        in -> {
          JsonFacts.scalar(in, "city").ifPresent(city -> facts.put(Facts.NAME, city));
          JsonFacts.scalar(in, "latitude").ifPresent(lat -> facts.put(Facts.LATITUDE, lat));
          JsonFacts.scalar(in, "longitude").ifPresent(lon -> facts.put(Facts.LONGITUDE, lon));
        });
    At at = At.of(element, uid);
    Places places =
        fact -> place.flatMap(p -> p.find(fact)).map(value -> at.field(fact, value)).orElse(at);
    return new Graph.Node(GnpyUnits.site(uid), facts, "", at, places);
  }

  /** A transceiver that is wired to a node stands at it. */
  private void mapTransceivers() {
    next.forEach(
        (from, targets) ->
            targets.stream()
                .filter(nodeUids::contains)
                .findFirst()
                .ifPresent(node -> nodeOfTransceiver.put(from, GnpyUnits.site(node))));
  }

  private List<Graph.Edge> edges() {
    List<Graph.Edge> edges = new ArrayList<>();
    for (Map.Entry<String, List<String>> starts : next.entrySet()) {
      if (nodeUids.contains(starts.getKey())) {
        starts.getValue().forEach(first -> chain(starts.getKey(), first).ifPresent(edges::add));
      }
    }
    return inOrderOfElements(edges);
  }

  /** Chains in the order in which their first elements stand in the file. */
  private List<Graph.Edge> inOrderOfElements(List<Graph.Edge> edges) {
    return edges.stream()
        .sorted(
            java.util.Comparator.comparingInt((Graph.Edge e) -> e.at().line())
                .thenComparingInt(e -> e.at().column()))
        .toList();
  }

  /** The edge from a node along a chain to the next node; none where the chain is a dead end. */
  private Optional<Graph.Edge> chain(String from, String first) {
    double lengthKm = 0;
    Set<String> fibers = new LinkedHashSet<>();
    Set<String> seen = new HashSet<>();
    String at = first;
    while (!nodeUids.contains(at)) {
      Json.Obj element = elements.get(at);
      List<String> targets = next.getOrDefault(at, List.of());
      boolean isEnd = targets.isEmpty() || !seen.add(at) || isOf(element, "Transceiver");
      if (isEnd) {
        return Optional.empty();
      }
      if (isOf(element, "Fiber") || isOf(element, "RamanFiber")) {
        lengthKm += lengthKm(element, at);
        JsonFacts.scalar(element, "type_variety")
            .filter(variety -> !variety.isBlank())
            .ifPresent(fibers::add);
      }
      String last = at;
      at = targets.stream().filter(to -> !seen.contains(to)).findFirst().orElse(last);
    }
    Map<String, String> facts = new LinkedHashMap<>();
    if (lengthKm > 0) {
      facts.put(Facts.LENGTH_KM, JsonText.plain(Math.rint(lengthKm * 1e6) / 1e6));
    }
    facts.put(Facts.FIBER, fibers.stream().findFirst().orElse(""));
    if (fibers.size() > 1) {
      mixed.add(elements.get(first));
    }
    At place = At.of(elements.get(first), first);
    return Optional.of(
        new Graph.Edge(linkId(first), GnpyUnits.site(from), GnpyUnits.site(at), facts, "", place));
  }

  /** The link of which we named the amplifier; empty for the names of others. */
  private static String linkId(String uid) {
    return uid.matches("edfa \\S+ [<>] \\d+") ? uid.split(" ")[1] : "";
  }

  private double lengthKm(Json.Obj fiber, String uid) {
    Optional<Json.Obj> params = JsonFacts.object(fiber, "params");
    String text = params.flatMap(p -> JsonFacts.scalar(p, "length")).orElse("");
    String unit = params.flatMap(p -> JsonFacts.scalar(p, "length_units")).orElse("km");
    double length = Decimals.parse(text);
    if (!(length >= 0 && Double.isFinite(length)) || !(unit.equals("km") || unit.equals("m"))) {
      String found = Words.quote(text) + " with length_units " + Words.quote(unit);
      file.problem(fiber, uid + ", params.length", found, "0 or more in km or m", "Correct it.");
      return 0;
    }
    return unit.equals("m") ? length / 1000 : length;
  }

  private List<Graph.Flow> flows() throws NetworkFileException {
    String services = Source.nameBeside(source.fileName(), Gnpy.SERVICES, Gnpy.EXTENSIONS);
    Optional<byte[]> content = source.beside().content(services);
    return content.isPresent()
        ? requests(JsonFile.read(Source.of(services, content.get()), limits))
        : List.of();
  }

  private List<Graph.Flow> requests(JsonFile services) throws NetworkFileException {
    List<Graph.Flow> flows = new ArrayList<>();
    int number = 0;
    for (Json.Obj request : services.objects(services.root(), "path-request", "path-request")) {
      String path = "path-request[" + number++ + "]";
      String from = services.text(request, "source", path);
      String to = services.text(request, "destination", path);
      String rate =
          JsonFacts.object(request, "path-constraints")
              .flatMap(c -> JsonFacts.object(c, "te-bandwidth"))
              .flatMap(b -> JsonFacts.scalar(b, "path_bandwidth"))
              .orElse("0");
      double gbps = Decimals.parse(rate) / 1e9;
      if (!(gbps >= 0)) {
        String found = Words.quote(rate);
        services.problem(request, path, found, "a path_bandwidth in bit/s", "Correct it.");
      } else if (isEnd(services, request, path, from) && isEnd(services, request, path, to)) {
        flows.add(new Graph.Flow(site(from), site(to), gbps, At.of(request, path)));
        if (JsonFacts.scalar(request, "bidirectional").filter("true"::equals).isPresent()) {
          flows.add(new Graph.Flow(site(to), site(from), gbps, At.of(request, path)));
        }
      }
    }
    services.problems().throwIfAny();
    return flows;
  }

  /** Told here, since messages of the topology name the file of the topology. */
  private boolean isEnd(JsonFile services, Json.Obj request, String path, String uid) {
    if (sites.contains(site(uid))) {
      return true;
    }
    String found = "an end at " + Words.quote(uid);
    String expected = "the uid of a ROADM, or of a transceiver at one";
    services.problem(request, path, found, expected, "Correct the request.");
    return false;
  }

  private String site(String uid) {
    return nodeOfTransceiver.getOrDefault(uid, GnpyUnits.site(uid));
  }
}

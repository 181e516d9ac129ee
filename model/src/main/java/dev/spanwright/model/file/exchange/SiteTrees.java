package dev.spanwright.model.file.exchange;

import dev.spanwright.model.file.GivenUp;
import dev.spanwright.model.file.Json;
import dev.spanwright.model.file.JsonText;
import dev.spanwright.model.file.NetworkLimits;
import dev.spanwright.model.file.Problems;
import dev.spanwright.model.file.Words;
import dev.spanwright.model.geo.Position;
import dev.spanwright.model.network.Ids;
import dev.spanwright.model.network.SiteKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The native objects of the nodes of a graph. */
final class SiteTrees {

  private final Graph graph;
  private final NetworkLimits limits;
  private final Problems problems;
  private final Assumptions assumptions;
  private final Map<String, Position> laidOut;
  private final Map<String, String> siteIds = new HashMap<>();
  private final Map<String, String> siteOfName = new HashMap<>();
  private final Set<String> taken = new HashSet<>();
  private final List<Json> trees = new ArrayList<>();

  SiteTrees(Graph graph, NetworkLimits limits, Problems problems, Assumptions assumptions) {
    this.graph = graph;
    this.limits = limits;
    this.problems = problems;
    this.assumptions = assumptions;
    laidOut = new Layout(graph, assumptions).missing();
    List<Optional<Json.Obj>> carried = graph.nodes().stream().map(this::carried).toList();
    for (int i = 0; i < graph.nodes().size(); i++) {
      name(graph.nodes().get(i), carried.get(i));
    }
    for (int i = 0; i < graph.nodes().size(); i++) {
      trees.add(tree(graph.nodes().get(i), carried.get(i)));
    }
  }

  private Optional<Json.Obj> carried(Graph.Node node) {
    Optional<Json.Obj> carried = Carried.parse(node.carried(), node.at(), limits);
    if (carried.isEmpty() && !node.carried().isBlank()) {
      assumptions.damaged(node.at(), "it is no JSON object");
    }
    return carried;
  }

  /** Gives the node its identifier: the one that it had, or one made of its own or its name. */
  private void name(Graph.Node node, Optional<Json.Obj> carried) {
    String wanted =
        carried
            .flatMap(object -> object.find("id"))
            .map(id -> id instanceof Json.Text text ? text.value() : node.id())
            .orElse(node.id());
    String id = Ids.isValid(wanted) && !taken.contains(wanted) ? wanted : fresh(node);
    if (!Ids.isValid(wanted)) {
      assumptions.add(Assumptions.Kind.RENAMED, node.at());
    }
    taken.add(id);
    if (siteIds.putIfAbsent(node.id(), id) != null) {
      At at = node.places().of(Places.ID);
      problems.addAt(
          at.line(),
          at.column(),
          at.path(),
          "node " + Words.quote(node.id()) + " a second time",
          "an identifier that no other node has",
          "Rename one of the two.");
    }
  }

  private String fresh(Graph.Node node) {
    String name = Facts.find(node.facts(), Facts.NAME).map(Map.Entry::getValue).orElse(node.id());
    return Ids.fresh(Ids.isValid(node.id()) ? node.id() : name, taken::contains);
  }

  private Json tree(Graph.Node node, Optional<Json.Obj> carried) {
    GivenUp.check();
    At at = node.at();
    String id = siteIds.get(node.id());
    String name = Facts.find(node.facts(), Facts.NAME).map(Map.Entry::getValue).orElse(node.id());
    Optional<String> kind = Facts.find(node.facts(), Facts.KIND).map(Map.Entry::getValue);
    Position laid = laidOut.get(node.id());
    if (carried.isEmpty()) {
      return Trees.object(
          at,
          Map.entry("id", Trees.text(id, at)),
          Map.entry("name", Trees.text(name.isBlank() ? id : name, at)),
          Map.entry("kind", Trees.text(kind.map(SiteTrees::kind).orElse(USUAL), at)),
          Map.entry("latDeg", degrees(node, Facts.LATITUDE, laid == null ? 0 : laid.latDeg())),
          Map.entry("lonDeg", degrees(node, Facts.LONGITUDE, laid == null ? 0 : laid.lonDeg())));
    }
    Json.Obj tree = Trees.with(carried.get(), "id", Trees.text(id, at));
    if (!name.equals(id)) { // programs without names write the identifier as label
      tree = Shown.text(tree, "name", name, at);
    }
    if (kind.isPresent()) {
      tree = Shown.text(tree, "kind", kind(kind.get()), at);
    }
    if (laid == null) {
      tree = Shown.number(tree, "latDeg", degrees(node, Facts.LATITUDE, 0));
      tree = Shown.number(tree, "lonDeg", degrees(node, Facts.LONGITUDE, 0));
    }
    return tree;
  }

  private static final String USUAL = SiteKind.EXCHANGE.id();

  /** The kind of a word; an exchange where it is none of ours. */
  private static String kind(String word) {
    return Arrays.stream(SiteKind.values())
        .map(SiteKind::id)
        .filter(id -> id.equals(word.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElse(USUAL);
  }

  private static Json degrees(Graph.Node node, String fact, double otherwise) {
    return Facts.find(node.facts(), fact)
        .map(found -> Shown.number(found.getValue(), node.at()))
        .orElseGet(() -> Trees.number(JsonText.plain(otherwise), node.at()));
  }

  /** The native objects, in the order of the nodes. */
  List<Json> trees() {
    return trees;
  }

  /**
   * The identifier of the site of a node, if there is such a node.
   *
   * @param node its identifier, or a name that no other node has
   */
  Optional<String> siteId(String node) {
    String id = siteIds.get(node);
    return id == null ? Optional.ofNullable(named().get(node)) : Optional.of(id);
  }

  private Map<String, String> named() {
    if (siteOfName.isEmpty()) {
      Set<String> twice = new HashSet<>();
      for (Graph.Node node : graph.nodes()) {
        String name = Facts.find(node.facts(), Facts.NAME).map(Map.Entry::getValue).orElse("");
        if (siteOfName.put(name, siteIds.get(node.id())) != null) {
          twice.add(name);
        }
      }
      siteOfName.keySet().removeAll(twice);
      siteOfName.remove("");
    }
    return siteOfName;
  }

  /** The sites for which the file has no position, in the order of the nodes. */
  List<String> laidOut() {
    return graph.nodes().stream()
        .map(Graph.Node::id)
        .filter(laidOut::containsKey)
        .map(siteIds::get)
        .toList();
  }

  boolean hasSite(String siteId) {
    return taken.contains(siteId);
  }

  /** A site that stands in for one that is gone. */
  static Json placeholder(String id) {
    return Trees.object(
        At.FILE,
        Map.entry("id", Trees.text(id, At.FILE)),
        Map.entry("name", Trees.text(id, At.FILE)),
        Map.entry("kind", Trees.text(USUAL, At.FILE)),
        Map.entry("latDeg", Trees.number("0", At.FILE)),
        Map.entry("lonDeg", Trees.number("0", At.FILE)));
  }
}

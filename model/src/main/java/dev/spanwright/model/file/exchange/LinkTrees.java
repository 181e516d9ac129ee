package dev.spanwright.model.file.exchange;

import dev.spanwright.model.equipment.Catalogues;
import dev.spanwright.model.equipment.FiberType;
import dev.spanwright.model.file.GivenUp;
import dev.spanwright.model.file.Json;
import dev.spanwright.model.file.JsonText;
import dev.spanwright.model.file.NetworkLimits;
import dev.spanwright.model.file.Problems;
import dev.spanwright.model.file.Words;
import dev.spanwright.model.geo.Position;
import dev.spanwright.model.network.Ids;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The native objects of the edges of a graph. */
final class LinkTrees {

  private static final String FIBER = "g652d";

  static final Set<String> KNOWN_FIBERS =
      Catalogues.builtIn().fibers().types().stream().map(FiberType::id).collect(Collectors.toSet());

  private final SiteTrees sites;
  private final NetworkLimits limits;
  private final Problems problems;
  private final Assumptions assumptions;
  private final boolean hasWhole;
  private final Set<String> taken = new HashSet<>();

  /**
   * Identifiers of several edges, such as the keys of networkx, which count from 0 in each pair.
   */
  private final Set<String> shared = new HashSet<>();

  private final List<Json> trees = new ArrayList<>();

  private final List<String> assumedFibers = new ArrayList<>();

  /** The edges of the trees, in their order. */
  private final List<Graph.Edge> made = new ArrayList<>();

  LinkTrees(
      Graph graph,
      SiteTrees sites,
      NetworkLimits limits,
      Problems problems,
      Assumptions assumptions) {
    this.sites = sites;
    this.limits = limits;
    this.problems = problems;
    this.assumptions = assumptions;
    hasWhole = !graph.carried().isBlank();
    List<Graph.Edge> edges =
        graph.isDirected() ? OneWay.paired(graph.edges(), assumptions) : graph.edges();
    List<String> ids = edges.stream().map(Graph.Edge::id).filter(id -> !id.isBlank()).toList();
    Set<String> once = new HashSet<>();
    ids.stream().filter(id -> !once.add(id)).forEach(shared::add);
    for (Graph.Edge edge : edges) {
      if (edge.from().equals(edge.to())) {
        assumptions.add(Assumptions.Kind.LOOP, edge.at());
      } else {
        add(edge);
      }
    }
  }

  private void add(Graph.Edge edge) {
    GivenUp.check();
    Optional<String> from = end(edge.from(), edge.places().of(Places.FROM));
    Optional<String> to = end(edge.to(), edge.places().of(Places.TO));
    if (from.isPresent() && to.isPresent() && !problems.full()) {
      trees.add(tree(edge, from.get(), to.get()));
      made.add(edge);
    }
  }

  private Optional<String> end(String node, At at) {
    Optional<String> site = sites.siteId(node);
    if (site.isEmpty()) {
      problems.addAt(
          at.line(),
          at.column(),
          at.path(),
          "an end at node " + Words.quote(node),
          "a node of the file",
          "Add the node, or remove the edge.");
    }
    return site;
  }

  private Json tree(Graph.Edge edge, String from, String to) {
    Optional<Json.Obj> carried = Carried.parse(edge.carried(), edge.at(), limits);
    Optional<Json.Obj> native_ = carried.flatMap(Carried::link);
    if (native_.isEmpty()) {
      if (!edge.carried().isBlank()) {
        assumptions.damaged(edge.at(), "it is no JSON object with a link");
      }
      return fresh(edge, from, to);
    }
    return overlaid(edge, from, to, carried.get(), native_.get());
  }

  private Json fresh(Graph.Edge edge, String from, String to) {
    At at = edge.at();
    Json.Obj tree = plain(id(edge, from, to), from, to, at);
    tree = withWaypoints(tree, edge.waypoints(), at);
    tree = measured(tree, edge, "measuredLengthKm", Facts.LENGTH_KM);
    tree = measured(tree, edge, "fixedCapacityGbps", Facts.CAPACITY_GBPS);
    return fiber(tree, edge);
  }

  private Json.Obj measured(Json.Obj tree, Graph.Edge edge, String field, String fact) {
    boolean isLength = fact.equals(Facts.LENGTH_KM);
    Optional<Measures.Measure> found = measure(edge, fact);
    if (found.isEmpty()) {
      assumptions.add(isLength ? Assumptions.Kind.LENGTH : Assumptions.Kind.CAPACITY, edge.at());
      return tree;
    }
    if (!found.get().isUnitKnown()) {
      assumptions.add(
          isLength ? Assumptions.Kind.LENGTH_UNIT : Assumptions.Kind.CAPACITY_UNIT, edge.at());
    }
    return Trees.with(tree, field, Shown.number(found.get().text(), edge.at()));
  }

  private static Optional<Measures.Measure> measure(Graph.Edge edge, String fact) {
    return fact.equals(Facts.LENGTH_KM)
        ? Measures.lengthKm(edge.facts())
        : Measures.capacityGbps(edge.facts());
  }

  private Json.Obj fiber(Json.Obj tree, Graph.Edge edge) {
    Optional<Map.Entry<String, String>> fiber = Facts.find(edge.facts(), Facts.FIBER);
    if (fiber.isEmpty()) {
      return assumed(tree, edge, Assumptions.Kind.FIBER);
    }
    if (!KNOWN_FIBERS.contains(fiber.get().getValue())) {
      return assumed(tree, edge, Assumptions.Kind.UNKNOWN_FIBER);
    }
    Json.Obj of = Trees.with(tree, "fibre", Trees.text(fiber.get().getValue(), edge.at()));
    return Facts.find(edge.facts(), Facts.FIBER_PAIRS)
        .map(pairs -> Trees.with(of, "fibrePairs", Shown.number(pairs.getValue(), edge.at())))
        .orElse(of);
  }

  private Json.Obj assumed(Json.Obj tree, Graph.Edge edge, Assumptions.Kind why) {
    assumptions.add(why, edge.at());
    JsonFacts.scalar(tree, "id").ifPresent(assumedFibers::add);
    return tree;
  }

  private Json overlaid(Graph.Edge edge, String from, String to, Json.Obj carried, Json.Obj link) {
    At at = edge.at();
    String was = link.find("id").map(id -> id instanceof Json.Text t ? t.value() : "").orElse("");
    Json.Obj tree = Trees.with(link, "id", Trees.text(taken(was, from + "-" + to), at));
    tree = Trees.with(tree, "from", Trees.text(from, at));
    tree = Trees.with(tree, "to", Trees.text(to, at));
    if (edge.tellsRoute() && !Waypoints.same(tree, edge.waypoints())) {
      tree = withWaypoints(Trees.without(tree, "waypoints"), edge.waypoints(), at);
    }
    tree = changed(tree, edge, carried, "measuredLengthKm", Facts.LENGTH_KM);
    tree = changed(tree, edge, carried, "fixedCapacityGbps", Facts.CAPACITY_GBPS);
    Optional<String> fiber = Facts.find(edge.facts(), Facts.FIBER).map(Map.Entry::getValue);
    if (fiber.isPresent()) {
      tree = Shown.text(tree, "fibre", fiber.get(), at);
    }
    Json one = Trees.number("1", at);
    Json pairs =
        Facts.find(edge.facts(), Facts.FIBER_PAIRS)
            .map(found -> Shown.number(found.getValue(), at))
            .orElse(one);
    Json before = tree.find("fibrePairs").orElse(one);
    if (edge.facts().containsKey(Facts.FIBER_PAIRS) && !Shown.isSame(before, pairs)) {
      tree = Trees.with(tree, "fibrePairs", pairs);
    }
    return hasWhole ? tree : withKnownEquipment(tree, edge);
  }

  /** Without the data of the whole, equipment that the network had of its own is not known. */
  private Json withKnownEquipment(Json.Obj tree, Graph.Edge edge) {
    Json.Obj known = tree;
    if (known.find("fibre").orElse(known) instanceof Json.Text fiber
        && !KNOWN_FIBERS.contains(fiber.value())) {
      known =
          assumed(
              Trees.with(known, "fibre", Trees.text(FIBER, edge.at())),
              edge,
              Assumptions.Kind.UNKNOWN_FIBER);
    }
    for (String field : List.of("fibreParts", "amplifiers")) {
      if (known.find(field).isPresent()) {
        assumptions.damaged(edge.at(), "lines name equipment that is not in the file");
        known = Trees.without(known, field);
      }
    }
    return known;
  }

  /** Takes a length or capacity up where another program changed what was shown. */
  private static Json.Obj changed(
      Json.Obj tree, Graph.Edge edge, Json.Obj carried, String field, String fact) {
    Optional<Json> shown = measure(edge, fact).map(found -> Shown.number(found.text(), edge.at()));
    boolean isChanged =
        shown.isPresent()
            && !carried.find(fact).map(old -> Shown.isSame(old, shown.get())).orElse(false);
    return isChanged ? Trees.with(tree, field, shown.get()) : tree;
  }

  private static Json.Obj withWaypoints(Json.Obj tree, List<Position> waypoints, At at) {
    return waypoints.isEmpty()
        ? tree
        : Trees.with(tree, "waypoints", Waypoints.tree(waypoints, at));
  }

  private String id(Graph.Edge edge, String from, String to) {
    String ends = from + "-" + to;
    if (edge.id().isBlank()) {
      return taken("", ends);
    }
    if (shared.contains(edge.id())) {
      assumptions.add(Assumptions.Kind.SHARED_ID, edge.at());
      return taken("", ends);
    }
    if (!Ids.isValid(edge.id())) {
      assumptions.add(Assumptions.Kind.RENAMED, edge.at());
    }
    return taken(edge.id(), edge.id());
  }

  /** The identifier that is wanted, or one made of another text where it is taken or invalid. */
  private String taken(String wanted, String otherwise) {
    String id =
        Ids.isValid(wanted) && !taken.contains(wanted)
            ? wanted
            : Ids.fresh(otherwise, taken::contains);
    taken.add(id);
    return id;
  }

  /** A link with nothing but the necessary. */
  static Json.Obj plain(String id, String from, String to, At at) {
    return Trees.object(
        at,
        Map.entry("id", Trees.text(id, at)),
        Map.entry("from", Trees.text(from, at)),
        Map.entry("to", Trees.text(to, at)),
        Map.entry("fibre", Trees.text(FIBER, at)));
  }

  /** The native objects, in the order of the edges. */
  List<Json> trees() {
    return trees;
  }

  /** The edges that they were made of, in the same order. */
  List<Graph.Edge> edges() {
    return made;
  }

  /** Identifiers of the links for which a fibre was assumed. */
  List<String> assumedFibers() {
    return assumedFibers;
  }

  boolean hasLink(String linkId) {
    return taken.contains(linkId);
  }

  /** Waypoints as JSON. */
  private static final class Waypoints {

    static Json tree(List<Position> waypoints, At at) {
      List<Json> items = new ArrayList<>();
      for (Position waypoint : waypoints) {
        items.add(
            Trees.object(
                at,
                Map.entry("latDeg", Trees.number(JsonText.plain(waypoint.latDeg()), at)),
                Map.entry("lonDeg", Trees.number(JsonText.plain(waypoint.lonDeg()), at))));
      }
      return new Json.Arr(items, at.line(), at.column());
    }

    static boolean same(Json.Obj link, List<Position> waypoints) {
      if (link.find("waypoints").isEmpty() && waypoints.isEmpty()) {
        return true;
      }
      if (!(link.find("waypoints").orElse(link) instanceof Json.Arr before)
          || before.items().size() != waypoints.size()) {
        return false;
      }
      List<Json> after = ((Json.Arr) tree(waypoints, At.FILE)).items();
      for (int i = 0; i < after.size(); i++) {
        if (!(before.items().get(i) instanceof Json.Obj a && after.get(i) instanceof Json.Obj b)
            || !Shown.isSame(a.find("latDeg").orElse(a), b.find("latDeg").orElse(b))
            || !Shown.isSame(a.find("lonDeg").orElse(a), b.find("lonDeg").orElse(b))) {
          return false;
        }
      }
      return true;
    }
  }
}

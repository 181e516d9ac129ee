package dev.spanwright.model.file.exchange;

import dev.spanwright.model.fiber.LinkPlanner;
import dev.spanwright.model.file.FieldPath;
import dev.spanwright.model.file.Json;
import dev.spanwright.model.file.JsonTree;
import dev.spanwright.model.file.NetworkFileException;
import dev.spanwright.model.file.NetworkFormat;
import dev.spanwright.model.file.NetworkLimits;
import dev.spanwright.model.file.OpenedNetwork;
import dev.spanwright.model.file.Problems;
import dev.spanwright.model.network.Edit;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.traffic.Demands;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Makes the network of a graph by rewriting it into the native format, whose reader checks it. What
 * Spanwright carried beside a node or edge is taken up again, but for what another program has
 * changed since; what the file does not say is assumed, and remarked.
 */
public final class NetworkOf {

  private final Graph graph;
  private final NetworkLimits limits;
  private final Problems problems;
  private final Assumptions assumptions = new Assumptions();

  private NetworkOf(Graph graph, NetworkLimits limits, Problems problems) {
    this.graph = graph;
    this.limits = limits;
    this.problems = problems;
  }

  /**
   * The network of a graph.
   *
   * @param problems what was found so far
   * @throws NetworkFileException if anything is wrong, now or so far
   */
  public static OpenedNetwork graph(Graph graph, NetworkLimits limits, Problems problems)
      throws NetworkFileException {
    return new NetworkOf(graph, limits, problems).opened();
  }

  private OpenedNetwork opened() throws NetworkFileException {
    problems.throwIfAny(); // an end that lacks would be told again, as a node without a name
    require(graph.nodes().size(), limits.maxSites(), "nodes");
    require(graph.edges().size(), 2L * limits.maxLinks(), "edges");
    require(graph.flows().size(), limits.maxDemands(), "demands");
    requireTexts();
    SiteTrees sites = new SiteTrees(graph, limits, problems, assumptions);
    LinkTrees links = new LinkTrees(graph, sites, limits, problems, assumptions);
    problems.throwIfAny();
    Network network = network(sites, links);
    assumptions.tell(problems);
    return new OpenedNetwork(
        network, NetworkFormat.FOREIGN, problems.remarks(), sites.laidOut(), links.assumedFibers());
  }

  /** Longer texts could not be read again once they are saved. */
  private void requireTexts() throws NetworkFileException {
    requireText(graph.name(), At.FILE);
    requireText(graph.notes(), At.FILE);
    for (Graph.Node node : graph.nodes()) {
      requireText(node.id(), node.places().of(Places.ID));
      Optional<Map.Entry<String, String>> name = Facts.find(node.facts(), Facts.NAME);
      if (name.isPresent()) {
        requireText(name.get().getValue(), node.places().of(name.get().getKey()));
      }
    }
    problems.throwIfAny();
  }

  private void requireText(String text, At at) {
    if (text.length() > limits.maxTextLength()) {
      String found = "a text of " + text.length() + " characters";
      String expected = "at most " + limits.maxTextLength();
      problems.addAt(at.line(), at.column(), at.path(), found, expected, "Shorten it.");
    }
  }

  private Network network(SiteTrees sites, LinkTrees links) throws NetworkFileException {
    try {
      return withRest(sites, links);
    } catch (NetworkFileException e) {
      throw new Origins(graph.nodes(), links.edges()).told(e);
    }
  }

  private void require(long count, long most, String what) throws NetworkFileException {
    if (count > most) {
      problems.addAt(0, 0, "", count + " " + what, "at most " + most, "Choose a smaller network.");
      problems.throwIfAny();
    }
  }

  /** With the carried rest where it fits; what is damaged is told and left out. */
  private Network withRest(SiteTrees sites, LinkTrees links) throws NetworkFileException {
    Optional<Json.Obj> carried = Carried.parse(graph.carried(), At.FILE, limits);
    Optional<Json.Obj> rest = carried.flatMap(Carried::rest);
    if (rest.isPresent()) {
      Removed removed = Removed.of(carried.get(), sites, links);
      Json.Obj named = Shown.text(rest.get(), "name", graph.name(), At.FILE);
      try {
        Problems tried = new Problems(problems.file());
        Network network =
            removed.from(
                JsonTree.network(removed.into(named, sites.trees(), links.trees()), limits, tried));
        compareDemands(network, sites);
        return network;
      } catch (NetworkFileException e) {
        assumptions.damaged(At.FILE, e.problems().getFirst().message());
      }
    } else if (!graph.carried().isBlank()) {
      assumptions.damaged(At.FILE, "it is no JSON object");
    } else if (graph.nodes().stream().anyMatch(node -> !node.carried().isBlank())) {
      assumptions.damaged(
          At.FILE, "workloads, groups, equipment and scenarios are not in the file any more");
    }
    return JsonTree.network(plain(sites, links), limits, problems);
  }

  /**
   * Workloads make the demands, so that demands which another program changed cannot be taken up:
   * that is told.
   */
  private void compareDemands(Network network, SiteTrees sites) {
    if (graph.flows().isEmpty()) {
      return;
    }
    Map<List<String>, Double> shown = new HashMap<>();
    for (Graph.Flow flow : graph.flows()) {
      String from = sites.siteId(flow.from()).orElse(flow.from());
      String to = sites.siteId(flow.to()).orElse(flow.to());
      shown.merge(List.of(from, to), flow.gbps(), Double::sum);
    }
    Demands.of(network, LinkPlanner.standard().layAll(network)).stream()
        .filter(demand -> GraphOf.isWritable(demand.gbps()))
        .forEach(d -> shown.merge(List.of(d.from(), d.to()), -d.gbps(), Double::sum));
    double most = graph.flows().stream().mapToDouble(Graph.Flow::gbps).max().orElse(0);
    long changed = shown.values().stream().filter(gbps -> Math.abs(gbps) > 1e-6 * most).count();
    if (changed > 0) {
      At at = graph.flows().getFirst().at();
      problems.remark(
          at.line(),
          at.column(),
          FieldPath.ROOT,
          "demands of " + changed + (changed == 1 ? " pair" : " pairs") + " of sites that differ",
          "what the workloads of Spanwright in the file make",
          "The workloads were kept: change the demands there.");
    }
  }

  /** The native file of a graph that carries no rest. */
  private Json.Obj plain(SiteTrees sites, LinkTrees links) {
    String name =
        Stream.of(graph.name().strip(), Source.stem(problems.file()).strip(), "Imported network")
            .filter(text -> !text.isEmpty())
            .findFirst()
            .orElseThrow();
    Json.Obj document =
        Trees.object(
            At.FILE,
            Map.entry("format", Trees.text("spanwright-network", At.FILE)),
            Map.entry("version", Trees.number("1", At.FILE)),
            Map.entry("name", Trees.text(name, At.FILE)),
            Map.entry("notes", Trees.text(graph.notes(), At.FILE)),
            Map.entry("sites", new Json.Arr(sites.trees(), 0, 0)),
            Map.entry("links", new Json.Arr(links.trees(), 0, 0)));
    return new DemandTree(sites, problems)
        .of(graph.flows())
        .map(matrix -> Trees.with(document, "workloads", new Json.Arr(List.of(matrix), 0, 0)))
        .orElse(document);
  }

  /**
   * Sites and links that were there when the file was written. The rest may name them: they are put
   * back to read it, and removed again with all that hangs on them.
   */
  private record Removed(List<String> siteIds, List<List<String>> links) {

    static Removed of(Json.Obj carried, SiteTrees sites, LinkTrees links) {
      return new Removed(
          Carried.siteIds(carried).stream().filter(id -> !sites.hasSite(id)).toList(),
          Carried.links(carried).stream().filter(l -> !links.hasLink(l.getFirst())).toList());
    }

    Json.Obj into(Json.Obj rest, List<Json> sites, List<Json> links) {
      List<Json> allSites = new ArrayList<>(sites);
      siteIds.forEach(id -> allSites.add(SiteTrees.placeholder(id)));
      List<Json> allLinks = new ArrayList<>(links);
      this.links.forEach(l -> allLinks.add(LinkTrees.plain(l.get(0), l.get(1), l.get(2), At.FILE)));
      Json.Obj withSites = Trees.with(rest, "sites", new Json.Arr(allSites, 0, 0));
      return Trees.with(withSites, "links", new Json.Arr(allLinks, 0, 0));
    }

    Network from(Network network) {
      if (siteIds.isEmpty() && links.isEmpty()) {
        return network;
      }
      Network base = network.base();
      for (List<String> link : links) {
        base = new Edit.RemoveLink(link.getFirst()).applyTo(base);
      }
      for (String id : siteIds) {
        base = new Edit.RemoveSite(id).applyTo(base);
      }
      return network.withBase(base);
    }
  }

  /** The path of an item in messages. */
  static String path(At at, String field) {
    return at.path().isEmpty() ? field : FieldPath.ROOT.field(at.path()) + ", " + field;
  }
}

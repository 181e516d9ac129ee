package dev.spanwright.model.file.exchange;

import dev.spanwright.model.file.FieldPath;
import dev.spanwright.model.file.Json;
import dev.spanwright.model.file.JsonText;
import dev.spanwright.model.file.Problems;
import dev.spanwright.model.file.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The native matrix of the traffic that a file asks for. */
final class DemandTree {

  private final SiteTrees sites;
  private final Problems problems;

  DemandTree(SiteTrees sites, Problems problems) {
    this.sites = sites;
    this.problems = problems;
  }

  /** One matrix of all flows; none without flows. Flows from a node to itself are remarked. */
  Optional<Json> of(List<Graph.Flow> flows) {
    List<Json> entries = new ArrayList<>();
    List<Graph.Flow> loops = new ArrayList<>();
    for (Graph.Flow flow : flows) {
      Optional<String> from = end(flow.from(), flow.places().of(Places.FROM));
      Optional<String> to = end(flow.to(), flow.places().of(Places.TO));
      if (from.isPresent() && from.equals(to)) {
        loops.add(flow);
      } else if (from.isPresent() && to.isPresent()) {
        entries.add(entry(flow, from.get(), to.get()));
      }
    }
    remark(loops);
    if (entries.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        Trees.object(
            At.FILE,
            Map.entry("kind", Trees.text("demand-matrix", At.FILE)),
            Map.entry("id", Trees.text("demands", At.FILE)),
            Map.entry("name", Trees.text("Demands", At.FILE)),
            Map.entry("demands", new Json.Arr(entries, 0, 0))));
  }

  private void remark(List<Graph.Flow> loops) {
    if (!loops.isEmpty()) {
      At at = loops.getFirst().at();
      problems.remark(
          at.line(),
          at.column(),
          FieldPath.ROOT,
          loops.size() + (loops.size() == 1 ? " demand" : " demands") + " from a node to itself",
          "two different nodes",
          "They were left out: they need no network.");
    }
  }

  private static Json entry(Graph.Flow flow, String from, String to) {
    At at = flow.at();
    return Trees.object(
        at,
        Map.entry("from", Trees.text(from, at)),
        Map.entry("to", Trees.text(to, at)),
        Map.entry("gbps", Trees.number(JsonText.plain(flow.gbps()), at)));
  }

  private Optional<String> end(String node, At at) {
    Optional<String> site = sites.siteId(node);
    if (site.isEmpty()) {
      problems.addAt(
          at.line(),
          at.column(),
          at.path(),
          "a demand at node " + Words.quote(node),
          "a node of the file",
          "Add the node, or remove the demand.");
    }
    return site;
  }
}

package dev.spanwright.model.file.drawings;

import dev.spanwright.model.file.JsonText;
import dev.spanwright.model.file.exchange.Exporter;
import dev.spanwright.model.file.exchange.Facet;
import dev.spanwright.model.file.exchange.Facts;
import dev.spanwright.model.file.exchange.Graph;
import dev.spanwright.model.file.exchange.GraphOf;
import dev.spanwright.model.network.Network;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A containerlab topology: each site a Linux container, each link a cable between their next
 * interfaces. Latency, length and capacity stand beside the link as comments and labels, since a
 * lab on one machine has neither.
 */
public final class Containerlab implements Exporter {

  @Override
  public String id() {
    return "containerlab";
  }

  @Override
  public String label() {
    return "containerlab";
  }

  @Override
  public List<String> extensions() {
    return List.of("clab.yml");
  }

  @Override
  public Set<Facet> holds() {
    return EnumSet.of(Facet.SITES, Facet.NAMES, Facet.POSITIONS, Facet.KINDS, Facet.LINKS);
  }

  @Override
  public List<Part> write(Network network) {
    Graph graph = GraphOf.network(network);
    StringBuilder out = new StringBuilder();
    out.append("name: ").append(labName(graph.name())).append("\ntopology:\n");
    out.append("  defaults:\n    kind: linux\n    image: alpine:3\n");
    Map<String, String> names = new HashMap<>();
    if (!graph.nodes().isEmpty()) {
      out.append("  nodes:\n");
    }
    for (Graph.Node node : graph.nodes()) {
      names.put(node.id(), nodeName(node.id(), names));
      out.append("    ").append(names.get(node.id())).append(":\n      labels:\n");
      label(out, "site", node.facts().get(Facts.NAME));
      label(out, "kind", node.facts().get(Facts.KIND));
      label(out, "graph-geoCoordinateLat", node.facts().get(Facts.LATITUDE));
      label(out, "graph-geoCoordinateLng", node.facts().get(Facts.LONGITUDE));
    }
    links(out, graph, names);
    return List.of(new Part("", out.toString().getBytes(StandardCharsets.UTF_8)));
  }

  private static void links(StringBuilder out, Graph graph, Map<String, String> names) {
    if (graph.edges().isEmpty()) {
      return;
    }
    out.append("  links:\n");
    Map<String, Integer> used = new HashMap<>();
    for (Graph.Edge edge : graph.edges()) {
      out.append("    # ").append(edge.id()).append(": ");
      out.append(edge.facts().get(Facts.LENGTH_KM)).append(" km, ");
      out.append(edge.facts().get(Facts.LATENCY_MS)).append(" ms one way, ");
      out.append(edge.facts().get(Facts.CAPACITY_GBPS)).append(" Gbit/s each way\n");
      out.append("    - endpoints: [\"").append(end(names.get(edge.from()), used)).append("\", \"");
      out.append(end(names.get(edge.to()), used)).append("\"]\n");
    }
  }

  /** The next interface of a node; eth0 is for management. */
  private static String end(String node, Map<String, Integer> used) {
    return node + ":eth" + used.merge(node, 1, Integer::sum);
  }

  private static void label(StringBuilder out, String name, String value) {
    out.append("        ").append(name).append(": ").append(JsonText.quoted(value)).append('\n');
  }

  /** Names of labs and nodes become those of containers and hosts. */
  private static String labName(String name) {
    String plain = name.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    String cut = plain.replaceAll("^-|-$", "");
    return cut.isEmpty() ? "network" : cut.substring(0, Math.min(40, cut.length()));
  }

  private static String nodeName(String id, Map<String, String> taken) {
    String stem = "n-" + id.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    String plain = stem.replaceAll("-$", "");
    String name = plain;
    for (int i = 2; taken.containsValue(name); i++) {
      name = plain + "-" + i;
    }
    return name;
  }
}

package dev.spanwright.model.file.graphs;

import dev.spanwright.model.file.NetworkFileException;
import dev.spanwright.model.file.NetworkLimits;
import dev.spanwright.model.file.OpenedNetwork;
import dev.spanwright.model.file.Problems;
import dev.spanwright.model.file.exchange.Exporter;
import dev.spanwright.model.file.exchange.Facet;
import dev.spanwright.model.file.exchange.Facts;
import dev.spanwright.model.file.exchange.Graph;
import dev.spanwright.model.file.exchange.GraphOf;
import dev.spanwright.model.file.exchange.Head;
import dev.spanwright.model.file.exchange.Importer;
import dev.spanwright.model.file.exchange.NetworkOf;
import dev.spanwright.model.file.exchange.Source;
import dev.spanwright.model.network.Network;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Graphviz DOT. Every node has its place on a Mercator map in {@code pos}, in points, so that
 * {@code neato -n} draws the map.
 */
public final class Dot implements Importer, Exporter {

  private static final Pattern START =
      Pattern.compile(
          "\\A(?:\\s++|//[^\\n]*+\\n|#[^\\n]*+\\n|/\\*(?:[^*]|\\*(?!/))*+\\*/)*+"
              + "(?i:strict\\s++)?(?i:di)?(?i:graph)(?:\\s*+\\{|\\s++[\\w\"<.-])");

  /** Points for each degree of longitude. */
  private static final double POINTS_PER_DEG = 12;

  @Override
  public String id() {
    return "dot";
  }

  @Override
  public String label() {
    return "Graphviz DOT";
  }

  @Override
  public List<String> extensions() {
    return List.of("dot", "gv");
  }

  @Override
  public Set<Facet> holds() {
    return GraphFacets.FACETS;
  }

  @Override
  public boolean recognises(Head head) {
    String text = head.text();
    return START.matcher(text.substring(0, Math.min(text.length(), 4_000))).lookingAt();
  }

  @Override
  public OpenedNetwork read(Source source, NetworkLimits limits) throws NetworkFileException {
    Problems problems = new Problems(source.name());
    return NetworkOf.graph(DotReader.read(source, limits, problems), limits, problems);
  }

  @Override
  public List<Part> write(Network network) {
    Graph graph = GraphOf.network(network);
    StringBuilder out = new StringBuilder();
    out.append("graph ").append(quoted(Entities.guarded(graph.name()))).append(" {\n");
    out.append("  graph [outputorder=\"edgesfirst\"");
    carried(out, graph.carried());
    out.append(
        "]\n  node [shape=\"box\", style=\"filled,rounded\", fillcolor=\"white\", fontsize=\"9\", height=\"0.2\", margin=\"0.04,0.02\"]\n");
    for (Graph.Node node : graph.nodes()) {
      out.append("  ").append(quoted(node.id()));
      out.append(" [label=").append(quoted(Entities.guarded(node.facts().get(Facts.NAME))));
      out.append(", pos=\"").append(place(node)).append("!\"");
      facts(out, node.facts());
      carried(out, node.carried());
      out.append("]\n");
    }
    for (Graph.Edge edge : graph.edges()) {
      out.append("  ").append(quoted(edge.from())).append(" -- ").append(quoted(edge.to()));
      out.append(" [id=").append(quoted(edge.id()));
      facts(out, edge.facts());
      carried(out, edge.carried());
      out.append("]\n");
    }
    return List.of(new Part("", out.append("}\n").toString().getBytes(StandardCharsets.UTF_8)));
  }

  /** Spherical Mercator, as in Snyder, Map Projections, 1987, equation 7-2; cut off at 85°. */
  private static String place(Graph.Node node) {
    double lat = Math.clamp(Double.parseDouble(node.facts().get(Facts.LATITUDE)), -85, 85);
    double lon = Double.parseDouble(node.facts().get(Facts.LONGITUDE));
    double y = Math.toDegrees(Math.log(Math.tan(Math.PI / 4 + Math.toRadians(lat) / 2)));
    return rounded(lon * POINTS_PER_DEG) + "," + rounded(y * POINTS_PER_DEG);
  }

  private static String rounded(double points) {
    return dev.spanwright.model.file.JsonText.plain(Math.rint(points * 100) / 100);
  }

  private static void facts(StringBuilder out, Map<String, String> facts) {
    facts.forEach(
        (name, value) -> {
          if (!name.equals(Facts.NAME)) { // it is the label
            out.append(", ").append(name).append('=').append(quoted(value));
          }
        });
  }

  private static void carried(StringBuilder out, String carried) {
    if (!carried.isEmpty()) {
      out.append(", ").append(Facts.CARRIED).append('=').append(quoted(carried));
    }
  }

  /**
   * Inside of quotes DOT itself knows one escape: {@code \"}. Labels have more, so a backslash
   * stands twice; those of our own data, which are no labels, do not.
   */
  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isOwnEscape = c == '\\' && i + 1 < text.length() && text.charAt(i + 1) == 'u';
      if (c == '"') {
        quoted.append("\\\"");
      } else if (c == '\\' && !isOwnEscape) {
        quoted.append("\\\\");
      } else if (c >= 0x20 || c == '\n' || c == '\t') {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }
}

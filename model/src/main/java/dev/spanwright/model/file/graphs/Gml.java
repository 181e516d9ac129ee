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
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * GML (Himsolt 1997), as the Internet Topology Zoo and networkx have it: ASCII, other characters as
 * numbers, labels that stand once.
 */
public final class Gml implements Importer, Exporter {

  /** Characters before which the graph begins. */
  private static final int LOOKED_AT = 4_000;

  private static final Pattern START = Pattern.compile("\\bgraph\\s*\\[");

  @Override
  public String id() {
    return "gml";
  }

  @Override
  public String label() {
    return "GML";
  }

  @Override
  public List<String> extensions() {
    return List.of("gml");
  }

  @Override
  public Set<Facet> holds() {
    return GraphFacets.FACETS;
  }

  @Override
  public boolean recognises(Head head) {
    String text = head.text();
    Matcher start = START.matcher(text.substring(0, Math.min(text.length(), LOOKED_AT)));
    return head.xmlRoot().isEmpty()
        && start.find()
        && text.substring(0, start.start()).indexOf('{') < 0
        && text.substring(0, start.start()).indexOf('(') < 0;
  }

  @Override
  public OpenedNetwork read(Source source, NetworkLimits limits) throws NetworkFileException {
    Problems problems = new Problems(source.name());
    Graph graph = new GmlReader(GmlParser.parse(source, limits, problems), problems).graph();
    return NetworkOf.graph(graph, limits, problems);
  }

  @Override
  public List<Part> write(Network network) {
    String text = new Writer(GraphOf.network(network)).text();
    return List.of(new Part("", text.getBytes(StandardCharsets.US_ASCII)));
  }

  /** Writes one file. */
  private static final class Writer {

    private final StringBuilder out = new StringBuilder("graph [\n");
    private final Graph graph;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Set<String> labels = new HashSet<>();

    Writer(Graph graph) {
      this.graph = graph;
    }

    String text() {
      field("  ", "directed", "0");
      field("  ", "multigraph", "1");
      field("  ", "name", quoted(graph.name()));
      carried("  ", graph.carried());
      for (Graph.Node node : graph.nodes()) {
        numbers.put(node.id(), numbers.size());
        out.append("  node [\n");
        field("    ", "id", String.valueOf(numbers.get(node.id())));
        field("    ", "label", quoted(label(node)));
        field("    ", "siteId", quoted(node.id()));
        facts(node.facts());
        carried("    ", node.carried());
        out.append("  ]\n");
      }
      for (Graph.Edge edge : graph.edges()) {
        out.append("  edge [\n");
        field("    ", "source", String.valueOf(numbers.get(edge.from())));
        field("    ", "target", String.valueOf(numbers.get(edge.to())));
        field("    ", "key", quoted(edge.id()));
        facts(edge.facts());
        carried("    ", edge.carried());
        out.append("  ]\n");
      }
      return out.append("]\n").toString();
    }

    /** The name, or name and identifier where another node has that label: networkx wants it. */
    private String label(Graph.Node node) {
      String name = node.facts().get(Facts.NAME);
      String label = labels.contains(name) ? name + " (" + node.id() + ")" : name;
      labels.add(label);
      return label;
    }

    private void facts(Map<String, String> facts) {
      facts.forEach(
          (name, value) ->
              field("    ", name, Facts.isNumber(name) ? number(value) : quoted(value)));
    }

    private void carried(String indent, String carried) {
      if (!carried.isEmpty()) {
        field(indent, Facts.CARRIED, quoted(carried));
      }
    }

    private void field(String indent, String name, String value) {
      out.append(indent).append(name).append(' ').append(value).append('\n');
    }

    /** A real number of GML has a point before its exponent. */
    private static String number(String value) {
      int exponent = value.indexOf('e');
      return exponent < 0 || value.contains(".")
          ? value
          : value.substring(0, exponent) + ".0" + value.substring(exponent);
    }

    private static String quoted(String text) {
      StringBuilder quoted = new StringBuilder("\"");
      text.codePoints()
          .filter(c -> c >= 0x20 || c == '\t' || c == '\n' || c == '\r')
          .forEach(
              c -> {
                if (c == '"' || c == '&' || c < 0x20 || c >= 0x7F) {
                  quoted.append("&#").append(c).append(';');
                } else {
                  quoted.appendCodePoint(c);
                }
              });
      return quoted.append('"').toString();
    }
  }
}

package dev.spanwright.model.file.drawings;

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

/** A Mermaid flowchart, for documents: sites with links that tell length and capacity. */
public final class Mermaid implements Exporter {

  @Override
  public String id() {
    return "mermaid";
  }

  @Override
  public String label() {
    return "Mermaid";
  }

  @Override
  public List<String> extensions() {
    return List.of("mmd");
  }

  @Override
  public Set<Facet> holds() {
    return EnumSet.of(Facet.SITES, Facet.NAMES, Facet.LINKS, Facet.LENGTHS, Facet.CAPACITIES);
  }

  @Override
  public List<Part> write(Network network) {
    Graph graph = GraphOf.network(network);
    StringBuilder out = new StringBuilder("graph LR\n");
    Map<String, String> names = new HashMap<>();
    for (Graph.Node node : graph.nodes()) {
      String name = "s" + (names.size() + 1);
      names.put(node.id(), name);
      out.append("  ").append(name).append("[\"");
      out.append(escaped(node.facts().get(Facts.NAME))).append("\"]\n");
    }
    for (Graph.Edge edge : graph.edges()) {
      double lengthKm = Double.parseDouble(edge.facts().get(Facts.LENGTH_KM));
      double gbps = Double.parseDouble(edge.facts().get(Facts.CAPACITY_GBPS));
      out.append("  ").append(names.get(edge.from())).append(" ---|\"");
      out.append("%,.0f km, %,.0f Gbit/s".formatted(lengthKm, gbps));
      out.append("\"| ").append(names.get(edge.to())).append('\n');
    }
    return List.of(new Part("", out.toString().getBytes(StandardCharsets.UTF_8)));
  }

  /** Mermaid takes characters by their numbers: {@code #34;}. */
  private static String escaped(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints()
        .map(c -> c < 0x20 ? ' ' : c)
        .forEach(
            c -> {
              if ("\"#;<>&\\`|[]{}".indexOf(c) >= 0) {
                out.append('#').append(c).append(';');
              } else {
                out.appendCodePoint(c);
              }
            });
    return out.toString();
  }
}

package dev.spanwright.model.file.planners;

import dev.spanwright.model.file.JsonText;
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
import java.util.Set;

/** The native text format of SNDlib 1.0, a network in one file: capacities in Gbit/s. */
public final class SndlibNative implements Importer, Exporter {

  private static final String HEADER =
      """
      ?SNDlib native format; type: network; version: 1.0

      META (
        unit = GBITPERSEC
      )

      NODES (
      """;

  @Override
  public String id() {
    return "sndlib";
  }

  @Override
  public String label() {
    return "SNDlib native";
  }

  @Override
  public List<String> extensions() {
    return List.of("sndlib.txt", "txt");
  }

  @Override
  public Set<Facet> holds() {
    return SndlibFacets.all();
  }

  @Override
  public boolean recognises(Head head) {
    return head.text().stripLeading().startsWith("?SNDlib native format");
  }

  @Override
  public OpenedNetwork read(Source source, NetworkLimits limits) throws NetworkFileException {
    Problems problems = new Problems(source.name());
    Graph graph = new SndlibNativeReader(source, limits, problems).graph();
    return NetworkOf.graph(graph, limits, problems);
  }

  @Override
  public List<Part> write(Network network) {
    Graph graph = GraphOf.network(network);
    StringBuilder out = new StringBuilder(HEADER);
    for (Graph.Node node : graph.nodes()) {
      out.append("  ").append(node.id()).append(" ( ");
      out.append(node.facts().get(Facts.LONGITUDE)).append(' ');
      out.append(node.facts().get(Facts.LATITUDE)).append(" )\n");
    }
    out.append(")\n\nLINKS (\n");
    for (Graph.Edge edge : graph.edges()) {
      out.append("  ").append(edge.id()).append(" ( ").append(edge.from()).append(' ');
      out.append(edge.to()).append(" ) ").append(edge.facts().get(Facts.CAPACITY_GBPS));
      out.append(" 0 ").append(edge.facts().get(Facts.LENGTH_KM)).append(" 0 ( )\n");
    }
    out.append(")\n\nDEMANDS (\n");
    int number = 0;
    for (Graph.Flow flow : graph.flows()) {
      number++;
      out.append("  D").append(number).append(" ( ").append(flow.from()).append(' ');
      out.append(flow.to()).append(" ) 1 ").append(JsonText.plain(flow.gbps()));
      out.append(" UNLIMITED\n");
    }
    out.append(")\n");
    return List.of(new Part("", out.toString().getBytes(StandardCharsets.UTF_8)));
  }
}

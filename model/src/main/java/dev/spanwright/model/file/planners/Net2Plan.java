package dev.spanwright.model.file.planners;

import dev.spanwright.model.file.NetworkFileException;
import dev.spanwright.model.file.NetworkLimits;
import dev.spanwright.model.file.OpenedNetwork;
import dev.spanwright.model.file.Problems;
import dev.spanwright.model.file.exchange.Exporter;
import dev.spanwright.model.file.exchange.Facet;
import dev.spanwright.model.file.exchange.GraphOf;
import dev.spanwright.model.file.exchange.Head;
import dev.spanwright.model.file.exchange.Importer;
import dev.spanwright.model.file.exchange.NetworkOf;
import dev.spanwright.model.file.exchange.Source;
import dev.spanwright.model.file.xml.SafeXml;
import dev.spanwright.model.network.Network;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Net2Plan designs of versions 5 and 6; version 6 is written. Our own data are attributes. */
public final class Net2Plan implements Importer, Exporter {

  @Override
  public String id() {
    return "net2plan";
  }

  @Override
  public String label() {
    return "Net2Plan";
  }

  @Override
  public List<String> extensions() {
    return List.of("n2p");
  }

  @Override
  public Set<Facet> holds() {
    return EnumSet.complementOf(
        EnumSet.of(Facet.KINDS, Facet.ROUTES, Facet.FIBERS, Facet.SPANS, Facet.GROUPS));
  }

  @Override
  public boolean recognises(Head head) {
    String attributes = head.xmlAttributes();
    return head.xmlRoot().equals("network")
        && !attributes.contains("sndlib")
        && (head.extension().equals("n2p")
            || attributes.contains("nextElementId")
            || attributes.contains("nextNodeId"));
  }

  @Override
  public OpenedNetwork read(Source source, NetworkLimits limits) throws NetworkFileException {
    Problems problems = new Problems(source.name());
    Net2PlanReader reader = new Net2PlanReader(problems);
    return NetworkOf.graph(
        reader.graph(SafeXml.read(source.content(), limits, problems)), limits, problems);
  }

  @Override
  public List<Part> write(Network network) {
    return List.of(new Part("", new Net2PlanWriter(GraphOf.network(network)).write()));
  }
}

package dev.spanwright.model.file.geodata;

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
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * KML 2.2 (OGC 07-147r2): placemarks of points and lines; facts and our own data are extended data.
 */
public final class Kml implements Importer, Exporter {

  static final Set<Facet> FACETS =
      Collections.unmodifiableSet(
          EnumSet.complementOf(EnumSet.of(Facet.SPANS, Facet.DEMANDS, Facet.GROUPS)));

  @Override
  public String id() {
    return "kml";
  }

  @Override
  public String label() {
    return "KML";
  }

  @Override
  public List<String> extensions() {
    return List.of("kml");
  }

  @Override
  public Set<Facet> holds() {
    return FACETS;
  }

  @Override
  public boolean recognises(Head head) {
    return head.xmlRoot().equals("kml");
  }

  @Override
  public OpenedNetwork read(Source source, NetworkLimits limits) throws NetworkFileException {
    Problems problems = new Problems(source.name());
    KmlReader reader = new KmlReader(limits, problems);
    return NetworkOf.graph(
        reader.graph(SafeXml.read(source.content(), limits, problems)), limits, problems);
  }

  @Override
  public List<Part> write(Network network) {
    return List.of(new Part("", KmlWriter.write(GraphOf.network(network))));
  }
}

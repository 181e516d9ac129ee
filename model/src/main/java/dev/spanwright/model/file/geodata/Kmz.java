package dev.spanwright.model.file.geodata;

import dev.spanwright.model.file.NetworkFileException;
import dev.spanwright.model.file.NetworkLimits;
import dev.spanwright.model.file.OpenedNetwork;
import dev.spanwright.model.file.exchange.Exporter;
import dev.spanwright.model.file.exchange.Facet;
import dev.spanwright.model.file.exchange.GraphOf;
import dev.spanwright.model.file.exchange.Head;
import dev.spanwright.model.file.exchange.Importer;
import dev.spanwright.model.file.exchange.Source;
import dev.spanwright.model.network.Network;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** KML in a zip archive: the first file in it that ends in {@code .kml}. */
public final class Kmz implements Importer, Exporter {

  private final Kml kml = new Kml();

  @Override
  public String id() {
    return "kmz";
  }

  @Override
  public String label() {
    return "KMZ";
  }

  @Override
  public List<String> extensions() {
    return List.of("kmz");
  }

  @Override
  public Set<Facet> holds() {
    return Kml.FACETS;
  }

  @Override
  public boolean recognises(Head head) {
    return head.startsWith('P', 'K', 3, 4) && !head.extension().equals("xlsx");
  }

  @Override
  public OpenedNetwork read(Source source, NetworkLimits limits) throws NetworkFileException {
    byte[] content =
        SafeZip.first(source, limits, name -> name.toLowerCase(Locale.ROOT).endsWith(".kml"));
    return kml.read(Source.of(source.name(), content), limits);
  }

  @Override
  public List<Part> write(Network network) {
    byte[] doc = KmlWriter.write(GraphOf.network(network));
    return List.of(new Part("", SafeZip.of("doc.kml", doc)));
  }
}

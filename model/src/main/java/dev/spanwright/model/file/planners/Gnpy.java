package dev.spanwright.model.file.planners;

import dev.spanwright.model.file.NetworkFileException;
import dev.spanwright.model.file.NetworkLimits;
import dev.spanwright.model.file.OpenedNetwork;
import dev.spanwright.model.file.exchange.Exporter;
import dev.spanwright.model.file.exchange.Facet;
import dev.spanwright.model.file.exchange.Head;
import dev.spanwright.model.file.exchange.Importer;
import dev.spanwright.model.file.exchange.NetworkOf;
import dev.spanwright.model.file.exchange.Source;
import dev.spanwright.model.network.Network;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * GNPy (Telecom Infra Project) topology, with equipment and services in files beside it. It has no
 * place for data of others, and knows one group index for all fibres, 1.468.
 */
public final class Gnpy implements Importer, Exporter {

  static final String EQUIPMENT = "-equipment";
  static final String SERVICES = "-services";
  static final List<String> EXTENSIONS = List.of("gnpy.json", "json");

  @Override
  public String id() {
    return "gnpy";
  }

  @Override
  public String label() {
    return "GNPy";
  }

  @Override
  public List<String> extensions() {
    return EXTENSIONS;
  }

  @Override
  public Set<Facet> holds() {
    return EnumSet.of(
        Facet.NETWORK_NAME,
        Facet.SITES,
        Facet.NAMES,
        Facet.POSITIONS,
        Facet.LINKS,
        Facet.LENGTHS,
        Facet.SPANS,
        Facet.DEMANDS);
  }

  @Override
  public boolean recognises(Head head) {
    Set<String> fields = head.fields().keySet();
    return fields.contains("elements") && fields.contains("connections");
  }

  @Override
  public OpenedNetwork read(Source source, NetworkLimits limits) throws NetworkFileException {
    GnpyReader reader = GnpyReader.open(source, limits);
    return NetworkOf.graph(reader.graph(), limits, reader.problems());
  }

  @Override
  public List<Part> write(Network network) {
    GnpyLines lines = new GnpyLines(network);
    return List.of(
        new Part("", new GnpyTopology(network, lines).write()),
        new Part(EQUIPMENT, new GnpyEquipment(network, lines).write()),
        new Part(SERVICES, new GnpyServices(network, lines).write()));
  }

  @Override
  public List<String> losses(Network network) {
    List<String> losses = new ArrayList<>(Exporter.super.losses(network));
    losses.addAll(new GnpyLosses(network).told());
    return List.copyOf(losses);
  }
}

package dev.spanwright.model.judge;

import dev.spanwright.model.equipment.UnitFigures;
import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.judge.LinkCost.Part;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What a network costs to build and what it draws: the sum over its links, by the unit figures of
 * the network. Sites and what stands in them are not counted.
 *
 * @param links every link, in the order of the network
 * @param carbonKtPerYear carbon dioxide of a year, thousand tonnes, each link by the mean intensity
 *     of its two sites; empty where one is not known
 */
public record NetworkCost(List<LinkCost> links, OptionalDouble carbonKtPerYear) {

  private static final double HOURS_PER_YEAR = 8_760;

  public NetworkCost {
    links = List.copyOf(links);
  }

  /** Of a network that was evaluated. */
  public static NetworkCost of(Evaluation evaluation) {
    Network network = evaluation.network();
    UnitFigures figures = network.planning().figures();
    List<LinkCost> links =
        network.links().stream()
            .map(link -> LinkCost.of(link, evaluation.plants().get(link.id()), figures))
            .toList();
    return new NetworkCost(links, carbon(links, network));
  }

  private static OptionalDouble carbon(List<LinkCost> links, Network network) {
    double grams = 0;
    for (LinkCost cost : links) {
      Link link = cost.link();
      OptionalDouble from = gramsPerKwh(network, link.from());
      OptionalDouble to = gramsPerKwh(network, link.to());
      if (from.isEmpty() || to.isEmpty()) {
        return OptionalDouble.empty();
      }
      double kwhPerYear = cost.watts() / 1e3 * HOURS_PER_YEAR;
      grams += kwhPerYear * (from.getAsDouble() + to.getAsDouble()) / 2;
    }
    return OptionalDouble.of(grams / 1e9);
  }

  private static OptionalDouble gramsPerKwh(Network network, String siteId) {
    return network.sites().get(siteId).facts().carbonGramsPerKwh();
  }

  /** Capital of a part over all links, USD; empty where its unit price is not known. */
  public OptionalDouble usd(Part part) {
    double sum = 0;
    for (LinkCost link : links) {
      OptionalDouble usd = link.usd().get(part);
      if (usd.isEmpty()) {
        return usd;
      }
      sum += usd.getAsDouble();
    }
    return OptionalDouble.of(sum);
  }

  /** The parts whose unit price is not known. */
  public List<Part> notKnown() {
    return Arrays.stream(Part.values()).filter(part -> usd(part).isEmpty()).toList();
  }

  /** Capital of the parts that are known, USD. */
  public double capitalUsd() {
    return Arrays.stream(Part.values()).mapToDouble(part -> usd(part).orElse(0)).sum();
  }

  /** All that it draws, W. */
  public double watts() {
    return links.stream().mapToDouble(LinkCost::watts).sum();
  }

  /** Energy of a year, GWh. */
  public double energyGwhPerYear() {
    return watts() * HOURS_PER_YEAR / 1e9;
  }
}

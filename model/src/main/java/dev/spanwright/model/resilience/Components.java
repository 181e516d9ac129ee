package dev.spanwright.model.resilience;

import dev.spanwright.model.equipment.UnitFigure;
import dev.spanwright.model.equipment.UnitFigures;
import dev.spanwright.model.fiber.LinkPlant;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.SharedRiskGroup;
import dev.spanwright.model.network.Site;
import dev.spanwright.model.solve.DisjointPaths.Path;
import dev.spanwright.model.solve.FlowGraph;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * What can fail in a network: each link by itself, with its fibre, huts and ends ({@code U = (λ·L ·
 * cut repair + failures of equipment · its repair) / 8760 h}); each site; each shared-risk group
 * that states how often it fails. What is not known is not counted, and is named.
 */
final class Components {

  private final FlowGraph graph;
  private final List<Component> all = new ArrayList<>();
  private final List<String> notCounted = new ArrayList<>();
  private final Map<String, Integer> linkNumbers = new HashMap<>();

  /** By link: the components that take it. */
  private final BitSet[] byLink;

  /** By site: the components that take it. */
  private final BitSet[] bySite;

  /** By component: logarithm of the probability that it is up. */
  private final double[] logUp;

  /** Product of all that is up. */
  private double allUp = 1;

  Components(Network network, Map<String, LinkPlant> plants, FlowGraph graph) {
    this.graph = graph;
    this.byLink = sets(graph.links());
    this.bySite = sets(graph.sites());
    UnitFigures figures = network.planning().figures();
    for (int link = 0; link < graph.links(); link++) {
      linkNumbers.put(graph.linkId(link), link);
    }
    for (Link link : network.links()) {
      add(link(plants.get(link.id()), figures));
    }
    figure(figures, UnitFigure.SITE_FAILURES)
        .ifPresent(rate -> network.sites().forEach(site -> add(site(site, rate, figures))));
    network.groups().forEach(group -> addGroup(group, figures));
    nameUnknown(network, figures);
    logUp = all.stream().mapToDouble(one -> Math.log1p(-one.unavailability())).toArray();
  }

  private static BitSet[] sets(int count) {
    BitSet[] sets = new BitSet[count];
    for (int i = 0; i < count; i++) {
      sets[i] = new BitSet();
    }
    return sets;
  }

  private void add(Component component) {
    if (component.unavailability() > 0) {
      int number = all.size();
      all.add(component);
      component.links().stream().forEach(link -> byLink[link].set(number));
      component.sites().stream().forEach(site -> bySite[site].set(number));
      allUp *= 1 - component.unavailability();
    }
  }

  private Component link(LinkPlant plant, UnitFigures figures) {
    double cuts = cutsPerYear(plant, figures);
    double hours = figures.of(UnitFigure.CUT_REPAIR).orElseThrow();
    double equipment =
        plant.huts().size() * figure(figures, UnitFigure.HUT_FAILURES).orElse(0)
            + figure(figures, UnitFigure.TERMINAL_FAILURES).orElse(0);
    double repair = figures.of(UnitFigure.EQUIPMENT_REPAIR).orElse(0);
    double down = Component.unavailability(1, Math.min(8_760, cuts * hours + equipment * repair));
    BitSet links = new BitSet();
    links.set(linkNumbers.get(plant.linkId()));
    return new Component(down, cuts + equipment, links, new BitSet());
  }

  private static double cutsPerYear(LinkPlant plant, UnitFigures figures) {
    return figures.of(UnitFigure.CUTS).orElseThrow() * plant.lengthKm() / 1_000;
  }

  /** A rate of equipment, where it is known how long its repair takes. */
  private static OptionalDouble figure(UnitFigures figures, UnitFigure rate) {
    return figures.of(UnitFigure.EQUIPMENT_REPAIR).isPresent()
        ? figures.of(rate)
        : OptionalDouble.empty();
  }

  private Component site(Site site, double rate, UnitFigures figures) {
    double hours = figures.of(UnitFigure.EQUIPMENT_REPAIR).orElseThrow();
    BitSet sites = new BitSet();
    sites.set(graph.site(site.id()));
    return new Component(Component.unavailability(rate, hours), rate, new BitSet(), sites);
  }

  private void addGroup(SharedRiskGroup group, UnitFigures figures) {
    if (group.failuresPerYear().isEmpty()) {
      return;
    }
    double rate = group.failuresPerYear().getAsDouble();
    double hours = figures.of(UnitFigure.CUT_REPAIR).orElseThrow();
    BitSet links = new BitSet();
    BitSet sites = new BitSet();
    group.links().forEach(link -> links.set(linkNumbers.get(link)));
    group.sites().forEach(site -> sites.set(graph.site(site)));
    add(new Component(Component.unavailability(rate, hours), rate, links, sites));
  }

  private void nameUnknown(Network network, UnitFigures figures) {
    for (UnitFigure rate :
        List.of(UnitFigure.HUT_FAILURES, UnitFigure.TERMINAL_FAILURES, UnitFigure.SITE_FAILURES)) {
      if (figure(figures, rate).isEmpty()) {
        notCounted.add(rate.label());
      }
    }
    network.groups().stream()
        .filter(group -> group.failuresPerYear().isEmpty())
        .forEach(group -> notCounted.add("Failures of " + group.name()));
  }

  /** What is not counted since nothing is known of it, as people call it. */
  List<String> notCounted() {
    return List.copyOf(notCounted);
  }

  List<Component> all() {
    return all;
  }

  int count() {
    return all.size();
  }

  /** Probability that nothing is down. */
  double allUp() {
    return allUp;
  }

  /**
   * The components that take a path with them: those of its links and of the sites that it passes,
   * both ends included.
   */
  BitSet of(Path path, int source) {
    BitSet taking = new BitSet();
    int at = source;
    taking.or(bySite[at]);
    for (String id : path.links()) {
      int link = linkNumbers.get(id);
      taking.or(byLink[link]);
      at = graph.from(2 * link) == at ? graph.to(2 * link) : graph.from(2 * link);
      taking.or(bySite[at]);
    }
    return taking;
  }

  /** Probability that all of some components are up. */
  double up(BitSet some) {
    double up = 1;
    for (int i = some.nextSetBit(0); i >= 0; i = some.nextSetBit(i + 1)) {
      up *= 1 - all.get(i).unavailability();
    }
    return up;
  }

  /** Probability that one of some is down, or more. */
  double oneDown(BitSet some) {
    double logarithm = 0;
    for (int i = some.nextSetBit(0); i >= 0; i = some.nextSetBit(i + 1)) {
      logarithm += logUp[i];
    }
    return -Math.expm1(logarithm); // keeps small probabilities exact
  }

  /** Probability that two of some are down, or more. */
  double twoDown(BitSet some) {
    double odds = some.stream().mapToDouble(i -> all.get(i).odds()).sum();
    return Math.max(0, oneDown(some) - up(some) * odds);
  }

  /** How often any of some fails, a year. */
  double failuresPerYear(BitSet some) {
    return some.stream().mapToDouble(i -> all.get(i).failuresPerYear()).sum();
  }
}

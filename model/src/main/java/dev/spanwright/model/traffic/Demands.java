package dev.spanwright.model.traffic;

import dev.spanwright.model.fiber.LinkPlant;
import dev.spanwright.model.geo.Countries;
import dev.spanwright.model.network.BulkTransfer;
import dev.spanwright.model.network.BulkTransfer.Delivery;
import dev.spanwright.model.network.EnterpriseFlow;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.PrefillDecode;
import dev.spanwright.model.network.Site;
import dev.spanwright.model.network.Workload;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes demands from workloads. Thread-safe: it holds nothing. */
public final class Demands {

  private Demands() {}

  /**
   * The demands of every workload, in the order of the workloads, each times the multiplier of its
   * class. Demands of 0 Gbit/s are left out; the same pair of sites in two workloads stays two
   * demands.
   *
   * @param plants the links as laid, along which multicast trees grow
   */
  public static List<Demand> of(Network network, Map<String, LinkPlant> plants) {
    MulticastTree trees = MulticastTree.on(network, plants);
    List<Demand> demands = new ArrayList<>();
    for (Workload workload : network.workloads()) {
      double multiplier = network.traffic().of(workload.trafficClass()).multiplier();
      demands.addAll(times(multiplier, of(workload, trees, territory(workload, network))));
    }
    return List.copyOf(demands);
  }

  /** Demands times a factor; those that become 0 are left out. */
  private static List<Demand> times(double factor, List<Demand> demands) {
    return factor == 1
        ? demands
        : demands.stream()
            .map(demand -> demand.withGbps(demand.gbps() * factor))
            .filter(demand -> demand.gbps() > 0)
            .toList();
  }

  /** A site of which no country is known lies in none. */
  private static Territory territory(Workload workload, Network network) {
    if (!(workload instanceof EnterpriseFlow flow) || flow.countries().isEmpty()) {
      return Territory.EVERYWHERE;
    }
    Set<String> countries = Set.copyOf(flow.countries());
    Set<String> sites =
        network.sites().stream()
            .filter(site -> Countries.at(site.position()).filter(countries::contains).isPresent())
            .map(Site::id)
            .collect(Collectors.toSet());
    return new Territory(countries, sites);
  }

  /** Whether the demands of a network change with its sites: some may not leave a country. */
  public static boolean followSites(Network network) {
    return network.workloads().stream()
        .anyMatch(
            workload -> workload instanceof EnterpriseFlow flow && !flow.countries().isEmpty());
  }

  /** Whether the demands of a network change with its links: some are sent on a tree of them. */
  public static boolean followLinks(Network network) {
    return network.workloads().stream()
        .anyMatch(
            workload ->
                workload instanceof BulkTransfer transfer && transfer.delivery() == Delivery.TREE);
  }

  /**
   * The demands of one workload where no link is laid, so that every multicast tree is a star, and
   * nothing is known of where sites lie, so that none is kept inside a country; at most one for
   * each ordered pair of sites.
   */
  public static List<Demand> of(Workload workload) {
    return of(workload, MulticastTree.WITHOUT_LINKS, Territory.EVERYWHERE);
  }

  private static List<Demand> of(Workload workload, MulticastTree trees, Territory territory) {
    Map<Pair, Double> rates =
        switch (workload) {
          case Workload.DemandMatrix matrix -> given(matrix);
          case Workload.GravityMatrix gravity -> gravity(gravity);
          case Workload.TrainingRun run -> ring(run);
          case BulkTransfer transfer -> bulk(transfer, trees);
          case PrefillDecode split -> caches(split);
          case EnterpriseFlow flow -> bothWays(flow);
        };
    return rates.entrySet().stream()
        .filter(rate -> rate.getValue() > 0)
        .map(rate -> demand(workload, rate.getKey(), rate.getValue(), territory))
        .toList();
  }

  private static Demand demand(Workload workload, Pair pair, double gbps, Territory territory) {
    return new Demand(
        workload.id() + ":" + pair.from() + ">" + pair.to(),
        pair.from(),
        pair.to(),
        gbps,
        workload.trafficClass(),
        workload.priority(),
        workload.latencyObjectiveMs(),
        workload.id(),
        territory);
  }

  private static Map<Pair, Double> given(Workload.DemandMatrix matrix) {
    Map<Pair, Double> rates = new LinkedHashMap<>();
    for (Workload.DemandMatrix.Entry entry : matrix.entries()) {
      rates.merge(new Pair(entry.from(), entry.to()), entry.gbps(), Double::sum);
    }
    return rates;
  }

  private static Map<Pair, Double> gravity(Workload.GravityMatrix gravity) {
    Map<String, Double> weights = new LinkedHashMap<>();
    gravity.masses().forEach(mass -> weights.merge(mass.site(), mass.weight(), Double::sum));
    double most = weights.values().stream().mapToDouble(Double::doubleValue).max().orElse(1);
    weights.replaceAll((_, weight) -> weight / most); // products of tiny weights would be 0
    Map<Pair, Double> products = new LinkedHashMap<>();
    double sum = 0;
    for (Map.Entry<String, Double> from : weights.entrySet()) {
      for (Map.Entry<String, Double> to : weights.entrySet()) {
        if (!from.getKey().equals(to.getKey())) {
          double product = from.getValue() * to.getValue();
          products.put(new Pair(from.getKey(), to.getKey()), product);
          sum += product;
        }
      }
    }
    double gbpsPerProduct = gravity.totalGbps() / sum;
    products.replaceAll((_, product) -> product * gbpsPerProduct);
    return products;
  }

  /**
   * Ring all-reduce: every campus sends to the next one, the last to the first; two campuses send
   * to each other.
   */
  private static Map<Pair, Double> ring(Workload.TrainingRun run) {
    List<String> campuses = List.copyOf(new LinkedHashSet<>(run.campuses()));
    Map<Pair, Double> rates = new LinkedHashMap<>();
    if (campuses.size() >= 2) {
      double gbps = TrainingTime.of(run).gbpsFor(run.targetUtilisation(), 0);
      for (int i = 0; i < campuses.size(); i++) {
        String next = campuses.get((i + 1) % campuses.size());
        rates.put(new Pair(campuses.get(i), next), gbps);
      }
    }
    return rates;
  }

  private static Map<Pair, Double> bulk(BulkTransfer transfer, MulticastTree trees) {
    Map<Pair, Double> rates = new LinkedHashMap<>();
    switch (transfer.delivery()) {
      case UNICAST ->
          pairs(transfer.sources(), transfer.targets())
              .forEach(pair -> rates.put(pair, transfer.gbps()));
      case TREE -> {
        for (String source : new LinkedHashSet<>(transfer.sources())) {
          trees
              .branches(source, transfer.targets())
              .forEach(branch -> rates.merge(branch, transfer.gbps(), Double::sum));
        }
      }
    }
    return rates;
  }

  private static Map<Pair, Double> caches(PrefillDecode split) {
    Map<Pair, Double> rates = new LinkedHashMap<>();
    for (String site : new LinkedHashSet<>(split.prefill())) {
      List<Pair> targets = pairs(List.of(site), split.decode());
      targets.forEach(pair -> rates.put(pair, split.gbpsPerSite() / targets.size()));
    }
    return rates;
  }

  private static Map<Pair, Double> bothWays(EnterpriseFlow flow) {
    Map<Pair, Double> rates = new LinkedHashMap<>();
    for (Pair pair : pairs(flow.cores(), flow.regions())) {
      rates.merge(pair, flow.gbpsToRegion(), Double::sum);
      rates.merge(new Pair(pair.to(), pair.from()), flow.gbpsToCore(), Double::sum);
    }
    return rates;
  }

  /** Every ordered pair of two different sites once. */
  private static List<Pair> pairs(List<String> sources, List<String> targets) {
    return sources.stream()
        .flatMap(
            source ->
                targets.stream()
                    .filter(target -> !source.equals(target))
                    .map(target -> new Pair(source, target)))
        .distinct()
        .toList();
  }

  /** An ordered pair of sites. */
  record Pair(String from, String to) {}
}

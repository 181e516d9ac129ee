package dev.spanwright.model.judge;

import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.network.EnterpriseFlow;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.Site;
import dev.spanwright.model.solve.DemandRoute;
import dev.spanwright.model.solve.FlowPath;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Whether an enterprise flow stays within its countries on the routes that are shown. What counts
 * are the sites on the way; a site lies in the country of its nearest town, so that one at a border
 * is to be looked at. Cables that cross a border between two sites inside are not seen.
 *
 * @param flow the flow, which names countries
 * @param offeredGbps what the flow offers, Gbit/s
 * @param outsideGbps what of it is carried through a site outside, Gbit/s
 * @param outside those sites, in the order in which routes come to them
 * @param unknown sites on the way that are near no town: their country is not known
 */
public record Residency(
    EnterpriseFlow flow,
    double offeredGbps,
    double outsideGbps,
    List<Site> outside,
    List<Site> unknown) {

  /** Whether all that is carried is known to stay inside. */
  public boolean kept() {
    return outside.isEmpty() && unknown.isEmpty();
  }

  /** Every flow that names countries, in the order of the network. */
  public static List<Residency> of(Evaluation evaluation) {
    return evaluation.network().workloads().stream()
        .filter(EnterpriseFlow.class::isInstance)
        .map(EnterpriseFlow.class::cast)
        .filter(flow -> !flow.countries().isEmpty())
        .map(flow -> of(flow, evaluation))
        .toList();
  }

  private static Residency of(EnterpriseFlow flow, Evaluation evaluation) {
    Network network = evaluation.network();
    Map<String, Optional<String>> countries = new HashMap<>();
    Set<Site> outside = new LinkedHashSet<>();
    Set<Site> unknown = new LinkedHashSet<>();
    double offered = 0;
    double outsideGbps = 0;
    for (DemandRoute route : evaluation.shownRouting().demands()) {
      if (!route.demand().workloadId().equals(flow.id())) {
        continue;
      }
      offered += route.demand().gbps();
      for (FlowPath path : route.paths()) {
        boolean leaves = false;
        for (String id : sites(path, network)) {
          Site site = network.sites().get(id);
          Optional<String> country =
              countries.computeIfAbsent(id, _ -> Countries.at(site.position()));
          if (country.isEmpty()) {
            unknown.add(site);
          } else if (!flow.countries().contains(country.get())) {
            outside.add(site);
            leaves = true;
          }
        }
        outsideGbps += leaves ? path.gbps() : 0;
      }
    }
    return new Residency(flow, offered, outsideGbps, List.copyOf(outside), List.copyOf(unknown));
  }

  private static Set<String> sites(FlowPath path, Network network) {
    Set<String> sites = new LinkedHashSet<>();
    for (String id : path.links()) {
      Link link = network.links().get(id);
      sites.add(link.from());
      sites.add(link.to());
    }
    return sites;
  }
}

package dev.spanwright.model.growth;

import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.network.Site;
import dev.spanwright.model.traffic.Demand;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a site sends and receives in all at most.
 *
 * @param siteId the site
 * @param sendsGbps Gbit/s
 * @param receivesGbps Gbit/s
 */
public record HoseLimit(String siteId, double sendsGbps, double receivesGbps) {

  /**
   * The limits of every site that sends or receives: as it states, else the sum of its demands.
   *
   * @param demands those of now or of a later year
   */
  public static List<HoseLimit> of(Evaluation evaluation, List<Demand> demands) {
    Map<String, Double> sends = new HashMap<>();
    Map<String, Double> receives = new HashMap<>();
    for (Demand demand : demands) {
      if (!demand.from().equals(demand.to())) {
        sends.merge(demand.from(), demand.gbps(), Double::sum);
        receives.merge(demand.to(), demand.gbps(), Double::sum);
      }
    }
    List<HoseLimit> limits = new ArrayList<>();
    for (Site site : evaluation.network().sites()) {
      HoseLimit limit =
          new HoseLimit(
              site.id(),
              site.hose().sendsGbps().orElse(sends.getOrDefault(site.id(), 0.0)),
              site.hose().receivesGbps().orElse(receives.getOrDefault(site.id(), 0.0)));
      if (limit.sendsGbps() > 0 || limit.receivesGbps() > 0) {
        limits.add(limit);
      }
    }
    return List.copyOf(limits);
  }
}

package dev.spanwright.model.solve;

import java.util.List;
import java.util.Map;

/**
 * What happens by default: every demand on its lowest-latency paths, split equally where several
 * are equal.
 *
 * @param loads offered load of every link by link identifier, in the order of the network
 * @param demands every demand in the order of the workloads
 */
public record Routing(Map<String, LinkLoad> loads, List<DemandRoute> demands) {

  public Routing {
    loads = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(loads));
    demands = List.copyOf(demands);
  }

  /** Sum of what all demands offer, Gbit/s. */
  public double offeredGbps() {
    return demands.stream().mapToDouble(d -> d.demand().gbps()).sum();
  }

  /** Sum of what arrives, Gbit/s. */
  public double carriedGbps() {
    return demands.stream().mapToDouble(DemandRoute::carriedGbps).sum();
  }
}

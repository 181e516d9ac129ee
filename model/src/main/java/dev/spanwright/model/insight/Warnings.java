package dev.spanwright.model.insight;

import dev.spanwright.model.fiber.LinkPlant;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.Workload;
import dev.spanwright.model.solve.DemandRoute;
import dev.spanwright.model.traffic.Demand;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Collects warnings as sentences. */
final class Warnings {

  private Warnings() {}

  static List<String> of(Network network, Map<String, LinkPlant> plants, List<DemandRoute> routes) {
    List<String> warnings = new ArrayList<>();
    for (Link link : network.links()) {
      LinkPlant plant = plants.get(link.id());
      if (plant != null) {
        String ends = name(network, link.from()) + " – " + name(network, link.to());
        plant.warnings().forEach(warning -> warnings.add(ends + ": " + warning));
      }
    }
    Map<String, List<Demand>> cutOff =
        routes.stream()
            .filter(route -> route.latencyMs().isEmpty())
            .map(DemandRoute::demand)
            .collect(Collectors.groupingBy(Demand::workloadId));
    for (Workload workload : network.workloads()) {
      List<Demand> lost = cutOff.getOrDefault(workload.id(), List.of());
      if (!lost.isEmpty()) {
        warnings.add(withoutPath(network, workload, lost));
      }
    }
    return warnings;
  }

  private static String withoutPath(Network network, Workload workload, List<Demand> cutOff) {
    Demand first = cutOff.getFirst();
    String example = name(network, first.from()) + " to " + name(network, first.to());
    String reason =
        first.territory().isEverywhere() ? "" : " (" + NoPath.reason(network, first) + ")";
    return cutOff.size() == 1
        ? "%s: no path leads from %s%s.".formatted(workload.name(), example, reason)
        : "%s: %d demands have no path, among them %s%s."
            .formatted(workload.name(), cutOff.size(), example, reason);
  }

  private static String name(Network network, String siteId) {
    return network.sites().get(siteId).name();
  }
}

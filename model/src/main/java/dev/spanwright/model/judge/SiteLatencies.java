package dev.spanwright.model.judge;

import dev.spanwright.model.fiber.LinkPlant;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.PriorityQueue;

/** Least latencies between sites over links that carry something. */
final class SiteLatencies {

  private SiteLatencies() {}

  private record Stop(String site, double ms) {}

  /** From each site to the nearest of some, one way, ms; sites that reach none are left out. */
  static Map<String, Double> toNearest(
      Network network, Map<String, LinkPlant> plants, Collection<String> targets) {
    Map<String, Double> known = new HashMap<>();
    PriorityQueue<Stop> open = new PriorityQueue<>(Comparator.comparingDouble(Stop::ms));
    targets.forEach(site -> open.add(new Stop(site, 0)));
    while (!open.isEmpty()) {
      Stop stop = open.remove();
      if (known.putIfAbsent(stop.site(), stop.ms()) != null) {
        continue;
      }
      for (Link link : network.linksAt(stop.site())) {
        LinkPlant plant = plants.get(link.id());
        String other = link.from().equals(stop.site()) ? link.to() : link.from();
        if (plant != null && plant.capacityGbps() > 0 && !known.containsKey(other)) {
          open.add(new Stop(other, stop.ms() + plant.latencyMs()));
        }
      }
    }
    return known;
  }
}

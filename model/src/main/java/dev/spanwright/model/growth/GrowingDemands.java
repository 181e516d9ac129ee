package dev.spanwright.model.growth;

import dev.spanwright.model.network.Network;
import dev.spanwright.model.traffic.Demand;
import java.util.List;

/** Demands of later years: each class grows at its own rate, {@code d · (1 + rate)^years}. */
public final class GrowingDemands {

  private GrowingDemands() {}

  /**
   * The demands of a year.
   *
   * @param network whose classes say how they grow
   * @param demands those of now, with the multipliers in them
   * @param years years from now, 0 or more
   */
  public static List<Demand> in(Network network, List<Demand> demands, int years) {
    return years == 0
        ? demands
        : demands.stream()
            .map(d -> d.withGbps(d.gbps() * factor(network, d, years)))
            .filter(demand -> demand.gbps() > 0)
            .toList();
  }

  private static double factor(Network network, Demand demand, int years) {
    return network.traffic().of(demand.trafficClass()).growthIn(years);
  }
}

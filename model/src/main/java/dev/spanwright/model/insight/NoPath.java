package dev.spanwright.model.insight;

import dev.spanwright.model.network.Network;
import dev.spanwright.model.traffic.Demand;
import java.util.List;
import java.util.stream.Stream;

/** Why a demand has no path, in words. */
public final class NoPath {

  private NoPath() {}

  /**
   * The reason, to stand after the name of a demand without a path and a colon. Where it may run in
   * some countries only, it is that no path stays in them, whether or not others lead outside.
   */
  public static String reason(Network network, Demand demand) {
    if (demand.territory().isEverywhere()) {
      return "it has no path";
    }
    String countries = String.join(", ", demand.territory().countries().stream().sorted().toList());
    List<String> outside =
        Stream.of(demand.from(), demand.to())
            .filter(site -> !demand.territory().allows(site))
            .map(site -> network.sites().get(site).name())
            .toList();
    return outside.isEmpty()
        ? "no path stays in " + countries
        : String.join(" and ", outside)
            + (outside.size() == 1 ? " is" : " are")
            + " not known to lie in "
            + countries;
  }
}

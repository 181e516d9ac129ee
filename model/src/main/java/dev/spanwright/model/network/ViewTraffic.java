package dev.spanwright.model.network;

import dev.spanwright.model.equipment.Range;

/** What of the traffic a scene shows. */
public sealed interface ViewTraffic {

  /** The load of links, and nothing else. */
  ViewTraffic LINKS = new Links();

  /** How many demands a scene may show. */
  Range MOST_DEMANDS = Range.from(1, 1_000_000, "");

  /** The load of links, and nothing else. */
  record Links() implements ViewTraffic {}

  /**
   * The largest demands, as arcs.
   *
   * @param most how many, 1 to 1,000,000
   */
  record Demands(int most) implements ViewTraffic {

    /**
     * @throws IllegalArgumentException if the number is out of its range
     */
    public Demands {
      MOST_DEMANDS.require("demandArcs", most);
    }
  }

  /**
   * The paths of the largest demand from one site to another; none where there is no demand.
   *
   * @param from identifier of the site that it comes from
   * @param to identifier of the site that it goes to
   */
  record Path(String from, String to) implements ViewTraffic {

    /**
     * @throws IllegalArgumentException if both ends are the same
     */
    public Path {
      if (from.equals(to)) {
        throw new IllegalArgumentException(
            "a path from \"%s\" to itself; name two sites".formatted(from));
      }
    }
  }
}

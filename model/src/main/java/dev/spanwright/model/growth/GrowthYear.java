package dev.spanwright.model.growth;

import dev.spanwright.model.solve.Headroom;
import java.util.List;
import java.util.Optional;

/**
 * The traffic of one year.
 *
 * @param years years from now
 * @param offeredGbps sum of all demands, Gbit/s
 * @param carriedGbps what arrives by default routing, Gbit/s
 * @param overloaded links that default routing overloads, most overloaded first
 * @param headroom of the demands of this year; empty for the years after the network is full
 * @param full links that best routing fills to the usable share, in order; none after that year
 */
public record GrowthYear(
    int years,
    double offeredGbps,
    double carriedGbps,
    List<String> overloaded,
    Optional<Headroom> headroom,
    List<String> full) {

  public GrowthYear {
    overloaded = List.copyOf(overloaded);
    full = List.copyOf(full);
  }
}

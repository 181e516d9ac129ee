package dev.spanwright.model.network;

import dev.spanwright.model.equipment.Checks;
import dev.spanwright.model.geo.Position;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * The fibre route between two sites, used in both directions.
 *
 * @param id unique among the links of its network
 * @param from identifier of the site at one end
 * @param to identifier of the site at the other end; not equal to {@code from}
 * @param waypoints places that the route passes, from {@code from} to {@code to}
 * @param routeFactor fibre length over the length of the drawn route, 1 to 5; no unit
 * @param fiber identifier of the fibre type in the catalogue
 * @param fiberPairs number of fibre pairs lit, 1 to 10,000
 * @param band the part of the spectrum that is lit
 * @param measuredLengthKm fibre length where it was measured; replaces drawn length x route factor
 * @param fixedCapacityGbps capacity per direction where it is given; replaces what the optics yield
 * @param routingWeight what the link counts where the default routing goes by weight, more than 0
 *     to 1e9; no unit; without one it counts {@link #DEFAULT_ROUTING_WEIGHT}
 * @param line what the architect fixed about spans, power and regenerators
 * @param owner who owns or operates the fibre, in any words; empty where it is not stated
 * @param notes the architect's remarks; may be empty
 * @param properties fields of the file that Spanwright does not interpret
 */
public record Link(
    String id,
    String from,
    String to,
    List<Position> waypoints,
    double routeFactor,
    String fiber,
    int fiberPairs,
    Band band,
    OptionalDouble measuredLengthKm,
    OptionalDouble fixedCapacityGbps,
    OptionalDouble routingWeight,
    LineSettings line,
    String owner,
    String notes,
    PropertyValue.Fields properties)
    implements Identified {

  /**
   * Route factor where nothing better is known: median of the shortest paths over the US long-haul
   * conduits (InterTubes) against the great circle, as estimate.
   */
  public static final double DEFAULT_ROUTE_FACTOR = 1.3;

  /** Largest route factor that is accepted. */
  public static final double MAX_ROUTE_FACTOR = 5;

  /** Most fibre pairs that are accepted. */
  public static final int MAX_FIBER_PAIRS = 10_000;

  /** Longest fibre that is accepted, km: the earth's circumference twice. */
  public static final double MAX_LENGTH_KM = 80_000;

  /** Largest fixed capacity that is accepted, Gbit/s. */
  public static final double MAX_CAPACITY_GBPS = 1e9;

  /** Largest routing weight that is accepted. */
  public static final double MAX_ROUTING_WEIGHT = 1e9;

  /** What a link without a routing weight counts, as the usual metric of interior gateways. */
  public static final double DEFAULT_ROUTING_WEIGHT = 1;

  /**
   * @throws IllegalArgumentException if a value is out of its range or both ends are one site
   */
  public Link {
    Ids.require(id);
    if (from.equals(to)) {
      throw new IllegalArgumentException(
          "link \"" + id + "\" has site \"" + from + "\" at both ends, expected two sites");
    }
    waypoints = List.copyOf(waypoints);
    Checks.requireRange("routeFactor", routeFactor, 1, MAX_ROUTE_FACTOR, "");
    Checks.requireRange("fibrePairs", fiberPairs, 1, MAX_FIBER_PAIRS, "");
    if (measuredLengthKm.isPresent()) {
      double lengthKm = measuredLengthKm.getAsDouble();
      Checks.requirePositive("measuredLengthKm", lengthKm, MAX_LENGTH_KM, "km");
    }
    if (fixedCapacityGbps.isPresent()) {
      double gbps = fixedCapacityGbps.getAsDouble();
      Checks.requireRange("fixedCapacityGbps", gbps, 0, MAX_CAPACITY_GBPS, "Gbit/s");
    }
    if (routingWeight.isPresent()) {
      double weight = routingWeight.getAsDouble();
      Checks.requirePositive("routingWeight", weight, MAX_ROUTING_WEIGHT, "");
    }
  }

  /** A link of one fibre pair in the C band, along the geodesic, with the usual route factor. */
  public static Link of(String id, String from, String to, String fiber) {
    return new Link(
        id,
        from,
        to,
        List.of(),
        DEFAULT_ROUTE_FACTOR,
        fiber,
        1,
        Band.C,
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        LineSettings.AUTOMATIC,
        "",
        "",
        PropertyValue.Fields.NONE);
  }

  /** Identifiers of the fibres that the link is made of, its own first. */
  public List<String> fibers() {
    return Stream.concat(Stream.of(fiber), line.parts().stream().map(FiberPart::fiber))
        .distinct()
        .toList();
  }

  /** Whether the link ends at a site. */
  public boolean touches(String siteId) {
    return from.equals(siteId) || to.equals(siteId);
  }

  /** A builder that starts from this link. */
  public LinkBuilder change() {
    return new LinkBuilder(this);
  }
}

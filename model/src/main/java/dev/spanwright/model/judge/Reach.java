package dev.spanwright.model.judge;

import dev.spanwright.model.fiber.LinkPlant;
import dev.spanwright.model.geo.City;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.Site;
import dev.spanwright.model.network.SiteKind;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * How near inference is to people: for every city the round trip to the inference node that is
 * nearest by fibre. People reach the network at any of its sites over standard fibre with the usual
 * route factor, and go on over its links as they are laid:
 *
 * <pre>
 * {@code RTT(city) = 2 · min over sites s of (1.3 · km(city, s) · 4.897 µs/km + latency(s → nearest node))}
 * </pre>
 *
 * <p>Counted are the people of the countries in which the network has sites.
 */
public final class Reach {

  /** Cities whose round trip is longer count as not served, ms. */
  public static final double SERVED_WITHIN_MS = 20;

  /** Round trips that are asked for, ms. */
  public static final List<Double> STEPS_MS = List.of(5.0, 10.0, 20.0, 50.0);

  private final List<City> cities;
  private final double[] people;
  private final double[] roundTripMs;
  private final double total;
  private final int[] order; // by rising round trip

  private Reach(Network network, Map<String, LinkPlant> plants, Set<String> down) {
    ReachField field = new ReachField(network, plants, down);
    Population population = Population.of(network);
    cities = population.cities();
    people = population.people();
    total = population.total();
    roundTripMs = new double[people.length];
    for (int i = 0; i < people.length; i++) {
      roundTripMs[i] = field.roundTripMs(cities.get(i).position());
    }
    order = risingOrder(roundTripMs);
  }

  /** Indices by rising value: the bits of positive floats rise as they do. */
  private static int[] risingOrder(double[] values) {
    long[] keys = new long[values.length];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = (long) Float.floatToIntBits((float) values[i]) << 32 | i;
    }
    Arrays.sort(keys);
    return Arrays.stream(keys).mapToInt(key -> (int) key).toArray();
  }

  /** Of a network whose links are laid; nothing without an inference node. */
  public static Optional<Reach> of(Network network, Map<String, LinkPlant> plants) {
    return of(network, plants, Set.of());
  }

  /**
   * Of a network in which sites are down: they serve nobody, and the people are counted all the
   * same. Nothing without an inference node, up or down.
   *
   * @param down identifiers of the sites that have failed
   */
  public static Optional<Reach> of(
      Network network, Map<String, LinkPlant> plants, Set<String> down) {
    boolean any = network.sites().stream().anyMatch(Reach::isNode);
    return any ? Optional.of(new Reach(network, plants, down)) : Optional.empty();
  }

  static boolean isNode(Site site) {
    return site.kind() == SiteKind.INFERENCE_NODE;
  }

  /** People that are counted. */
  public double people() {
    return total;
  }

  /** Share of people whose round trip is at most this long, 0 to 1. */
  public double shareWithin(double ms) {
    double within = 0;
    for (int i = 0; i < people.length; i++) {
      within += roundTripMs[i] <= ms ? people[i] : 0;
    }
    return total > 0 ? within / total : 0;
  }

  /** The round trip that a share of people does not exceed, ms. */
  public double percentileMs(double share) {
    double sum = 0;
    for (int index : order) {
      sum += people[index];
      if (sum >= share * total) {
        return roundTripMs[index];
      }
    }
    return order.length == 0 ? Double.POSITIVE_INFINITY : roundTripMs[order[order.length - 1]];
  }

  /** A city and its round trip. */
  public record Served(City city, double people, double roundTripMs) {}

  /** The cities beyond a round trip, those with most people first. */
  public List<Served> beyond(double ms, int most) {
    return IntStream.range(0, people.length)
        .filter(i -> roundTripMs[i] > ms)
        .boxed()
        .sorted(Comparator.comparingDouble(i -> -people[i]))
        .limit(most)
        .map(i -> new Served(cities.get(i), people[i], roundTripMs[i]))
        .toList();
  }

  /** Every city that is counted, in the order of the gazetteer. */
  public List<Served> all() {
    return IntStream.range(0, people.length)
        .mapToObj(i -> new Served(cities.get(i), people[i], roundTripMs[i]))
        .toList();
  }

  /** Least latency from each site to any inference node, ms; sites that reach none are left out. */
  static Map<String, Double> toNearestNode(Network network, Map<String, LinkPlant> plants) {
    return SiteLatencies.toNearest(
        network, plants, network.sites().stream().filter(Reach::isNode).map(Site::id).toList());
  }
}

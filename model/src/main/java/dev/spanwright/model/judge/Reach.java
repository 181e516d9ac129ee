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

  /** Round trips that are asked for, ms. */
  public static final List<Double> STEPS_MS = List.of(5.0, 10.0, 20.0, 50.0);

  private final List<City> cities;
  private final double[] people;
  private final double[] roundTripMs;
  private final double total;
  private final int[] order; // by rising round trip

  private Reach(Network network, Map<String, LinkPlant> plants, Set<String> down) {
    Nodes nodes = Nodes.of(network, plants, down);
    Population population = Population.of(network);
    cities = population.cities();
    people = population.people();
    total = population.total();
    roundTripMs = new double[people.length];
    for (int i = 0; i < people.length; i++) {
      roundTripMs[i] = 2 * nodes.oneWayMs(cities.get(i));
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

  /** Sites as points on the sphere, each with its latency to the nearest node. */
  private static final class Nodes {

    private final double[] xs;
    private final double[] ys;
    private final double[] zs;
    private final double[] networkMs;
    private final double msPerRad;

    private Nodes(int count, double msPerRad) {
      xs = new double[count];
      ys = new double[count];
      zs = new double[count];
      networkMs = new double[count];
      this.msPerRad = msPerRad;
    }

    static Nodes of(Network network, Map<String, LinkPlant> plants, Set<String> down) {
      Map<String, Double> latency =
          SiteLatencies.toNearest(
              network,
              plants,
              network.sites().stream()
                  .filter(Reach::isNode)
                  .map(Site::id)
                  .filter(id -> !down.contains(id))
                  .toList());
      List<Site> sites =
          network.sites().stream()
              .filter(site -> latency.containsKey(site.id()))
              .sorted(Comparator.comparingDouble(site -> latency.get(site.id())))
              .toList();
      int n = sites.size();
      Nodes nodes = new Nodes(n, Access.msPerRad());
      for (int i = 0; i < n; i++) {
        double[] point = Access.point(sites.get(i).position());
        nodes.xs[i] = point[0];
        nodes.ys[i] = point[1];
        nodes.zs[i] = point[2];
        nodes.networkMs[i] = latency.get(sites.get(i).id());
      }
      return nodes;
    }

    /**
     * The least one-way latency of a city. A chord is no longer than its arc, so that most sites
     * are turned down without the arc; those to come are no nearer to a node than this one.
     */
    double oneWayMs(City city) {
      double[] at = Access.point(city.position());
      double best = Double.POSITIVE_INFINITY;
      for (int i = 0; i < xs.length && networkMs[i] < best; i++) {
        double dot = at[0] * xs[i] + at[1] * ys[i] + at[2] * zs[i];
        double chordSquared = 2 - 2 * dot;
        double left = (best - networkMs[i]) / msPerRad;
        if (chordSquared < left * left) {
          double arc = 2 * Math.asin(Math.min(1, Math.sqrt(Math.max(0, chordSquared)) / 2));
          best = Math.min(best, networkMs[i] + arc * msPerRad);
        }
      }
      return best;
    }
  }

  /** Least latency from each site to any inference node, ms; sites that reach none are left out. */
  static Map<String, Double> toNearestNode(Network network, Map<String, LinkPlant> plants) {
    return SiteLatencies.toNearest(
        network, plants, network.sites().stream().filter(Reach::isNode).map(Site::id).toList());
  }
}

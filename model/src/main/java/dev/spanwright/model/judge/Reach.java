package dev.spanwright.model.judge;

import dev.spanwright.model.equipment.FiberCatalogue;
import dev.spanwright.model.fiber.LinkPlant;
import dev.spanwright.model.geo.City;
import dev.spanwright.model.geo.People;
import dev.spanwright.model.geo.Position;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.Site;
import dev.spanwright.model.network.SiteKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
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

  private static final double EARTH_RADIUS_KM = 6371.0088; // mean radius of WGS84

  private static final String ACCESS_FIBER = "g652d";

  private final List<City> cities = new ArrayList<>();
  private final double[] people;
  private final double[] roundTripMs;
  private final double total;
  private final int[] order; // by rising round trip

  private Reach(Network network, Map<String, LinkPlant> plants) {
    Nodes nodes = Nodes.of(network, plants);
    Set<String> countries = countries(network);
    People all = People.bundled();
    List<Double> weights = new ArrayList<>();
    for (int i = 0; i < all.cities().size(); i++) {
      City city = all.cities().get(i);
      if (countries.contains(city.country()) && all.at(i) > 0) {
        cities.add(city);
        weights.add(all.at(i));
      }
    }
    people = weights.stream().mapToDouble(Double::doubleValue).toArray();
    total = Arrays.stream(people).sum();
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
    boolean any = network.sites().stream().anyMatch(Reach::isNode);
    return any ? Optional.of(new Reach(network, plants)) : Optional.empty();
  }

  private static boolean isNode(Site site) {
    return site.kind() == SiteKind.INFERENCE_NODE;
  }

  private static Set<String> countries(Network network) {
    Set<String> countries = new HashSet<>();
    for (Site site : network.sites()) {
      Countries.at(site.position()).ifPresent(countries::add);
    }
    return countries;
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

    static Nodes of(Network network, Map<String, LinkPlant> plants) {
      Map<String, Double> latency = toNearestNode(network, plants);
      List<Site> sites =
          network.sites().stream()
              .filter(site -> latency.containsKey(site.id()))
              .sorted(Comparator.comparingDouble(site -> latency.get(site.id())))
              .toList();
      int n = sites.size();
      double microsPerKm = FiberCatalogue.builtIn().get(ACCESS_FIBER).delayMicrosPerKm();
      double msPerRad = EARTH_RADIUS_KM * Link.DEFAULT_ROUTE_FACTOR * microsPerKm / 1e3;
      Nodes nodes = new Nodes(n, msPerRad);
      for (int i = 0; i < n; i++) {
        double[] point = point(sites.get(i).position());
        nodes.xs[i] = point[0];
        nodes.ys[i] = point[1];
        nodes.zs[i] = point[2];
        nodes.networkMs[i] = latency.get(sites.get(i).id());
      }
      return nodes;
    }

    private static double[] point(Position at) {
      double lat = Math.toRadians(at.latDeg());
      double lon = Math.toRadians(at.lonDeg());
      return new double[] {
        Math.cos(lat) * Math.cos(lon), Math.cos(lat) * Math.sin(lon), Math.sin(lat)
      };
    }

    /**
     * The least one-way latency of a city. A chord is no longer than its arc, so that most sites
     * are turned down without the arc; those to come are no nearer to a node than this one.
     */
    double oneWayMs(City city) {
      double[] at = point(city.position());
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

  private record Stop(String site, double ms) {}

  /** Least latency from each site to any inference node, ms; sites that reach none are left out. */
  static Map<String, Double> toNearestNode(Network network, Map<String, LinkPlant> plants) {
    Map<String, Double> known = new HashMap<>();
    PriorityQueue<Stop> open = new PriorityQueue<>(Comparator.comparingDouble(Stop::ms));
    network.sites().stream().filter(Reach::isNode).forEach(s -> open.add(new Stop(s.id(), 0)));
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

package dev.spanwright.model.judge;

import dev.spanwright.model.fiber.LinkPlant;
import dev.spanwright.model.geo.City;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.Site;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * At which sites further inference nodes would bring most people within a round trip. Candidates
 * are the sites that are no node yet; people reach a node as in {@link Reach}.
 *
 * <p>Which sites are best together is the maximum coverage problem. The greedy choice, the next
 * node each time, covers at least 63 % of what the best can add (Nemhauser, Wolsey and Fisher,
 * 1978); for few nodes {@link #best} searches all choices and says whether it could finish.
 */
public final class NodeAdvice {

  /** Branches of a search that takes well under a second. */
  private static final int MOST_BRANCHES = 200_000;

  private final List<Site> candidates;
  private final List<BitSet> reachedBy = new ArrayList<>(); // by group of cities: candidates
  private final double[] people; // by group
  private final double covered;
  private final double total;

  private NodeAdvice(Network network, Map<String, LinkPlant> plants, double roundTripMs) {
    candidates = network.sites().stream().filter(site -> !Reach.isNode(site)).toList();
    Population population = Population.of(network);
    total = population.total();
    Map<BitSet, Double> groups = new HashMap<>();
    covered = group(network, plants, population, roundTripMs / 2, groups);
    people = new double[groups.size()];
    groups.forEach(
        (sites, number) -> {
          people[reachedBy.size()] = number;
          reachedBy.add(sites);
        });
  }

  /** Of a network whose links are laid. */
  public static NodeAdvice of(Network network, Map<String, LinkPlant> plants, double roundTripMs) {
    return new NodeAdvice(network, plants, roundTripMs);
  }

  /**
   * Adds up people by the candidates that would reach them in time.
   *
   * @return people who are reached already
   */
  private double group(
      Network network,
      Map<String, LinkPlant> plants,
      Population population,
      double oneWayMs,
      Map<BitSet, Double> groups) {
    List<Site> sites = network.sites().list();
    Map<String, Double> present = Reach.toNearestNode(network, plants);
    double[] left = new double[sites.size()]; // what the way to a site may take
    double[][] leftFor = new double[candidates.size()][sites.size()];
    double[] most = new double[sites.size()];
    for (int s = 0; s < left.length; s++) {
      left[s] = oneWayMs - present.getOrDefault(sites.get(s).id(), Double.POSITIVE_INFINITY);
      most[s] = left[s];
    }
    for (int c = 0; c < candidates.size(); c++) {
      Map<String, Double> to =
          SiteLatencies.toNearest(network, plants, List.of(candidates.get(c).id()));
      for (int s = 0; s < left.length; s++) {
        leftFor[c][s] = oneWayMs - to.getOrDefault(sites.get(s).id(), Double.POSITIVE_INFINITY);
        most[s] = Math.max(most[s], leftFor[c][s]);
      }
    }
    List<double[]> points = sites.stream().map(site -> Access.point(site.position())).toList();
    double msPerRad = Access.msPerRad();
    double already = 0;
    for (int i = 0; i < population.cities().size(); i++) {
      City city = population.cities().get(i);
      double[] at = Access.point(city.position());
      boolean reached = false;
      BitSet by = new BitSet();
      for (int s = 0; s < left.length && !reached; s++) {
        if (most[s] < 0) {
          continue;
        }
        double ms = msPerRad * Access.arc(at, points.get(s));
        reached = ms <= left[s];
        for (int c = 0; c < leftFor.length && ms <= most[s]; c++) {
          if (ms <= leftFor[c][s]) {
            by.set(c);
          }
        }
      }
      if (reached) {
        already += population.people()[i];
      } else if (!by.isEmpty()) {
        groups.merge(by, population.people()[i], Double::sum);
      }
    }
    return already;
  }

  /** Share of people who are reached in time now, 0 to 1. */
  public double shareNow() {
    return share(0);
  }

  /** Share of people who would be reached with a node at every site, 0 to 1. */
  public double shareAtMost() {
    double all = 0;
    for (double number : people) {
      all += number;
    }
    return share(all);
  }

  private double share(double added) {
    return total > 0 ? (covered + added) / total : 0;
  }

  /**
   * A further node.
   *
   * @param site where
   * @param gain share of people whom it adds, 0 to 1
   * @param share share who are reached with it and those before it, 0 to 1
   */
  public record Step(Site site, double gain, double share) {}

  /** One node after the other, each where it adds most; until none adds anything. */
  public List<Step> steps(int most) {
    List<Step> steps = new ArrayList<>();
    boolean[] done = new boolean[people.length];
    double added = 0;
    while (steps.size() < most) {
      double[] gains = gains(done);
      int best = greatest(gains);
      if (best < 0) {
        break;
      }
      mark(best, done, true);
      added += gains[best];
      steps.add(new Step(candidates.get(best), gains[best] / total, share(added)));
    }
    return steps;
  }

  /** What each candidate adds to the groups that are not reached. */
  private double[] gains(boolean[] done) {
    double[] gains = new double[candidates.size()];
    for (int g = 0; g < people.length; g++) {
      if (!done[g]) {
        BitSet by = reachedBy.get(g);
        for (int c = by.nextSetBit(0); c >= 0; c = by.nextSetBit(c + 1)) {
          gains[c] += people[g];
        }
      }
    }
    return gains;
  }

  /** The candidate that adds most, or -1 where none adds anything. */
  private static int greatest(double[] gains) {
    int best = -1;
    for (int c = 0; c < gains.length; c++) {
      if (gains[c] > (best < 0 ? 0 : gains[best])) {
        best = c;
      }
    }
    return best;
  }

  private List<Integer> mark(int candidate, boolean[] done, boolean value) {
    List<Integer> changed = new ArrayList<>();
    for (int g = 0; g < done.length; g++) {
      if (done[g] != value && reachedBy.get(g).get(candidate)) {
        done[g] = value;
        changed.add(g);
      }
    }
    return changed;
  }

  /**
   * Several nodes chosen together.
   *
   * @param sites where
   * @param share share of people who are reached with them, 0 to 1
   * @param proven whether no other choice of as many nodes reaches more
   */
  public record Best(List<Site> sites, double share, boolean proven) {}

  /** The best choice of a number of nodes: exact where the search of all choices ends in time. */
  public Best best(int nodes) {
    Search search = new Search(nodes);
    List<Step> greedy = steps(nodes);
    search.sites = greedy.stream().map(step -> candidates.indexOf(step.site())).toList();
    search.most = greedy.isEmpty() ? 0 : greedy.getLast().share() * total - covered;
    search.descend(0, 0, new ArrayList<>());
    return new Best(
        search.sites.stream().sorted().map(candidates::get).toList(),
        share(search.most),
        search.branches <= MOST_BRANCHES);
  }

  /** How many nodes, one after the other, reach a share of people; empty where none do. */
  public Optional<Integer> nodesFor(double share) {
    if (shareNow() >= share) {
      return Optional.of(0);
    }
    List<Step> steps = steps(candidates.size());
    for (int i = 0; i < steps.size(); i++) {
      if (steps.get(i).share() >= share) {
        return Optional.of(i + 1);
      }
    }
    return Optional.empty();
  }

  /**
   * Depth-first search over choices in the order of the candidates. A branch ends where what the
   * best remaining candidates add each on its own cannot beat what was found.
   */
  private final class Search {

    private final int nodes;
    private final boolean[] done = new boolean[people.length];
    private List<Integer> sites = List.of();
    private double most;
    private int branches;

    Search(int nodes) {
      this.nodes = nodes;
    }

    void descend(int from, double added, List<Integer> chosen) {
      if (++branches > MOST_BRANCHES) {
        return;
      }
      if (added > most * (1 + 1e-12)) {
        most = added;
        sites = List.copyOf(chosen);
      }
      int left = nodes - chosen.size();
      if (left == 0) {
        return;
      }
      double[] gains = gains(done);
      for (int c = from; c < gains.length; c++) {
        if (added + bound(gains, c, left) <= most * (1 + 1e-12)) {
          return; // none after it either: the bound falls
        }
        if (gains[c] > 0) {
          List<Integer> changed = mark(c, done, true);
          chosen.add(c);
          descend(c + 1, added + gains[c], chosen);
          chosen.removeLast();
          changed.forEach(g -> done[g] = false);
        }
      }
    }

    /** The sum of the greatest gains from a candidate on. */
    private double bound(double[] gains, int from, int count) {
      double[] rest = java.util.Arrays.copyOfRange(gains, from, gains.length);
      java.util.Arrays.sort(rest);
      double sum = 0;
      for (int i = 0; i < Math.min(count, rest.length); i++) {
        sum += rest[rest.length - 1 - i];
      }
      return sum;
    }
  }
}

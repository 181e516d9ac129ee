package dev.spanwright.model.advice;

import dev.spanwright.model.equipment.FiberCatalogue;
import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.geo.Geodesic;
import dev.spanwright.model.network.Band;
import dev.spanwright.model.network.Ids;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.Site;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** New links between near sites that are not joined, and pairs where reroutes overload a link. */
final class ResilienceCandidates {

  private static final int MOST_LINKS = 36;
  private static final int NEAREST_OF_EACH_SITE = 4;
  private static final int MOST_PAIRS = 6;
  private static final int MOST_SECONDS = 4;

  private ResilienceCandidates() {}

  static List<Candidate> of(Trial trial) {
    List<Candidate> found = new ArrayList<>(pairs(trial));
    found.addAll(joins(trial));
    found.addAll(seconds(trial.evaluation()));
    return found;
  }

  /** A second link beside each of those whose loss cuts most traffic off. */
  private static List<Candidate> seconds(Evaluation evaluation) {
    Network network = evaluation.network();
    return evaluation.insights().critical().stream()
        .limit(MOST_SECONDS)
        .map(critical -> network.links().get(critical.linkId()))
        .map(
            link -> {
              Pair pair = pair(network.sites().get(link.from()), network.sites().get(link.to()));
              String why =
                  "The loss of %s cuts demands off: a second link, on a way of its own, takes over."
                      .formatted(Names.ends(network, link));
              return new Candidate(new Measure.NewLink(link(evaluation, pair)), why);
            })
        .toList();
  }

  /** Another fibre pair where failures overload a link most. */
  private static List<Candidate> pairs(Trial trial) {
    Evaluation evaluation = trial.evaluation();
    Network network = evaluation.network();
    return trial.cuts().overloadGbps().entrySet().stream()
        .filter(entry -> entry.getValue() > 0)
        .filter(entry -> evaluation.plants().get(entry.getKey()).capacityGbps() > 0)
        .sorted(Comparator.comparingDouble(entry -> -entry.getValue()))
        .limit(MOST_PAIRS)
        .map(
            entry ->
                new Candidate(
                    new Measure.FiberPairs(entry.getKey(), 1),
                    String.format(
                        Locale.ROOT,
                        "Cuts elsewhere load %s over its capacity, by %s in the mean.",
                        Names.ends(network, entry.getKey()),
                        rate(entry.getValue()))))
        .toList();
  }

  /** No closer than it is known. */
  private static String rate(double gbps) {
    return gbps < 1000
        ? String.format(Locale.ROOT, "%.0f Gbit/s", gbps)
        : String.format(Locale.ROOT, "%.1f Tbit/s", gbps / 1000);
  }

  private record Pair(Site a, Site b, double km) {}

  private static Pair pair(Site a, Site b) {
    return new Pair(a, b, Geodesic.distanceKm(a.position(), b.position()));
  }

  /** New links; those around links whose loss cuts a part off come first, then the shorter. */
  static List<Candidate> joins(Trial trial) {
    Evaluation evaluation = trial.evaluation();
    Network network = evaluation.network();
    Map<String, Integer> part = Parts.withoutBridges(evaluation);
    double longestKm =
        evaluation.plants().values().stream()
            .mapToDouble(p -> p.route().lengthKm())
            .max()
            .orElse(0);
    List<Pair> near = near(network);
    return near.stream()
        .filter(pair -> pair.km() <= longestKm || longestKm == 0)
        .sorted(
            Comparator.comparing((Pair p) -> part.get(p.a().id()).equals(part.get(p.b().id())))
                .thenComparingDouble(Pair::km))
        .limit(MOST_LINKS)
        .map(pair -> new Candidate(new Measure.NewLink(link(evaluation, pair)), why(pair, part)))
        .toList();
  }

  private static String why(Pair pair, Map<String, Integer> part) {
    boolean apart = !part.get(pair.a().id()).equals(part.get(pair.b().id()));
    String names = pair.a().name() + " and " + pair.b().name();
    return apart
        ? "One cut can part %s, %,.0f km from each other.".formatted(names, pair.km())
        : "%s are %,.0f km from each other and not joined.".formatted(names, pair.km());
  }

  /** Of each site the nearest others that it is not joined to. */
  private static List<Pair> near(Network network) {
    Set<Set<String>> joined = new HashSet<>();
    network.links().forEach(link -> joined.add(Set.of(link.from(), link.to())));
    List<Site> sites = network.sites().list();
    Set<Set<String>> seen = new HashSet<>();
    List<Pair> pairs = new ArrayList<>();
    for (Site a : sites) {
      sites.stream()
          .filter(b -> !b.equals(a) && !joined.contains(Set.of(a.id(), b.id())))
          .map(b -> pair(a, b))
          .sorted(Comparator.comparingDouble(Pair::km))
          .limit(NEAREST_OF_EACH_SITE)
          .filter(pair -> seen.add(Set.of(pair.a().id(), pair.b().id())))
          .forEach(pairs::add);
    }
    return pairs;
  }

  /** As the links around it: the fibre that is most used there, and as many pairs as the fewest. */
  private static Link link(Evaluation evaluation, Pair pair) {
    Network network = evaluation.network();
    List<Link> around = new ArrayList<>(network.linksAt(pair.a().id()));
    around.addAll(network.linksAt(pair.b().id()));
    if (around.isEmpty()) {
      around = network.links().list();
    }
    Map<String, Integer> uses = new HashMap<>();
    around.forEach(link -> uses.merge(link.fiber(), 1, Integer::sum));
    String fiber =
        uses.entrySet().stream()
            .sorted(
                Map.Entry.<String, Integer>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey)
            .findFirst()
            .orElseGet(() -> FiberCatalogue.builtIn().first(false).id());
    String id = Ids.fresh(pair.a().id() + "-" + pair.b().id(), network.links()::contains);
    return Link.of(id, pair.a().id(), pair.b().id(), fiber)
        .change()
        .fiberPairs(around.stream().mapToInt(Link::fiberPairs).min().orElse(1))
        .band(around.isEmpty() ? Band.C : around.getFirst().band())
        .build();
  }
}

package dev.spanwright.app.map;

import dev.spanwright.model.judge.DemandChange;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.solve.DemandRoute;
import dev.spanwright.model.solve.FlowPath;
import dev.spanwright.render.picture.HitMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Where demands leave their old ways and which ways they take instead, over a picture.
 *
 * @param left what is no longer used
 * @param taken what is used now and was not before
 */
record Detours(List<Way> left, List<Way> taken) {

  /** More ways than these cannot be told apart. */
  private static final int MOST_WAYS = 24;

  /** Old ways are shown link by link. */
  private static final int MOST_LEFT = 80;

  /** A link in the direction in which a demand passes it. */
  private record Hop(String link, boolean back) {}

  static final Detours NONE = new Detours(List.of(), List.of());

  /** Of demands, the largest first. */
  static Detours of(List<DemandChange> changes, Network network, HitMap hits) {
    Set<List<Hop>> left = new LinkedHashSet<>();
    Set<List<Hop>> taken = new LinkedHashSet<>();
    changes.stream()
        .sorted(Comparator.comparingDouble(change -> -change.demand().gbps()))
        .forEach(
            change -> {
              left.addAll(runs(change.before(), links(change.after()), network));
              taken.addAll(runs(change.after(), links(change.before()), network));
            });
    List<List<Hop>> single = left.stream().flatMap(List::stream).map(List::of).toList();
    return new Detours(ways(single, MOST_LEFT, hits), ways(taken, MOST_WAYS, hits));
  }

  private static Set<String> links(DemandRoute route) {
    Set<String> links = new LinkedHashSet<>();
    route.paths().forEach(path -> links.addAll(path.links()));
    return links;
  }

  /** Stretches of paths that run over links which are not among others. */
  private static List<List<Hop>> runs(DemandRoute route, Set<String> others, Network network) {
    List<List<Hop>> runs = new ArrayList<>();
    for (FlowPath path : route.paths()) {
      List<Hop> run = new ArrayList<>();
      String at = route.demand().from();
      for (String id : path.links()) {
        if (!network.links().contains(id)) {
          break; // of a network that has changed since
        }
        Link link = network.links().get(id);
        boolean back = link.to().equals(at);
        at = back ? link.from() : link.to();
        if (!others.contains(id)) {
          run.add(new Hop(id, back));
        } else if (!run.isEmpty()) {
          runs.add(List.copyOf(run));
          run.clear();
        }
      }
      if (!run.isEmpty()) {
        runs.add(List.copyOf(run));
      }
    }
    return runs;
  }

  /** Those that pass some link which none before passes. */
  private static List<Way> ways(Collection<List<Hop>> runs, int most, HitMap hits) {
    Set<String> seen = new HashSet<>();
    return runs.stream()
        .filter(run -> run.stream().filter(hop -> seen.add(hop.link())).count() > 0)
        .limit(most)
        .map(run -> Way.along(legs(run, hits)))
        .filter(way -> way.length() > 0)
        .toList();
  }

  private static List<Way.Leg> legs(List<Hop> run, HitMap hits) {
    List<Way.Leg> legs = new ArrayList<>();
    for (Hop hop : run) {
      hits.line(hop.link()).ifPresent(line -> legs.add(new Way.Leg(line, hop.back())));
    }
    return legs;
  }
}

package dev.spanwright.model.traffic;

import dev.spanwright.model.fiber.LinkPlant;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.traffic.Demands.Pair;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * Trees of little fibre from one site to many, along the links of a network. The least tree is a
 * Steiner tree, which is hard to find; this one grows from the source by the nearest target that it
 * lacks (Takahashi and Matsuyama, Mathematica Japonica 24, 1980) and is at most twice as long.
 */
final class MulticastTree {

  /** No link: every tree is a star. */
  static final MulticastTree WITHOUT_LINKS = new MulticastTree(Map.of());

  private final Map<String, List<Hop>> hops;

  private MulticastTree(Map<String, List<Hop>> hops) {
    this.hops = hops;
  }

  /** Of the links that have capacity. */
  static MulticastTree on(Network network, Map<String, LinkPlant> plants) {
    Map<String, List<Hop>> hops = new HashMap<>();
    for (Link link : network.links()) {
      LinkPlant plant = plants.get(link.id());
      if (plant != null && plant.capacityGbps() > 0) {
        double km = plant.lengthKm();
        hops.computeIfAbsent(link.from(), _ -> new ArrayList<>()).add(new Hop(link.to(), km));
        hops.computeIfAbsent(link.to(), _ -> new ArrayList<>()).add(new Hop(link.from(), km));
      }
    }
    return new MulticastTree(hops);
  }

  /** A way along one link. */
  private record Hop(String to, double km) {}

  /**
   * The branches of a tree, each from a site to the next one on the way to targets; a target that
   * no link leads to has a branch from the source.
   */
  List<Pair> branches(String source, List<String> targets) {
    Set<String> wanted = new HashSet<>(targets);
    wanted.remove(source);
    Set<String> tree = new HashSet<>(Set.of(source));
    List<Pair> branches = new ArrayList<>();
    while (!wanted.isEmpty()) {
      Deque<String> way = nearest(tree, wanted);
      if (way.isEmpty()) {
        targets.stream()
            .distinct()
            .filter(wanted::contains)
            .forEach(target -> branches.add(new Pair(source, target)));
        return branches;
      }
      String at = way.pop();
      while (!way.isEmpty()) {
        branches.add(new Pair(at, way.peek()));
        at = way.pop();
        tree.add(at);
        wanted.remove(at);
      }
    }
    return branches;
  }

  /** A place that a search has come to, and from where. */
  private record Reached(String site, double km, String from) {}

  /** The shortest way from a tree to any of the wanted sites; empty where there is none. */
  private Deque<String> nearest(Set<String> tree, Set<String> wanted) {
    Map<String, String> cameFrom = new HashMap<>();
    PriorityQueue<Reached> open =
        new PriorityQueue<>(Comparator.comparingDouble(Reached::km).thenComparing(Reached::site));
    tree.forEach(site -> open.add(new Reached(site, 0, site)));
    while (!open.isEmpty()) {
      Reached next = open.remove();
      if (cameFrom.putIfAbsent(next.site(), next.from()) != null) {
        continue;
      }
      if (wanted.contains(next.site())) {
        return wayTo(next.site(), cameFrom);
      }
      for (Hop hop : hops.getOrDefault(next.site(), List.of())) {
        if (!cameFrom.containsKey(hop.to())) {
          open.add(new Reached(hop.to(), next.km() + hop.km(), next.site()));
        }
      }
    }
    return new ArrayDeque<>();
  }

  private static Deque<String> wayTo(String site, Map<String, String> cameFrom) {
    Deque<String> way = new ArrayDeque<>();
    String at = site;
    way.push(at);
    while (!cameFrom.get(at).equals(at)) {
      at = cameFrom.get(at);
      way.push(at);
    }
    return way;
  }
}

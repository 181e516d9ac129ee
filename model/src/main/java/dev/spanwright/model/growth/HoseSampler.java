package dev.spanwright.model.growth;

import dev.spanwright.model.geo.Position;
import dev.spanwright.model.network.Network;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Makes traffic matrices at corners of a hose: no demand of them can grow without another one
 * giving way. Pairs of sites are filled one after the other, each as far as both ends allow. Every
 * second matrix fills the pairs across a line over the map first, which loads a cut of the network
 * most (after the sweeps of Ahuja et al., "Capacity-efficient and uncertainty-resilient backbone
 * network planning with hose", SIGCOMM 2021); the others fill in a random order.
 */
final class HoseSampler {

  private final List<HoseLimit> limits;
  private final double[] east;
  private final double[] north;
  private final Random random;

  HoseSampler(Network network, List<HoseLimit> limits, long seed) {
    this.limits = limits;
    this.random = new Random(seed);
    this.east = new double[limits.size()];
    this.north = new double[limits.size()];
    for (int i = 0; i < limits.size(); i++) {
      Position at = network.sites().get(limits.get(i).siteId()).position();
      north[i] = at.latDeg();
      east[i] = at.lonDeg() * Math.cos(Math.toRadians(at.latDeg()));
    }
  }

  /** An ordered pair of sites, by their places among the limits. */
  private record Pair(int from, int to) {}

  /** The matrices: Gbit/s from each site to each site; none where there is no site. */
  List<double[][]> matrices(int count) {
    List<double[][]> matrices = new ArrayList<>(count);
    if (limits.isEmpty()) {
      return matrices;
    }
    for (int i = 0; i < count; i++) {
      matrices.add(filled(i % 2 == 0 ? order() : acrossFirst(order())));
    }
    return matrices;
  }

  private List<Pair> order() {
    List<Pair> pairs = new ArrayList<>();
    for (int from = 0; from < limits.size(); from++) {
      for (int to = 0; to < limits.size(); to++) {
        if (from != to) {
          pairs.add(new Pair(from, to));
        }
      }
    }
    Collections.shuffle(pairs, random);
    return pairs;
  }

  /** The pairs across a random line through two sites first. */
  private List<Pair> acrossFirst(List<Pair> pairs) {
    double angle = Math.PI * random.nextDouble();
    int pivot = random.nextInt(limits.size());
    boolean[] beyond = new boolean[limits.size()];
    for (int i = 0; i < beyond.length; i++) {
      double along =
          Math.cos(angle) * (east[i] - east[pivot]) + Math.sin(angle) * (north[i] - north[pivot]);
      beyond[i] = along > 0;
    }
    List<Pair> sorted = new ArrayList<>(pairs);
    sorted.sort(
        (one, other) ->
            Boolean.compare(
                beyond[one.from()] == beyond[one.to()],
                beyond[other.from()] == beyond[other.to()]));
    return sorted;
  }

  private double[][] filled(List<Pair> pairs) {
    double[] sends = limits.stream().mapToDouble(HoseLimit::sendsGbps).toArray();
    double[] receives = limits.stream().mapToDouble(HoseLimit::receivesGbps).toArray();
    double[][] matrix = new double[sends.length][sends.length];
    for (Pair pair : pairs) {
      double gbps = Math.min(sends[pair.from()], receives[pair.to()]);
      matrix[pair.from()][pair.to()] = gbps;
      sends[pair.from()] -= gbps;
      receives[pair.to()] -= gbps;
    }
    return matrix;
  }
}

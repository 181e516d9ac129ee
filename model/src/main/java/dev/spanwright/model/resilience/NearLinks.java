package dev.spanwright.model.resilience;

import dev.spanwright.model.fiber.LinkPlant;
import dev.spanwright.model.geo.Position;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.SharedRiskGroup;
import dev.spanwright.model.solve.Cancellation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds where links run near each other. The routes are cut into short parts, which lie in cubes of
 * a grid as wide as what counts as near; only parts in neighbouring cubes are measured.
 */
final class NearLinks {

  /** Longest part of a route in the grid, as a share of the width of its cubes. */
  private static final double STEP_SHARE = 0.5;

  private static final double LEAST_STEP_KM = 0.5;
  private static final double MOST_STEP_KM = 5;

  private final Network network;
  private final DiversityRequest request;
  private final Cancellation cancellation;
  private final double cubeKm;
  private final List<SampledRoute> routes = new ArrayList<>();
  private final Map<Long, int[]> cubes = new HashMap<>();
  private final Set<String> declared = new HashSet<>();

  NearLinks(
      Network network,
      Map<String, LinkPlant> plants,
      DiversityRequest request,
      Cancellation cancellation) {
    this.network = network;
    this.request = request;
    this.cancellation = cancellation;
    double stepKm = Math.clamp(request.nearKm() * STEP_SHARE, LEAST_STEP_KM, MOST_STEP_KM);
    // A part reaches half a step beyond the middle of its cube's points.
    this.cubeKm = request.nearKm() + stepKm;
    for (Link link : network.links()) {
      cancellation.orThrow();
      SampledRoute route = new SampledRoute(link, plants.get(link.id()).route(), stepKm);
      index(routes.size(), route);
      routes.add(route);
    }
    network.groups().forEach(this::declare);
  }

  /** Links of one group are not taken as independent. */
  private void declare(SharedRiskGroup group) {
    for (String one : group.links()) {
      for (String other : group.links()) {
        declared.add(key(one, other));
      }
    }
  }

  private static String key(String one, String other) {
    return one + " " + other;
  }

  private void index(int number, SampledRoute route) {
    for (int i = 0; i < route.size(); i++) {
      long cube = cube(route.x(i), route.y(i), route.z(i), 0, 0, 0);
      int[] parts = cubes.get(cube);
      int count = parts == null ? 0 : parts[0];
      int[] room = parts == null ? new int[9] : parts;
      if (2 * count + 2 >= room.length) {
        room = Arrays.copyOf(room, 2 * room.length);
      }
      room[2 * count + 1] = number;
      room[2 * count + 2] = i;
      room[0] = count + 1;
      cubes.put(cube, room);
    }
  }

  private long cube(double x, double y, double z, int dx, int dy, int dz) {
    long i = (long) Math.floor(x / cubeKm) + dx + (1 << 20);
    long j = (long) Math.floor(y / cubeKm) + dy + (1 << 20);
    long k = (long) Math.floor(z / cubeKm) + dz + (1 << 20);
    return (i << 42) | (j << 21) | k;
  }

  /**
   * All stretches, in the order of the links; each pair of links once for each stretch.
   *
   * @throws java.util.concurrent.CancellationException if given up
   */
  List<NearStretch> all() {
    List<NearStretch> found = new ArrayList<>();
    for (int number = 0; number < routes.size(); number++) {
      cancellation.orThrow();
      collect(number, found);
    }
    return List.copyOf(found);
  }

  private void collect(int number, List<NearStretch> found) {
    SampledRoute route = routes.get(number);
    Map<Integer, double[]> nearest = new HashMap<>();
    for (int i = 0; i < route.size(); i++) {
      cancellation.orThrow(i);
      look(number, route, i, nearest);
    }
    nearest.keySet().stream()
        .sorted()
        .forEach(other -> stretches(route, routes.get(other), nearest.get(other), found));
  }

  /** Notes for every later link how near it is to a point. */
  private void look(int number, SampledRoute route, int i, Map<Integer, double[]> nearest) {
    for (int dx = -1; dx <= 1; dx++) {
      for (int dy = -1; dy <= 1; dy++) {
        for (int dz = -1; dz <= 1; dz++) {
          int[] parts = cubes.get(cube(route.x(i), route.y(i), route.z(i), dx, dy, dz));
          for (int part = 0; parts != null && part < parts[0]; part++) {
            int other = parts[2 * part + 1];
            if (other > number) {
              note(route, i, other, parts[2 * part + 2], nearest);
            }
          }
        }
      }
    }
  }

  private void note(
      SampledRoute route, int i, int other, int part, Map<Integer, double[]> nearest) {
    SampledRoute neighbour = routes.get(other);
    double km = neighbour.kmFromPart(part, route.x(i), route.y(i), route.z(i));
    double before = neighbour.kmFromPart(Math.max(0, part - 1), route.x(i), route.y(i), route.z(i));
    double least = Math.min(km, before);
    if (least <= request.nearKm()) {
      double[] all = nearest.computeIfAbsent(other, _ -> far(route.size()));
      all[i] = Math.min(all[i], least);
    }
  }

  private static double[] far(int size) {
    double[] all = new double[size];
    Arrays.fill(all, Double.POSITIVE_INFINITY);
    return all;
  }

  private void stretches(
      SampledRoute route, SampledRoute other, double[] nearest, List<NearStretch> found) {
    if (declared.contains(key(route.link().id(), other.link().id()))) {
      return;
    }
    forgetAroundSites(route, other, nearest);
    int first = -1;
    for (int i = 0; i <= nearest.length; i++) {
      boolean near = i < nearest.length && nearest[i] <= request.nearKm();
      if (near && first < 0) {
        first = i;
      } else if (!near && first >= 0) {
        add(route, other, first, i - 1, nearest, found);
        first = -1;
      }
    }
  }

  private void forgetAroundSites(SampledRoute route, SampledRoute other, double[] nearest) {
    for (String site : List.of(route.link().from(), route.link().to())) {
      if (other.link().touches(site)) {
        Position place = network.sites().get(site).position();
        double[] at = SampledRoute.point(place);
        for (int i = 0; i < nearest.length; i++) {
          double x = route.x(i) - at[0];
          double y = route.y(i) - at[1];
          double z = route.z(i) - at[2];
          if (Math.sqrt(x * x + y * y + z * z) < request.aroundSiteKm()) {
            nearest[i] = Double.POSITIVE_INFINITY;
          }
        }
      }
    }
  }

  private void add(
      SampledRoute route,
      SampledRoute other,
      int first,
      int last,
      double[] nearest,
      List<NearStretch> found) {
    double fromKm = route.km(first);
    double toKm = route.km(last);
    if (last > first && toKm - fromKm >= request.lengthKm()) {
      double least = Double.POSITIVE_INFINITY;
      for (int i = first; i <= last; i++) {
        least = Math.min(least, nearest[i]);
      }
      found.add(
          new NearStretch(
              route.link().id(),
              other.link().id(),
              fromKm,
              toKm,
              least,
              route.places(first, last)));
    }
  }
}

package dev.spanwright.model.network;

import dev.spanwright.model.geo.Geodesic;
import dev.spanwright.model.geo.Position;
import dev.spanwright.model.geo.RouteLine;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * A link cut in two at a site. Both halves keep fibre, fibre pairs, band and what else holds of the
 * whole; measured length and routing weight are shared out by length, so that their sums stay;
 * parts of another fibre and huts stay where they were. How many regenerators each half has is
 * planned anew.
 */
final class LinkSplit {

  /** Places looked at on each leg before the nearest is found by halving. */
  private static final int STEPS_PER_LEG = 64;

  private static final int HALVINGS = 40;

  /** A site at the very end of a link still leaves both halves some length. */
  private static final double LEAST_SHARE = 1e-6;

  private final Link link;
  private final List<Position> before = new ArrayList<>();
  private final List<Position> after = new ArrayList<>();
  private final double share;

  LinkSplit(Network network, Link link, Position at) {
    this.link = link;
    Position from = network.sites().get(link.from()).position();
    Position to = network.sites().get(link.to()).position();
    List<Position> points = new ArrayList<>(link.waypoints());
    points.addFirst(from);
    points.addLast(to);
    double nearestKm = nearestKm(points, at);
    double km = 0;
    for (int i = 1; i < points.size() - 1; i++) {
      km += Geodesic.distanceKm(points.get(i - 1), points.get(i));
      (km < nearestKm ? before : after).add(points.get(i));
    }
    double lengthKm = RouteLine.through(points).lengthKm();
    share = Math.clamp(lengthKm == 0 ? 0.5 : nearestKm / lengthKm, LEAST_SHARE, 1 - LEAST_SHARE);
  }

  /** How far along the route the place nearest to another one is, km. */
  private static double nearestKm(List<Position> points, Position at) {
    double bestKm = 0;
    double bestDistanceKm = Double.POSITIVE_INFINITY;
    double startKm = 0;
    for (int i = 1; i < points.size(); i++) {
      Geodesic leg = Geodesic.between(points.get(i - 1), points.get(i));
      double onLegKm = nearestKm(leg, at);
      double distanceKm = Geodesic.distanceKm(leg.at(onLegKm), at);
      if (distanceKm < bestDistanceKm) {
        bestDistanceKm = distanceKm;
        bestKm = startKm + onLegKm;
      }
      startKm += leg.lengthKm();
    }
    return bestKm;
  }

  private static double nearestKm(Geodesic leg, Position at) {
    double stepKm = leg.lengthKm() / STEPS_PER_LEG;
    double bestKm = 0;
    for (int step = 1; step <= STEPS_PER_LEG; step++) {
      double km = step * stepKm;
      if (distanceKm(leg, km, at) < distanceKm(leg, bestKm, at)) {
        bestKm = km;
      }
    }
    double low = Math.max(0, bestKm - stepKm);
    double high = Math.min(leg.lengthKm(), bestKm + stepKm);
    for (int i = 0; i < HALVINGS; i++) {
      double third = (high - low) / 3;
      if (distanceKm(leg, low + third, at) < distanceKm(leg, high - third, at)) {
        high -= third;
      } else {
        low += third;
      }
    }
    return (low + high) / 2;
  }

  private static double distanceKm(Geodesic leg, double km, Position at) {
    return Geodesic.distanceKm(leg.at(km), at);
  }

  /** The half from the link's first site to the new one. */
  Link first(String id, String siteId) {
    return half(id, link.from(), siteId, before, 0, share);
  }

  /** The half from the new site to the link's last one. */
  Link second(String id, String siteId) {
    return half(id, siteId, link.to(), after, share, 1);
  }

  private Link half(
      String id, String from, String to, List<Position> waypoints, double start, double end) {
    double part = end - start;
    return new Link(
        id,
        from,
        to,
        waypoints,
        link.routeFactor(),
        link.fiber(),
        link.fiberPairs(),
        link.band(),
        scaled(link.measuredLengthKm(), part),
        link.fixedCapacityGbps(),
        scaled(link.routingWeight(), part),
        line(start, end),
        link.owner(),
        link.notes(),
        link.properties());
  }

  private static OptionalDouble scaled(OptionalDouble whole, double part) {
    return whole.isPresent() ? OptionalDouble.of(whole.getAsDouble() * part) : whole;
  }

  private LineSettings line(double start, double end) {
    List<FiberPart> parts = new ArrayList<>();
    for (FiberPart part : link.line().parts()) {
      double from = within(part.fromShare(), start, end);
      double to = within(part.toShare(), start, end);
      if (to > from) {
        parts.add(new FiberPart(from, to, part.fiber()));
      }
    }
    List<Double> huts =
        link.line().layout().hutShares().stream()
            .filter(hut -> hut > start && hut < end)
            .map(hut -> within(hut, start, end))
            .filter(hut -> hut > 0 && hut < 1)
            .toList();
    return link.line()
        .withParts(parts)
        .withLayout(link.line().layout().withHutShares(huts))
        .withRegenerators(OptionalInt.empty());
  }

  /** A share of the whole as share of a half. */
  private static double within(double share, double start, double end) {
    return Math.clamp((share - start) / (end - start), 0, 1);
  }
}

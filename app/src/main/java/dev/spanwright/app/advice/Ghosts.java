package dev.spanwright.app.advice;

import dev.spanwright.app.map.Preview;
import dev.spanwright.model.advice.Measure;
import dev.spanwright.model.geo.Position;
import dev.spanwright.model.geo.RouteLine;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import java.util.ArrayList;
import java.util.List;

/** What measures look like on the map before they are built. */
final class Ghosts {

  private static final int STEPS = 32;

  private Ghosts() {}

  /** The routes and places that measures change. */
  static Preview of(Network network, List<Measure> measures) {
    List<List<Position>> routes = new ArrayList<>();
    List<Position> places = new ArrayList<>();
    for (Measure measure : measures) {
      add(network, measure, routes, places);
    }
    return new Preview(routes, places);
  }

  private static void add(
      Network network, Measure measure, List<List<Position>> routes, List<Position> places) {
    switch (measure) {
      case Measure.HollowCore(String id, double from, double to, _) ->
          network.links().find(id).ifPresent(l -> routes.add(part(network, l, from, to)));
      case Measure.FiberPairs(String id, _) ->
          network.links().find(id).ifPresent(l -> routes.add(route(network, l)));
      case Measure.WiderBand(String id, _) ->
          network.links().find(id).ifPresent(l -> routes.add(route(network, l)));
      case Measure.Regenerators(String id, _) ->
          network.links().find(id).ifPresent(l -> routes.add(route(network, l)));
      case Measure.NewLink(Link link) -> {
        if (network.sites().contains(link.from()) && network.sites().contains(link.to())) {
          routes.add(route(network, link));
        }
      }
      case Measure.InferenceNode(String siteId) ->
          network.sites().find(siteId).ifPresent(site -> places.add(site.position()));
      case Measure.Together(var parts) -> parts.forEach(part -> add(network, part, routes, places));
    }
  }

  private static List<Position> route(Network network, Link link) {
    List<Position> points = new ArrayList<>();
    points.add(network.sites().get(link.from()).position());
    points.addAll(link.waypoints());
    points.add(network.sites().get(link.to()).position());
    return points;
  }

  private static List<Position> part(Network network, Link link, double from, double to) {
    List<Position> points = route(network, link);
    if (from == 0 && to == 1) {
      return points;
    }
    RouteLine line = RouteLine.through(points);
    List<Position> some = new ArrayList<>();
    for (int i = 0; i <= STEPS; i++) {
      some.add(line.positionAt(line.lengthKm() * (from + (to - from) * i / STEPS)));
    }
    return some;
  }
}

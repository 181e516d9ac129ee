package dev.spanwright.app.map;

import dev.spanwright.model.geo.Position;
import dev.spanwright.model.geo.RouteLine;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import dev.spanwright.render.projection.Camera;
import java.util.ArrayList;
import java.util.List;

/**
 * The place on a link that is nearest to the hand.
 *
 * @param linkId identifier of the link
 * @param at the place on its drawn route
 * @param share how far along it is, 0 to 1
 */
record LinkSpot(String linkId, Position at, double share) {

  private static final int STEPS = 200;
  private static final int HALVINGS = 24;

  static LinkSpot nearest(Network network, Link link, Camera camera, Touch touch) {
    List<Position> points = new ArrayList<>(link.waypoints());
    points.addFirst(network.sites().get(link.from()).position());
    points.addLast(network.sites().get(link.to()).position());
    RouteLine line = RouteLine.through(points);
    double stepKm = line.lengthKm() / STEPS;
    double bestKm = 0;
    for (int step = 1; step <= STEPS; step++) {
      if (px(line, step * stepKm, camera, touch) < px(line, bestKm, camera, touch)) {
        bestKm = step * stepKm;
      }
    }
    double low = bestKm - stepKm;
    double high = bestKm + stepKm;
    for (int i = 0; i < HALVINGS; i++) {
      double third = (high - low) / 3;
      if (px(line, low + third, camera, touch) < px(line, high - third, camera, touch)) {
        high -= third;
      } else {
        low += third;
      }
    }
    double km = Math.clamp((low + high) / 2, 0, line.lengthKm());
    return new LinkSpot(
        link.id(), line.positionAt(km), line.lengthKm() > 0 ? km / line.lengthKm() : 0);
  }

  private static double px(RouteLine line, double km, Camera camera, Touch touch) {
    Position at = line.positionAt(km);
    return touch.distance(camera.screenX(at), camera.screenY(at));
  }
}

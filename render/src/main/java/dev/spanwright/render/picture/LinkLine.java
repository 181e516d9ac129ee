package dev.spanwright.render.picture;

import dev.spanwright.model.geo.Position;
import dev.spanwright.render.projection.Camera;
import dev.spanwright.render.style.Dash;
import java.util.ArrayList;
import java.util.List;

/**
 * The way of a link over the picture, by kind of fibre.
 *
 * @param whole all of it
 * @param standard where it is standard fibre
 * @param hollow where it is hollow-core fibre
 * @param route all of it and what is beyond the view
 */
record LinkLine(Outline whole, Outline standard, Outline hollow, TracedRoute route) {

  /** Parts are not drawn shorter than this; then both kinds alternate. */
  static final double SEGMENT_PX = 12;

  private static final Outline NOTHING = new Outline.Builder(false).build();

  /** A line of one kind of fibre throughout. */
  private static LinkLine uniform(TracedRoute route, boolean hollowCore) {
    Outline whole = route.outline();
    return hollowCore
        ? new LinkLine(whole, NOTHING, whole, route)
        : new LinkLine(whole, whole, NOTHING, route);
  }

  /**
   * The line of a link.
   *
   * @param places start, waypoints and end
   * @param stretches the kinds of fibre along it; none where it is not known
   * @param shiftPx how far it is moved to its right, px
   * @param dash how its line is broken: alternating parts are as long as a dash
   */
  static LinkLine of(
      List<Position> places,
      List<FiberStretch> stretches,
      Camera camera,
      double shiftPx,
      Dash dash) {
    TracedRoute traced = TracedRoute.of(places, camera, shiftPx);
    if (stretches.size() < 2) {
      return uniform(traced, !stretches.isEmpty() && stretches.getFirst().hollowCore());
    }
    double leastPx = Math.max(SEGMENT_PX, dash.onPx() + dash.offPx());
    RouteParts route = new RouteParts(places);
    List<Outline> standard = new ArrayList<>();
    List<Outline> hollow = new ArrayList<>();
    for (FiberStretch stretch : stretches) {
      List<Position> part = route.between(stretch.fromShare(), stretch.toShare());
      if (RouteOutline.lengthPx(part, camera) < leastPx) {
        return alternating(traced, stretches.getFirst().hollowCore(), dash);
      }
      (stretch.hollowCore() ? hollow : standard).add(RouteOutline.of(part, camera, shiftPx));
    }
    return new LinkLine(traced.outline(), Outline.joined(standard), Outline.joined(hollow), traced);
  }

  /** Both kinds in turn, as for a link whose parts are too short to be seen. */
  private static LinkLine alternating(TracedRoute route, boolean hollowFirst, Dash dash) {
    Outline whole = route.outline();
    double onPx = dash == Dash.SOLID ? SEGMENT_PX : dash.onPx();
    Outline[] both = Alternation.of(whole, onPx, dash.offPx());
    return hollowFirst
        ? new LinkLine(whole, both[1], both[0], route)
        : new LinkLine(whole, both[0], both[1], route);
  }
}

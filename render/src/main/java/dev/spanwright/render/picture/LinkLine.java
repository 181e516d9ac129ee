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
 */
record LinkLine(Outline whole, Outline standard, Outline hollow) {

  /** Parts are not drawn shorter than this; then both kinds alternate. */
  static final double SEGMENT_PX = 12;

  private static final Outline NOTHING = new Outline.Builder(false).build();

  /** A line of one kind of fibre throughout. */
  static LinkLine uniform(Outline whole, boolean hollowCore) {
    return new LinkLine(whole, hollowCore ? NOTHING : whole, hollowCore ? whole : NOTHING);
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
    Outline whole = RouteOutline.of(places, camera, shiftPx);
    if (stretches.size() < 2) {
      return uniform(whole, !stretches.isEmpty() && stretches.getFirst().hollowCore());
    }
    double leastPx = Math.max(SEGMENT_PX, dash.onPx() + dash.offPx());
    RouteParts route = new RouteParts(places);
    List<Outline> standard = new ArrayList<>();
    List<Outline> hollow = new ArrayList<>();
    for (FiberStretch stretch : stretches) {
      List<Position> part = route.between(stretch.fromShare(), stretch.toShare());
      if (RouteOutline.lengthPx(part, camera) < leastPx) {
        return alternating(whole, stretches.getFirst().hollowCore(), dash);
      }
      (stretch.hollowCore() ? hollow : standard).add(RouteOutline.of(part, camera, shiftPx));
    }
    return new LinkLine(whole, Outline.joined(standard), Outline.joined(hollow));
  }

  /** Both kinds in turn, as for a link whose parts are too short to be seen. */
  private static LinkLine alternating(Outline whole, boolean hollowFirst, Dash dash) {
    double onPx = dash == Dash.SOLID ? SEGMENT_PX : dash.onPx();
    Outline[] both = Alternation.of(whole, onPx, dash.offPx());
    return hollowFirst
        ? new LinkLine(whole, both[1], both[0])
        : new LinkLine(whole, both[0], both[1]);
  }
}

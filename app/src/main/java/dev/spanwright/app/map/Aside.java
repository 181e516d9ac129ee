package dev.spanwright.app.map;

import dev.spanwright.model.geo.Position;
import dev.spanwright.model.network.Site;
import dev.spanwright.render.projection.Camera;
import java.util.List;

/**
 * How far from what they are made of copies are placed: the same way for all of them, so that they
 * keep their distances, and in degrees, since they may be copies of what the map does not show.
 *
 * @param northDeg degrees to the north
 * @param eastDeg degrees to the east
 */
public record Aside(double northDeg, double eastDeg) {

  /** Usual distance to the right and down, px. */
  public static final double USUAL_PX = 24;

  private static final double EARTH_KM = 40_075;
  private static final double KM_PER_DEG = EARTH_KM / 360;

  /** Near a pole, copies of what is far from it do not go further than this lets them. */
  private static final double LEAST_COS = 0.25;

  /**
   * The way that is some pixels to the right and down at the first of the sites in view, or at the
   * first one, were it in the middle of the view.
   *
   * @param sites what is copied, at least one; none passes the south pole
   */
  public static Aside of(List<Site> sites, double px, Camera camera) {
    Position at =
        sites.stream()
            .map(Site::position)
            .filter(place -> isInView(place, camera))
            .findFirst()
            .orElse(sites.getFirst().position());
    double degrees = px * kmPerPixel(at, camera) / KM_PER_DEG;
    double cos = Math.max(LEAST_COS, Math.cos(Math.toRadians(at.latDeg())));
    double south = sites.stream().mapToDouble(s -> s.position().latDeg()).min().orElseThrow();
    return new Aside(Math.max(-90 - south, -degrees), degrees / cos);
  }

  private static boolean isInView(Position place, Camera camera) {
    double x = camera.screenX(place);
    double y = camera.screenY(place);
    return camera.shows(place) && x >= 0 && x <= camera.width() && y >= 0 && y <= camera.height();
  }

  private static double kmPerPixel(Position place, Camera camera) {
    Camera there = camera.centredOn(place);
    boolean isOnEarth = there.isOnEarth(there.width() / 2, there.height() / 2);
    return isOnEarth ? there.kmPerPixel() : EARTH_KM / there.scale(); // as at the equator
  }

  /** Where the copy of what is at a place goes. */
  public Position at(Position place) {
    return SiteDrag.rounded(Position.wrapped(place.latDeg() + northDeg, place.lonDeg() + eastDeg));
  }
}

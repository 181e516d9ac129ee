package dev.spanwright.render.picture;

import dev.spanwright.model.geo.Position;
import dev.spanwright.model.network.Site;
import dev.spanwright.render.label.Box;
import dev.spanwright.render.projection.Camera;
import dev.spanwright.render.projection.Framing;
import dev.spanwright.render.projection.Projection;
import java.util.List;
import java.util.Optional;

/**
 * Where a map of the whole earth ends. Such a map cannot be made smaller to give names at its edges
 * room, so names keep off its ends instead. Where the earth repeats, they lie in the largest gap
 * between sites, and stay there wherever the map is moved to. A globe has none.
 *
 * @param atPx world pixels from the corner of the world; there again after each period
 * @param periodPx width of the earth, or of the view where the earth does not repeat, px
 * @param topPx upper end, world pixels; infinite if there is none
 * @param bottomPx lower end, likewise
 */
record Seam(double atPx, double periodPx, double topPx, double bottomPx) {

  /** The seam of a map, if all of the earth is in view from the left to the right. */
  static Optional<Seam> of(Scene scene) {
    Camera camera = scene.camera();
    Projection projection = camera.projection();
    double earthPx = (projection.maxX() - projection.minX()) * camera.scale();
    if (projection.turns()
        || earthPx > camera.width()
        || scene.network().sites().list().isEmpty()) {
      return Optional.empty();
    }
    if (!projection.repeats()) {
      return Optional.of(round(camera));
    }
    List<Position> sites = scene.network().sites().stream().map(Site::position).toList();
    double gap = Framing.middleOfLargestGap(projection, sites);
    return Optional.of(
        new Seam(
            gap * camera.scale(), earthPx, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY));
  }

  /** The edges of a view that the earth does not leave. */
  private static Seam round(Camera camera) {
    LabelArea area = LabelArea.of(camera);
    Projection projection = camera.projection();
    double earthPx = (projection.maxY() - projection.minY()) * camera.scale();
    boolean whole = earthPx <= camera.height();
    return new Seam(
        area.originX(),
        camera.width(),
        whole ? area.originY() : Double.NEGATIVE_INFINITY,
        whole ? area.originY() + camera.height() : Double.POSITIVE_INFINITY);
  }

  /**
   * Whether a box lies on it or too near.
   *
   * @param box world pixels
   * @param nearPx how near is too near
   */
  boolean isCrossedBy(Box box, double nearPx) {
    double left = Math.floor((box.x() - nearPx - atPx) / periodPx);
    double right = Math.floor((box.right() + nearPx - atPx) / periodPx);
    return left != right || box.y() < topPx + nearPx || box.bottom() > bottomPx - nearPx;
  }

  /** The camera moved sideways until the seam is at the edges of the view. */
  Camera atEdges(Camera camera) {
    double middle = (atPx + periodPx / 2) / camera.scale();
    return camera.projection().repeats()
        ? new Camera(
            camera.projection(),
            middle,
            camera.centerY(),
            camera.scale(),
            camera.width(),
            camera.height())
        : camera;
  }
}

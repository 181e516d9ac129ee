package dev.spanwright.app.map;

import dev.spanwright.render.projection.Camera;
import dev.spanwright.render.projection.Projection;
import java.util.Optional;

/**
 * What lies round a view, without names: seen at the edges while the map is moved or made smaller,
 * until the picture of the new view is there.
 *
 * @param camera its view: the same scale, up to twice as wide and high
 * @param frame its pixels, coarser than those of the map
 */
record Surroundings(Camera camera, Frame frame) {

  private static final double TIMES = 2;

  /** Not worth the work where less comes into view. */
  private static final double LEAST_TIMES = 1.05;

  /** The view round a view; empty where that shows all of the earth already. */
  static Optional<Camera> of(Camera view) {
    Projection projection = view.projection();
    double earthHeight = projection.maxY() - projection.minY();
    // A wider view than the earth would have another scale.
    double width = Math.min(TIMES * view.width(), view.scale());
    double height = Math.min(TIMES * view.height(), view.scale() * earthHeight);
    if (width < LEAST_TIMES * view.width() && height < LEAST_TIMES * view.height()) {
      return Optional.empty();
    }
    Camera round =
        new Camera(
            projection,
            view.centerX(),
            view.centerY(),
            view.scale(),
            Math.max(view.width(), width),
            Math.max(view.height(), height));
    return Optional.of(round).filter(c -> c.scale() == view.scale());
  }
}

package dev.spanwright.render.picture;

import dev.spanwright.model.fiber.Hut;
import dev.spanwright.model.fiber.LinkPlant;
import dev.spanwright.model.geo.Position;
import dev.spanwright.render.projection.Camera;
import java.util.List;

/**
 * How much of the huts a map shows at its scale. Those of a link are all drawn or none, wherever
 * the map is moved to, so that single ones do not come and go.
 */
record HutDetail(Camera camera, double kmPerPx) {

  /** Amplifiers are drawn where neighbours, some 80 km apart, are about 40 px from each other. */
  private static final double AMPLIFIERS_BELOW_KM_PER_PX = 2;

  /** Regenerators stand farther apart and matter more. */
  private static final double REGENERATORS_BELOW_KM_PER_PX = 8;

  /** Towns are named where neighbours are some 200 px from each other. */
  private static final double TOWNS_BELOW_KM_PER_PX = 0.4;

  private static final double LEAST_GAP_PX = 14;

  HutDetail(Camera camera) {
    this(camera, camera.kmPerPixel());
  }

  /** Whether the amplifiers of a link are drawn. */
  boolean showsAmplifiers(LinkPlant plant) {
    return kmPerPx < AMPLIFIERS_BELOW_KM_PER_PX && areApart(plant.huts());
  }

  /** Whether the regenerators of a link are drawn. */
  boolean showsRegenerators(LinkPlant plant) {
    return kmPerPx < REGENERATORS_BELOW_KM_PER_PX
        && areApart(plant.huts().stream().filter(Hut::regenerator).toList());
  }

  /** Whether huts that are drawn have their towns beside them. */
  boolean namesTowns() {
    return kmPerPx < TOWNS_BELOW_KM_PER_PX;
  }

  /** Whether no two neighbours are too close. */
  private boolean areApart(List<Hut> huts) {
    for (int i = 1; i < huts.size(); i++) {
      if (distancePx(huts.get(i - 1).position(), huts.get(i).position()) < LEAST_GAP_PX) {
        return false;
      }
    }
    return true;
  }

  private double distancePx(Position a, Position b) {
    double x = camera.projection().x(a.latDeg(), a.lonDeg());
    double dx = camera.projection().x(b.latDeg(), b.lonDeg()) - x;
    double dy =
        camera.projection().y(b.latDeg(), b.lonDeg())
            - camera.projection().y(a.latDeg(), a.lonDeg());
    return Math.hypot(camera.nearest(dx), dy) * camera.scale();
  }
}

package dev.spanwright.app.map;

import dev.spanwright.model.equipment.FiberType;
import dev.spanwright.model.geo.Geodesic;
import dev.spanwright.model.geo.Position;
import dev.spanwright.render.style.Quantity;
import java.util.List;

/** How far places are from each other, and how long light takes, in words. */
final class Measure {

  private Measure() {}

  /**
   * The length of the way and the latency of fibres laid along it without a detour.
   *
   * @param places two or more
   */
  static String text(List<Position> places, List<FiberType> fibers) {
    double km = 0;
    double legKm = 0;
    for (int i = 1; i < places.size(); i++) {
      legKm = Geodesic.distanceKm(places.get(i - 1), places.get(i));
      km += legKm;
    }
    StringBuilder text = new StringBuilder(Quantity.length(km)).append(" along the geodesic");
    if (places.size() > 2) {
      text.append("\n").append(Quantity.length(legKm)).append(" from the last point");
    }
    for (FiberType fiber : fibers) {
      text.append("\n")
          .append(fiber.label())
          .append("  ")
          .append(Quantity.latency(km * fiber.delayMicrosPerKm() / 1000))
          .append(" one way");
    }
    return text.toString();
  }
}

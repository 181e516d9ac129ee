package dev.spanwright.app.map;

import dev.spanwright.model.network.LinkPart;
import dev.spanwright.render.picture.HitMap;
import dev.spanwright.render.picture.Outline;
import dev.spanwright.render.projection.Camera;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * What lies where on the map: the last picture, moved and stretched to where the camera is by now.
 *
 * @param last the picture
 * @param now the camera
 */
record Seen(MapPainter.Painted last, Camera now) {

  /** What is seen at a point of the map, the likeliest first. */
  List<HitMap.Hit> hits(double x, double y, double reachPx) {
    return last.picture().hits().at(pictureX(x), pictureY(y), reachPx / stretch());
  }

  /** The hut that is seen at a point of the map. */
  Optional<LinkPart> hutAt(double x, double y, double reachPx) {
    return last.picture().hits().hutAt(pictureX(x), pictureY(y), reachPx / stretch());
  }

  /** The line of a link, if the picture is that of the camera. */
  Optional<Outline> line(String linkId) {
    return last.scene().camera().equals(now)
        ? last.picture().hits().line(linkId)
        : Optional.empty();
  }

  /** Whether a name or figure of the network is written within a reach of a point, px. */
  boolean isWritten(double x, double y, double reachPx) {
    return last.picture().hits().isWritten(pictureX(x), pictureY(y), reachPx / stretch());
  }

  /** How far the symbol of a site reaches from its middle, px, if it is in view. */
  OptionalDouble radiusPx(String siteId) {
    return last.picture().hits().radiusPx(siteId);
  }

  /** The sites whose symbols lie between two corners. */
  Set<String> sitesIn(double x0, double y0, double x1, double y1) {
    double left = pictureX(Math.min(x0, x1));
    double top = pictureY(Math.min(y0, y1));
    double right = pictureX(Math.max(x0, x1));
    double bottom = pictureY(Math.max(y0, y1));
    return Set.copyOf(last.picture().hits().sitesIn(left, top, right, bottom));
  }

  private double pictureX(double x) {
    Camera was = last.scene().camera();
    if (was.projection().turns()) {
      return x - now.screenX(was.middle()) + was.width() / 2;
    }
    return was.width() / 2 + was.nearest(now.worldX(x) - was.centerX()) * was.scale();
  }

  private double pictureY(double y) {
    Camera was = last.scene().camera();
    if (was.projection().turns()) {
      return y - now.screenY(was.middle()) + was.height() / 2;
    }
    return was.screenOfWorldY(now.worldY(y));
  }

  private double stretch() {
    return now.scale() / last.scene().camera().scale();
  }
}

package dev.spanwright.render.paint;

import dev.spanwright.render.style.SiteStyle;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Outlines of site symbols. */
final class Symbols {

  private Symbols() {}

  /** The outline round a point; size is the width in px. */
  static Shape shape(SiteStyle.Shape shape, double x, double y, double size) {
    double half = size / 2;
    return switch (shape) {
      case CIRCLE -> new Ellipse2D.Double(x - half, y - half, size, size);
      case SQUARE -> new Rectangle2D.Double(x - half, y - half, size, size);
      case HEXAGON -> polygon(x, y, half, 6, 0);
      case DIAMOND -> polygon(x, y, half, 4, 0);
      // A triangle looks centred when its centroid, not its box, is on the point.
      case TRIANGLE -> polygon(x, y, half * 2 / Math.sqrt(3), 3, Math.PI / 2);
    };
  }

  private static Shape polygon(double x, double y, double radius, int corners, double turn) {
    Path2D path = new Path2D.Double();
    for (int i = 0; i < corners; i++) {
      double angle = turn + 2 * Math.PI * i / corners;
      double px = x + radius * Math.cos(angle);
      double py = y - radius * Math.sin(angle);
      if (i == 0) {
        path.moveTo(px, py);
      } else {
        path.lineTo(px, py);
      }
    }
    path.closePath();
    return path;
  }
}

package dev.spanwright.render.label;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/** A thin straight line that ties a label to what it names, px; it starts there. */
public record Leader(double startX, double startY, double endX, double endY) {

  /** The smallest box round it. */
  Box bounds() {
    return new Box(
        Math.min(startX, endX),
        Math.min(startY, endY),
        Math.abs(endX - startX),
        Math.abs(endY - startY));
  }

  /** Whether it touches a box. */
  public boolean crosses(Box box) {
    return new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height())
        .intersectsLine(startX, startY, endX, endY);
  }

  /** Whether it touches another one. */
  public boolean crosses(Leader other) {
    return Line2D.linesIntersect(
        startX, startY, endX, endY, other.startX, other.startY, other.endX, other.endY);
  }
}

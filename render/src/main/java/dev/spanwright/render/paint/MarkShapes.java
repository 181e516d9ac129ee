package dev.spanwright.render.paint;

import dev.spanwright.render.picture.Mark;
import dev.spanwright.render.picture.Outline;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;

/** The outlines of marks as shapes of Java 2D, px of the picture. */
public final class MarkShapes {

  /** How far a halo stands out round letters, px. */
  public static final double HALO_PX = 1.5;

  private MarkShapes() {}

  /** The lines or rings of an outline. */
  public static Path2D of(Outline outline) {
    Path2D path = new Path2D.Float(Path2D.WIND_NON_ZERO);
    for (int part = 0; part < outline.parts(); part++) {
      int start = outline.start(part);
      path.moveTo(outline.x(start), outline.y(start));
      for (int i = start + 1; i < outline.end(part); i++) {
        path.lineTo(outline.x(i), outline.y(i));
      }
      if (outline.closed()) {
        path.closePath();
      }
    }
    return path;
  }

  /** The inside of a symbol. */
  public static Shape of(Mark.Symbol symbol) {
    return Symbols.shape(symbol.shape(), symbol.x(), symbol.y(), symbol.sizePx());
  }

  /** The rectangle of a panel. */
  public static Shape of(Mark.Panel panel) {
    double diameter = 2 * panel.radiusPx();
    return new RoundRectangle2D.Double(
        panel.x(), panel.y(), panel.width(), panel.height(), diameter, diameter);
  }

  /** The outlines of the letters of a text. */
  public static Shape of(Mark.Text text) {
    AffineTransform there = AffineTransform.getTranslateInstance(text.x(), text.baselineY());
    return there.createTransformedShape(Lettering.of(text.text(), text.style()).letters());
  }
}

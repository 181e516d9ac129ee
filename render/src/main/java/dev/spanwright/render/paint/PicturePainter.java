package dev.spanwright.render.paint;

import dev.spanwright.render.picture.Mark;
import dev.spanwright.render.picture.Outline;
import dev.spanwright.render.picture.PictureLayer;
import dev.spanwright.render.style.Dash;
import dev.spanwright.render.style.Ink;
import dev.spanwright.render.style.TextStyle;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import java.util.Map;

/** Paints the marks of a picture with Java 2D. Not thread-safe: one painter for each graphics. */
public final class PicturePainter {

  private static final double HALO_PX = 1.5;
  private static final FontRenderContext FONT_CONTEXT = new FontRenderContext(null, true, true);

  private final Graphics2D graphics;

  /** A painter on a graphics whose unit is a px of the picture. */
  public PicturePainter(Graphics2D graphics) {
    this.graphics = graphics;
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
  }

  /** Paints layers one over the other. */
  public void paint(List<PictureLayer> layers) {
    for (PictureLayer layer : layers) {
      layer.marks().forEach(this::paint);
    }
  }

  private void paint(Mark mark) {
    switch (mark) {
      case Mark.Area area -> {
        graphics.setColor(color(area.ink()));
        graphics.fill(path(area.outline()));
      }
      case Mark.Line line -> {
        graphics.setColor(color(line.ink()));
        graphics.setStroke(stroke(line));
        graphics.draw(path(line.outline()));
      }
      case Mark.Symbol symbol -> symbol(symbol);
      case Mark.Text text -> text(text);
      case Mark.Panel panel -> panel(panel);
    }
  }

  private void symbol(Mark.Symbol symbol) {
    Shape shape = Symbols.shape(symbol.shape(), symbol.x(), symbol.y(), symbol.sizePx());
    if (symbol.edgePx() > 0) {
      graphics.setColor(color(symbol.edge()));
      float width = (float) (2 * symbol.edgePx());
      graphics.setStroke(new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
      graphics.draw(shape);
    }
    graphics.setColor(color(symbol.fill()));
    graphics.fill(shape);
  }

  private void panel(Mark.Panel panel) {
    double diameter = 2 * panel.radiusPx();
    Shape shape =
        new RoundRectangle2D.Double(
            panel.x(), panel.y(), panel.width(), panel.height(), diameter, diameter);
    graphics.setColor(color(panel.fill()));
    graphics.fill(shape);
    if (panel.radiusPx() > 0) {
      graphics.setColor(color(panel.edge()));
      graphics.setStroke(new BasicStroke(1));
      graphics.draw(shape);
    }
  }

  private void text(Mark.Text text) {
    TextStyle style = text.style();
    java.awt.Font font = style.typeface().forText(text.text(), style.sizePx());
    if (style.spacingEm() != 0) {
      font = font.deriveFont(Map.of(TextAttribute.TRACKING, style.spacingEm()));
    }
    GlyphVector glyphs =
        font.layoutGlyphVector(
            FONT_CONTEXT,
            text.text().toCharArray(),
            0,
            text.text().length(),
            java.awt.Font.LAYOUT_LEFT_TO_RIGHT);
    Shape shape = glyphs.getOutline((float) text.x(), (float) text.baselineY());
    text.halo()
        .ifPresent(
            halo -> {
              graphics.setColor(color(halo));
              graphics.setStroke(
                  new BasicStroke(
                      (float) (2 * HALO_PX), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
              graphics.draw(shape);
            });
    graphics.setColor(color(text.ink()));
    graphics.fill(shape);
  }

  private static BasicStroke stroke(Mark.Line line) {
    float width = (float) line.widthPx();
    if (line.dash() == Dash.SOLID) {
      return new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }
    float[] pattern = {line.dash().onPx(), line.dash().offPx()};
    return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, pattern, 0);
  }

  private static Path2D path(Outline outline) {
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

  private static Color color(Ink ink) {
    return new Color(ink.argb(), true);
  }

  /** Enlarges everything that is painted from now on. */
  public void magnify(double factor) {
    graphics.transform(AffineTransform.getScaleInstance(factor, factor));
  }
}

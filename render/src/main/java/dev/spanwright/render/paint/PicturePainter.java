package dev.spanwright.render.paint;

import dev.spanwright.render.picture.Mark;
import dev.spanwright.render.style.Dash;
import dev.spanwright.render.style.Ink;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;

/** Paints the marks of a picture with Java 2D. Not thread-safe: one painter for each graphics. */
public final class PicturePainter implements MarkPainter<RuntimeException> {

  /** Nobody sees how lines up to this width are joined, but round joins of coasts take time. */
  private static final double THIN_PX = 1;

  private final Graphics2D graphics;

  /** A painter on a graphics whose unit is a px of the picture. */
  public PicturePainter(Graphics2D graphics) {
    this.graphics = graphics;
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
  }

  @Override
  public void area(Mark.Area area) {
    graphics.setColor(color(area.ink()));
    graphics.fill(MarkShapes.of(area.outline()));
  }

  @Override
  public void line(Mark.Line line) {
    graphics.setColor(color(line.ink()));
    graphics.setStroke(stroke(line));
    graphics.draw(MarkShapes.of(line.outline()));
  }

  @Override
  public void symbol(Mark.Symbol symbol) {
    Shape shape = MarkShapes.of(symbol);
    if (symbol.edgePx() > 0) {
      graphics.setColor(color(symbol.edge()));
      graphics.setStroke(round(2 * symbol.edgePx()));
      graphics.draw(shape);
    }
    graphics.setColor(color(symbol.fill()));
    graphics.fill(shape);
  }

  @Override
  public void panel(Mark.Panel panel) {
    Shape shape = MarkShapes.of(panel);
    graphics.setColor(color(panel.fill()));
    graphics.fill(shape);
    if (panel.radiusPx() > 0) {
      graphics.setColor(color(panel.edge()));
      graphics.setStroke(new BasicStroke(1));
      graphics.draw(shape);
    }
  }

  @Override
  public void text(Mark.Text text) {
    Lettering lettering = Lettering.of(text.text(), text.style());
    AffineTransform picture = graphics.getTransform();
    graphics.translate(text.x(), text.baselineY());
    text.halo()
        .ifPresent(
            halo -> {
              graphics.setColor(color(halo));
              graphics.fill(lettering.halo());
            });
    graphics.setColor(color(text.ink()));
    graphics.fill(lettering.letters());
    graphics.setTransform(picture);
  }

  private static BasicStroke stroke(Mark.Line line) {
    if (line.dash() == Dash.SOLID) {
      return line.widthPx() <= THIN_PX ? thin(line.widthPx()) : round(line.widthPx());
    }
    float width = (float) line.widthPx();
    float[] pattern = {line.dash().onPx(), line.dash().offPx()};
    return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, pattern, 0);
  }

  private static BasicStroke thin(double widthPx) {
    return new BasicStroke((float) widthPx, BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL);
  }

  private static BasicStroke round(double widthPx) {
    return new BasicStroke((float) widthPx, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
  }

  private static Color color(Ink ink) {
    return new Color(ink.argb(), true);
  }

  /** Enlarges everything that is painted from now on. */
  public void magnify(double factor) {
    graphics.transform(AffineTransform.getScaleInstance(factor, factor));
  }
}

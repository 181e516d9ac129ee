package dev.spanwright.render.export;

import dev.spanwright.render.style.Dash;
import dev.spanwright.render.style.Ink;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;

/** Fills and strokes shapes on a page; sets colour and opacity only where they change. */
final class PdfPen {

  private static final int OPAQUE = 255;

  private final PDPageContentStream content;
  private final Map<Integer, PDExtendedGraphicsState> opacities = new HashMap<>();
  private int fillRgb;
  private int strokeRgb;
  private int alpha = OPAQUE;
  private Dash dash = Dash.SOLID;

  /** A pen on a new page. */
  PdfPen(PDPageContentStream content) throws IOException {
    this.content = content;
    content.setLineCapStyle(1);
    content.setLineJoinStyle(1);
  }

  PDPageContentStream content() {
    return content;
  }

  /** Fills the inside of a shape by the non-zero winding rule. */
  void fill(Shape shape, Ink ink) throws IOException {
    if (isSeen(shape, ink)) {
      fillWith(ink);
      path(shape);
      content.fill();
    }
  }

  /** Draws the line of a shape, with round joins and ends. */
  void stroke(Shape shape, Ink ink, double widthPx) throws IOException {
    if (isSeen(shape, ink)) {
      strokeWith(ink);
      content.setLineWidth((float) widthPx);
      path(shape);
      content.stroke();
    }
  }

  /** Breaks up the lines from now on; broken lines have straight ends. */
  void dash(Dash next) throws IOException {
    if (next == dash) {
      return;
    }
    dash = next;
    boolean solid = next == Dash.SOLID;
    content.setLineCapStyle(solid ? 1 : 0);
    content.setLineDashPattern(solid ? new float[0] : new float[] {next.onPx(), next.offPx()}, 0);
  }

  /** The colour of what is filled from now on. */
  void fillWith(Ink ink) throws IOException {
    opacity(ink);
    int rgb = ink.argb() & 0xFFFFFF;
    if (rgb != fillRgb) {
      fillRgb = rgb;
      content.setNonStrokingColor(new Color(rgb));
    }
  }

  /** A coordinate to a hundredth of a px. */
  static float rounded(double px) {
    return Math.round(px * 100) / 100f;
  }

  private void strokeWith(Ink ink) throws IOException {
    opacity(ink);
    int rgb = ink.argb() & 0xFFFFFF;
    if (rgb != strokeRgb) {
      strokeRgb = rgb;
      content.setStrokingColor(new Color(rgb));
    }
  }

  private void opacity(Ink ink) throws IOException {
    int next = ink.argb() >>> 24;
    if (next != alpha) {
      alpha = next;
      content.setGraphicsStateParameters(opacities.computeIfAbsent(next, PdfPen::state));
    }
  }

  private static PDExtendedGraphicsState state(int alpha) {
    PDExtendedGraphicsState state = new PDExtendedGraphicsState();
    float share = Math.round(alpha * 1000f / OPAQUE) / 1000f;
    state.setNonStrokingAlphaConstant(share);
    state.setStrokingAlphaConstant(share);
    return state;
  }

  private static boolean isSeen(Shape shape, Ink ink) {
    return ink.argb() >>> 24 > 0 && !shape.getPathIterator(null).isDone();
  }

  private void path(Shape shape) throws IOException {
    double[] xy = new double[6];
    float x = 0;
    float y = 0;
    for (PathIterator it = shape.getPathIterator(null); !it.isDone(); it.next()) {
      int segment = it.currentSegment(xy);
      float[] p = new float[6];
      for (int i = 0; i < 6; i++) {
        p[i] = rounded(xy[i]);
      }
      switch (segment) {
        case PathIterator.SEG_MOVETO -> content.moveTo(p[0], p[1]);
        case PathIterator.SEG_LINETO -> content.lineTo(p[0], p[1]);
        // A quadratic curve as a cubic one: controls at two thirds of the way to its own.
        case PathIterator.SEG_QUADTO ->
            content.curveTo(
                rounded((x + 2 * xy[0]) / 3),
                rounded((y + 2 * xy[1]) / 3),
                rounded((xy[2] + 2 * xy[0]) / 3),
                rounded((xy[3] + 2 * xy[1]) / 3),
                p[2],
                p[3]);
        case PathIterator.SEG_CUBICTO -> content.curveTo(p[0], p[1], p[2], p[3], p[4], p[5]);
        default -> content.closePath();
      }
      int last =
          segment == PathIterator.SEG_QUADTO ? 2 : segment == PathIterator.SEG_CUBICTO ? 4 : 0;
      if (segment != PathIterator.SEG_CLOSE) {
        x = p[last];
        y = p[last + 1];
      }
    }
  }
}

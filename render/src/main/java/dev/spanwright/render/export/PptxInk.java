package dev.spanwright.render.export;

import dev.spanwright.render.style.Dash;
import dev.spanwright.render.style.Ink;
import java.awt.Color;
import org.apache.poi.sl.usermodel.StrokeStyle.LineCap;
import org.apache.poi.xslf.usermodel.XSLFSimpleShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTDashStop;
import org.openxmlformats.schemas.drawingml.x2006.main.CTLineProperties;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/** Colours and lines of shapes on a slide. */
final class PptxInk {

  private PptxInk() {}

  static void fill(XSLFSimpleShape shape, Ink ink) {
    shape.setFillColor(color(ink));
  }

  /** A line with round joins and ends. */
  static void line(XSLFSimpleShape shape, Ink ink, double widthPoints) {
    shape.setLineWidth(widthPoints);
    shape.setLineCap(LineCap.ROUND);
    shape.setLineColor(color(ink));
  }

  /** Breaks up a line; dashes are counted in widths of the line (ECMA-376, part 1, 20.1.8.22). */
  static void dash(XSLFSimpleShape shape, Dash dash, double widthPx) {
    CTLineProperties line = ((CTShape) shape.getXmlObject()).getSpPr().getLn();
    if (dash != Dash.SOLID) {
      shape.setLineCap(LineCap.FLAT);
      CTDashStop stop = line.addNewCustDash().addNewDs();
      stop.setD(percent(dash.onPx() / widthPx));
      stop.setSp(percent(dash.offPx() / widthPx));
    }
    line.addNewRound();
  }

  static Color color(Ink ink) {
    return new Color(ink.argb(), true);
  }

  /** In thousandths of a percent. */
  private static Integer percent(double share) {
    return Math.toIntExact(Math.round(share * 100_000));
  }
}

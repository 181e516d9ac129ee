package dev.spanwright.render.export;

import dev.spanwright.render.paint.MarkPainter;
import dev.spanwright.render.paint.MarkShapes;
import dev.spanwright.render.picture.Mark;
import dev.spanwright.render.picture.Outline;
import dev.spanwright.render.picture.PictureLayer;
import dev.spanwright.render.style.SiteStyle;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFFreeformShape;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.openxmlformats.schemas.drawingml.x2006.main.CTGeomGuide;
import org.openxmlformats.schemas.drawingml.x2006.main.STPathFillMode;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGroupShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/** Puts marks onto a slide as shapes, in a group for each layer. Lengths on it are points. */
final class PptxMarks implements MarkPainter<RuntimeException> {

  private final XSLFSlide slide;
  private final PictureSheet sheet;
  private final double scale;
  private XSLFGroupShape group;

  PptxMarks(XSLFSlide slide, PictureSheet sheet) {
    this.slide = slide;
    this.sheet = sheet;
    scale = sheet.factor() * PptxExport.POINTS_PER_PX;
  }

  /** A group as large as the slide, so that lengths in it are those of the slide. */
  @Override
  public void beginLayer(PictureLayer layer) {
    group = slide.createGroup();
    Rectangle2D whole =
        new Rectangle2D.Double(0, 0, sheet.widthPx() * scale, sheet.heightPx() * scale);
    group.setAnchor(whole);
    group.setInteriorAnchor(whole);
    ((CTGroupShape) group.getXmlObject()).getNvGrpSpPr().getCNvPr().setName(layer.id());
  }

  @Override
  public void endLayer() {
    if (group.getShapes().isEmpty()) {
      slide.removeShape(group);
    }
  }

  @Override
  public void area(Mark.Area area) {
    Outline visible = sheet.visible(area);
    if (!visible.isEmpty()) {
      PptxInk.fill(freeform(MarkShapes.of(visible), "area"), area.ink());
    }
  }

  @Override
  public void line(Mark.Line line) {
    Outline visible = sheet.visible(line);
    if (!visible.isEmpty()) {
      XSLFFreeformShape shape = freeform(MarkShapes.of(visible), "line");
      ((CTShape) shape.getXmlObject())
          .getSpPr()
          .getCustGeom()
          .getPathLst()
          .getPathArray(0)
          .setFill(STPathFillMode.NONE);
      PptxInk.line(shape, line.ink(), line.widthPx() * scale);
      PptxInk.dash(shape, line.dash(), line.widthPx());
    }
  }

  /**
   * The edge of a symbol stands outside its fill. PowerPoint draws lines half inside, so the shape
   * is enlarged by half of the edge.
   */
  @Override
  public void symbol(Mark.Symbol symbol) {
    double edge = symbol.edgePx();
    Mark.Symbol grown =
        new Mark.Symbol(
            symbol.shape(),
            symbol.x(),
            symbol.y(),
            symbol.sizePx() + edge * slope(symbol.shape()),
            symbol.fill(),
            symbol.edge(),
            edge);
    XSLFAutoShape shape =
        switch (symbol.shape()) {
          case CIRCLE -> auto(ShapeType.ELLIPSE, MarkShapes.of(grown).getBounds2D(), "site");
          case SQUARE -> auto(ShapeType.RECT, MarkShapes.of(grown).getBounds2D(), "site");
          case HEXAGON, DIAMOND, TRIANGLE -> freeform(MarkShapes.of(grown), "site");
        };
    PptxInk.fill(shape, symbol.fill());
    if (edge > 0) {
      PptxInk.line(shape, symbol.edge(), edge * scale);
    }
  }

  @Override
  public void panel(Mark.Panel panel) {
    boolean round = panel.radiusPx() > 0;
    Rectangle2D place = new Rectangle2D.Double(panel.x(), panel.y(), panel.width(), panel.height());
    XSLFAutoShape shape = auto(round ? ShapeType.ROUND_RECT : ShapeType.RECT, place, "panel");
    PptxInk.fill(shape, panel.fill());
    if (round) {
      PptxInk.line(shape, panel.edge(), scale);
      double share = panel.radiusPx() / Math.min(panel.width(), panel.height());
      var geometry = ((CTShape) shape.getXmlObject()).getSpPr().getPrstGeom();
      var list = geometry.isSetAvLst() ? geometry.getAvLst() : geometry.addNewAvLst();
      CTGeomGuide guide = list.addNewGd();
      guide.setName("adj");
      guide.setFmla("val " + Math.round(Math.min(0.5, share) * 100_000));
    }
  }

  @Override
  public void text(Mark.Text text) {
    if (!text.text().isBlank()) {
      PptxText.add(group.createTextBox(), text, scale);
    }
  }

  /** By how much wider a shape is whose sides stand half a unit farther out. */
  private static double slope(SiteStyle.Shape shape) {
    return switch (shape) {
      case CIRCLE, SQUARE -> 1;
      case HEXAGON -> 1 / Math.cos(Math.PI / 6);
      case DIAMOND -> Math.sqrt(2);
      // The radius grows by twice the way of the sides; the size is the radius times √3.
      case TRIANGLE -> Math.sqrt(3);
    };
  }

  private XSLFAutoShape auto(ShapeType type, Rectangle2D px, String name) {
    XSLFAutoShape shape = group.createAutoShape();
    shape.setShapeType(type);
    shape.setAnchor(
        new Rectangle2D.Double(
            px.getX() * scale, px.getY() * scale, px.getWidth() * scale, px.getHeight() * scale));
    return named(shape, name);
  }

  private XSLFFreeformShape freeform(Shape px, String name) {
    XSLFFreeformShape shape = group.createFreeform();
    shape.setPath(new Path2D.Double(px, AffineTransform.getScaleInstance(scale, scale)));
    return named(shape, name);
  }

  private static <T extends XSLFAutoShape> T named(T shape, String name) {
    var properties = ((CTShape) shape.getXmlObject()).getNvSpPr().getCNvPr();
    properties.setName(name + " " + properties.getId());
    return shape;
  }
}

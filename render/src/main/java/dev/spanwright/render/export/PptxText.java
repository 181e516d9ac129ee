package dev.spanwright.render.export;

import dev.spanwright.render.paint.MarkShapes;
import dev.spanwright.render.picture.Mark;
import dev.spanwright.render.style.Ink;
import dev.spanwright.render.style.TextStyle;
import dev.spanwright.render.style.Typeface;
import java.awt.font.FontRenderContext;
import java.awt.font.LineMetrics;
import java.awt.geom.Rectangle2D;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.drawingml.x2006.main.CTEffectList;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/**
 * Sets texts on a slide, in Inter; where it is not installed, PowerPoint takes another sans-serif.
 * The medium cut is set as regular and the semi-bold one as bold, since families of presentations
 * have no other weights.
 */
final class PptxText {

  private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

  private PptxText() {}

  /** Fills a text box, at points for each px. */
  static void add(XSLFTextBox box, Mark.Text text, double scale) {
    TextStyle style = text.style();
    LineMetrics metrics = style.typeface().at(style.sizePx()).getLineMetrics("Å", CONTEXT);
    double top = text.baselineY() - metrics.getAscent();
    double height = metrics.getAscent() + metrics.getDescent();
    double width = Math.max(1, style.width(text.text()));
    box.setAnchor(
        new Rectangle2D.Double(text.x() * scale, top * scale, width * scale, height * scale));
    box.setLeftInset(0);
    box.setRightInset(0);
    box.setTopInset(0);
    box.setBottomInset(0);
    box.setWordWrap(false);
    box.setVerticalAlignment(VerticalAlignment.TOP);
    ((CTShape) box.getXmlObject()).getNvSpPr().getCNvPr().setName(Printable.of(text.text()));
    XSLFTextRun run = box.setText(Printable.of(text.text()));
    run.setFontFamily("Inter");
    run.setFontSize(style.sizePx() * scale);
    run.setFontColor(PptxInk.color(text.ink()));
    run.setBold(style.typeface() == Typeface.SEMI_BOLD);
    run.setItalic(style.typeface() == Typeface.ITALIC);
    if (style.spacingEm() != 0) {
      run.setCharacterSpacing(style.spacingEm() * style.sizePx() * scale);
    }
    text.halo().ifPresent(halo -> halo(run, halo, scale));
  }

  /** A glow: an outline would eat into the letters, and a second text would be edited alone. */
  private static void halo(XSLFTextRun run, Ink ink, double scale) {
    String glow =
        "<xml-fragment xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\">"
            + "<a:glow rad=\"%d\"><a:srgbClr val=\"%s\"><a:alpha val=\"%d\"/></a:srgbClr></a:glow>"
                .formatted(
                    Math.round(MarkShapes.HALO_PX * scale * 12_700),
                    ink.hex().substring(1),
                    Math.round(ink.opacity() * 100_000))
            + "</xml-fragment>";
    try {
      XmlObject parsed = CTEffectList.Factory.parse(glow);
      run.getRPr(true).addNewEffectLst().set(parsed);
    } catch (XmlException e) {
      throw new IllegalStateException("the halo " + ink.hex() + " is no effect", e);
    }
  }
}

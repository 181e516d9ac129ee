package dev.spanwright.render.export;

import dev.spanwright.render.paint.MarkPainter;
import dev.spanwright.render.paint.MarkShapes;
import dev.spanwright.render.picture.Mark;
import dev.spanwright.render.picture.PictureLayer;
import dev.spanwright.render.style.Dash;
import dev.spanwright.render.style.TextStyle;
import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.util.Matrix;

/** Paints marks on a page whose unit is a px of the picture, y downwards. */
final class PdfMarks implements MarkPainter<IOException> {

  private final PdfPen pen;
  private final PdfFonts fonts;
  private final PdfLayers layers;
  private final PictureSheet sheet;

  PdfMarks(PdfPen pen, PdfFonts fonts, PdfLayers layers, PictureSheet sheet) {
    this.pen = pen;
    this.fonts = fonts;
    this.layers = layers;
    this.sheet = sheet;
  }

  @Override
  public void beginLayer(PictureLayer layer) throws IOException {
    pen.content().beginMarkedContent(COSName.OC, layers.group(layer.id()));
  }

  @Override
  public void endLayer() throws IOException {
    pen.content().endMarkedContent();
  }

  @Override
  public void area(Mark.Area area) throws IOException {
    pen.fill(MarkShapes.of(sheet.visible(area)), area.ink());
  }

  @Override
  public void line(Mark.Line line) throws IOException {
    pen.dash(line.dash());
    pen.stroke(MarkShapes.of(sheet.visible(line)), line.ink(), line.widthPx());
    pen.dash(Dash.SOLID);
  }

  @Override
  public void symbol(Mark.Symbol symbol) throws IOException {
    if (symbol.edgePx() > 0) {
      pen.stroke(MarkShapes.of(symbol), symbol.edge(), 2 * symbol.edgePx());
    }
    pen.fill(MarkShapes.of(symbol), symbol.fill());
  }

  @Override
  public void panel(Mark.Panel panel) throws IOException {
    pen.fill(MarkShapes.of(panel), panel.fill());
    if (panel.radiusPx() > 0) {
      pen.stroke(MarkShapes.of(panel), panel.edge(), 1);
    }
  }

  /**
   * A halo is drawn as outlines, so that a search finds the text once. A text with letters that
   * Inter has not is drawn as outlines, too, and says what it reads.
   */
  @Override
  public void text(Mark.Text text) throws IOException {
    if (text.halo().isPresent()) {
      pen.stroke(MarkShapes.of(text), text.halo().get(), 2 * MarkShapes.HALO_PX);
    }
    if (fonts.has(text.style().typeface(), text.text())) {
      letters(text);
      return;
    }
    COSDictionary reads = new COSDictionary();
    reads.setString(COSName.ACTUAL_TEXT, text.text());
    pen.content().beginMarkedContent(COSName.getPDFName("Span"), PDPropertyList.create(reads));
    pen.fill(MarkShapes.of(text), text.ink());
    pen.content().endMarkedContent();
  }

  private void letters(Mark.Text text) throws IOException {
    TextStyle style = text.style();
    pen.fillWith(text.ink());
    var content = pen.content();
    content.beginText();
    content.setFont(fonts.font(style.typeface()), (float) style.sizePx());
    content.setCharacterSpacing((float) (style.spacingEm() * style.sizePx()));
    content.setTextMatrix(
        new Matrix(1, 0, 0, -1, PdfPen.rounded(text.x()), PdfPen.rounded(text.baselineY())));
    content.showText(text.text());
    content.endText();
  }
}

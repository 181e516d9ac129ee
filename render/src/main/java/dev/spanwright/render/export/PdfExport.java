package dev.spanwright.render.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.CRC32;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.pdfbox.util.Matrix;

/**
 * Writes pictures as PDF: pages of the pictures' sizes, vectors, text that can be searched and
 * copied in embedded fonts, and the layers as optional content.
 */
final class PdfExport {

  /** Points of a page for each CSS px: 72 and 96 to the inch. */
  private static final double POINTS_PER_PX = 0.75;

  private PdfExport() {}

  /**
   * The file's bytes; the same for the same pictures, at any time.
   *
   * @param sheets its pages; where there are several, their titles are bookmarks
   */
  static byte[] document(List<PictureSheet> sheets, PictureInfo info) throws IOException {
    try (PDDocument document = new PDDocument();
        PdfFonts fonts = new PdfFonts(document)) {
      PdfLayers layers = new PdfLayers(document);
      CRC32 sum = new CRC32();
      for (PictureSheet sheet : sheets) {
        PDPage page = page(document, sheet, fonts, layers);
        try (var content = page.getContents()) {
          sum.update(content.readAllBytes());
        }
      }
      if (sheets.size() > 1) {
        bookmarks(document, sheets);
      }
      describe(document, info);
      // The identity of the document: left to itself, PDFBox takes the time.
      document.setDocumentId(sum.getValue());
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  private static PDPage page(
      PDDocument document, PictureSheet sheet, PdfFonts fonts, PdfLayers layers)
      throws IOException {
    double scale = sheet.factor() * POINTS_PER_PX;
    float height = (float) (sheet.heightPx() * scale);
    PDPage page = new PDPage(new PDRectangle((float) (sheet.widthPx() * scale), height));
    document.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.transform(new Matrix((float) scale, 0, 0, (float) -scale, 0, height));
      new PdfMarks(new PdfPen(content), fonts, layers, sheet).paint(sheet.layers());
    }
    return page;
  }

  private static void bookmarks(PDDocument document, List<PictureSheet> sheets) {
    PDDocumentOutline outline = new PDDocumentOutline();
    for (int i = 0; i < sheets.size(); i++) {
      PDOutlineItem item = new PDOutlineItem();
      item.setTitle(sheets.get(i).info().title());
      item.setDestination(document.getPage(i));
      outline.addLast(item);
    }
    outline.openNode();
    document.getDocumentCatalog().setDocumentOutline(outline);
  }

  private static void describe(PDDocument document, PictureInfo info) {
    document.getDocumentInformation().setTitle(info.title());
    if (!info.description().isEmpty()) {
      document.getDocumentInformation().setSubject(info.description());
    }
    document.getDocumentInformation().setCreator("Spanwright");
    var catalog = document.getDocumentCatalog();
    var preferences = new PDViewerPreferences(new COSDictionary());
    preferences.setDisplayDocTitle(true);
    catalog.setViewerPreferences(preferences);
  }
}

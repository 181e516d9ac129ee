package dev.spanwright.render.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.CRC32;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.pdfbox.util.Matrix;

/**
 * Writes pictures as PDF: one page of the picture's size, vectors, text that can be searched and
 * copied in embedded fonts, and the layers as optional content.
 */
final class PdfExport {

  /** Points of a page for each CSS px: 72 and 96 to the inch. */
  private static final double POINTS_PER_PX = 0.75;

  private PdfExport() {}

  /** The file's bytes; the same for the same picture, at any time. */
  static byte[] document(PictureSheet sheet) throws IOException {
    try (PDDocument document = new PDDocument();
        PdfFonts fonts = new PdfFonts(document)) {
      double scale = sheet.factor() * POINTS_PER_PX;
      float height = (float) (sheet.heightPx() * scale);
      PDPage page = new PDPage(new PDRectangle((float) (sheet.widthPx() * scale), height));
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.transform(new Matrix((float) scale, 0, 0, (float) -scale, 0, height));
        new PdfMarks(new PdfPen(content), fonts, new PdfLayers(document), sheet)
            .paint(sheet.layers());
      }
      describe(document, sheet.info());
      document.setDocumentId(checksum(page));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
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

  /** The identity of the document: left to itself, PDFBox takes the time. */
  private static long checksum(PDPage page) throws IOException {
    CRC32 sum = new CRC32();
    try (var content = page.getContents()) {
      sum.update(content.readAllBytes());
    }
    return sum.getValue();
  }
}

package dev.spanwright.app.report;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import dev.spanwright.render.style.Typeface;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Lays a document of HTML out on pages of PDF, with Inter. */
final class PdfReport {

  private static final int REGULAR = 400;
  private static final int MEDIUM = 500;
  private static final int SEMI_BOLD = 600;

  private PdfReport() {}

  /**
   * The bytes of the file; the same for the same document, at any time.
   *
   * @param html well-formed as XML
   * @throws IOException if it cannot be laid out
   */
  static byte[] of(String html) throws IOException {
    XRLog.setLoggingEnabled(false); // it tells of every font that it loads
    PdfRendererBuilder builder = new PdfRendererBuilder();
    font(builder, Typeface.REGULAR, REGULAR);
    font(builder, Typeface.MEDIUM, MEDIUM);
    font(builder, Typeface.SEMI_BOLD, SEMI_BOLD);
    builder.withHtmlContent(html, null);
    builder.withProducer("Spanwright");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      builder.usePDDocument(document);
      try (var renderer = builder.buildPdfRenderer()) {
        renderer.layout();
        renderer.createPDFWithoutClosing();
      }
      timeless(document, html);
      document.save(out);
    }
    return out.toByteArray();
  }

  private static void font(PdfRendererBuilder builder, Typeface typeface, int weight) {
    builder.useFont(typeface::open, "Inter", weight, FontStyle.NORMAL, true);
  }

  /** Left to itself the document tells when it was made, and takes its identity from that. */
  private static void timeless(PDDocument document, String html) {
    CRC32 sum = new CRC32();
    sum.update(html.getBytes(StandardCharsets.UTF_8));
    document.setDocumentId(sum.getValue());
    document.getDocumentInformation().setCreationDate(null);
    document.getDocumentInformation().setModificationDate(null);
  }
}

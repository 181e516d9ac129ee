package dev.spanwright.render.export;

import dev.spanwright.render.style.Typeface;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The cuts of the typeface in a document; only their letters in use are stored. */
final class PdfFonts implements AutoCloseable {

  private record Cut(TrueTypeFont file, CmapLookup letters, PDFont font) {}

  private final PDDocument document;
  private final Map<Typeface, Cut> cuts = new EnumMap<>(Typeface.class);

  PdfFonts(PDDocument document) {
    this.document = document;
  }

  /** The font of a cut. */
  PDFont font(Typeface typeface) throws IOException {
    return cut(typeface).font();
  }

  /** Whether a cut has every letter of a text. */
  boolean has(Typeface typeface, String text) throws IOException {
    CmapLookup letters = cut(typeface).letters();
    return text.codePoints().allMatch(c -> letters.getGlyphId(c) != 0);
  }

  private Cut cut(Typeface typeface) throws IOException {
    Cut known = cuts.get(typeface);
    if (known == null) {
      try (InputStream in = typeface.open()) {
        TrueTypeFont file = new TTFParser().parse(new RandomAccessReadBuffer(in));
        PDFont font = PDType0Font.load(document, file, true);
        known = new Cut(file, file.getUnicodeCmapLookup(), font);
      }
      cuts.put(typeface, known);
    }
    return known;
  }

  /** Closes the files, after the document was saved. */
  @Override
  public void close() throws IOException {
    for (Cut cut : cuts.values()) {
      cut.file().close();
    }
  }
}

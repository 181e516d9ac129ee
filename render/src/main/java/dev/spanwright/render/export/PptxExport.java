package dev.spanwright.render.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.openxmlformats.schemas.presentationml.x2006.main.CTSlideSize;

/**
 * Writes pictures as PowerPoint presentations: a slide for each, of the picture's size, on which
 * every mark is a shape or a text box that can be edited, in a group for each layer.
 */
final class PptxExport {

  /**
   * English Metric Units (ECMA-376, part 1, 20.1.10.16) of a CSS px: 914,400 and 96 to the inch.
   */
  private static final int EMU_PER_PX = 9_525;

  /** Points of a slide for each CSS px. */
  static final double POINTS_PER_PX = 0.75;

  /** A slide is at least an inch a side. */
  private static final int LEAST_EMU = 914_400;

  private PptxExport() {}

  /**
   * The file's bytes; the same for the same pictures, at any time.
   *
   * @param sheets its slides, all of the size of the first; where there are several, their
   *     descriptions are speaker notes
   */
  static byte[] document(List<PictureSheet> sheets, PictureInfo info) throws IOException {
    try (XMLSlideShow show = new XMLSlideShow()) {
      CTSlideSize size = show.getCTPresentation().getSldSz();
      PictureSheet first = sheets.getFirst();
      size.setCx(Math.max(LEAST_EMU, emu(first.widthPx() * first.factor())));
      size.setCy(Math.max(LEAST_EMU, emu(first.heightPx() * first.factor())));
      for (PictureSheet sheet : sheets) {
        XSLFSlide slide = show.createSlide();
        new PptxMarks(slide, sheet).paint(sheet.layers());
        if (sheets.size() > 1 && !sheet.info().description().isEmpty()) {
          PptxNotes.add(show, slide, sheet.info().description());
        }
      }
      describe(show, info);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      show.write(out);
      return TimelessZip.of(out.toByteArray());
    }
  }

  private static int emu(double px) {
    return (int) Math.round(px * EMU_PER_PX);
  }

  private static void describe(XMLSlideShow show, PictureInfo info) {
    POIXMLProperties.CoreProperties properties = show.getProperties().getCoreProperties();
    properties.setTitle(info.title());
    properties.setDescription(info.description());
    properties.setCreator("Spanwright");
    Date fixed = Date.from(Instant.EPOCH);
    properties.setCreated(Optional.of(fixed));
    properties.setModified(Optional.of(fixed));
  }
}

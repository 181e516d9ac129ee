package dev.spanwright.render.export;

import dev.spanwright.model.file.AtomicFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Writes pictures into files. The same picture gives the same bytes. */
public final class PictureFile {

  private PictureFile() {}

  /**
   * Writes a file, whole or not at all.
   *
   * @throws IllegalArgumentException if the picture is larger than the format allows
   * @throws IOException if it cannot be written
   */
  public static void write(PictureSheet sheet, PictureFormat format, Path file) throws IOException {
    AtomicFile.write(file, bytes(sheet, format));
  }

  /**
   * What the file holds.
   *
   * @throws IllegalArgumentException if the picture is larger than the format allows
   * @throws IOException if a part of the picture cannot be written in this format
   */
  static byte[] bytes(PictureSheet sheet, PictureFormat format) throws IOException {
    requireFits(sheet, format);
    return switch (format) {
      case PNG -> PngExport.document(sheet);
      case SVG -> SvgExport.document(sheet).getBytes(StandardCharsets.UTF_8);
      case PDF -> PdfExport.document(sheet);
      case PPTX -> PptxExport.document(sheet);
    };
  }

  private static void requireFits(PictureSheet sheet, PictureFormat format) {
    if (Math.max(sheet.fileWidth(), sheet.fileHeight()) > format.mostPx()) {
      throw new IllegalArgumentException(
          "a picture of %d x %d %s is larger than a file %s takes, %d a side: choose a smaller size"
              .formatted(
                  sheet.fileWidth(),
                  sheet.fileHeight(),
                  format.unit(),
                  format.extension(),
                  format.mostPx()));
    }
  }
}

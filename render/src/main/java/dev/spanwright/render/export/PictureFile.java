package dev.spanwright.render.export;

import dev.spanwright.model.file.AtomicFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;

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
    write(sheet, format, file, WriteWatch.NONE);
  }

  /**
   * Writes a file, whole or not at all.
   *
   * @param watch told how far it is; it may end the writing
   * @throws IllegalArgumentException if the picture is larger than the format allows
   * @throws IOException if it cannot be written
   * @throws CancellationException if the watch ended it; a file of that name is as it was
   */
  public static void write(PictureSheet sheet, PictureFormat format, Path file, WriteWatch watch)
      throws IOException {
    watch.at(0);
    byte[] bytes = bytes(sheet, format, watch);
    watch.at(1);
    AtomicFile.write(file, bytes);
  }

  /**
   * Writes several pictures into one file, whole or not at all: pages of a PDF with their titles as
   * bookmarks, or slides of a presentation with their descriptions as speaker notes.
   *
   * @param sheets pages, each with its own title and description; at least one
   * @param document title and description of the whole
   * @throws IllegalArgumentException if the format holds one picture only, or a picture is larger
   *     than the format allows
   * @throws IOException if it cannot be written
   */
  public static void writeAll(
      List<PictureSheet> sheets, PictureInfo document, PictureFormat format, Path file)
      throws IOException {
    AtomicFile.write(file, bytes(sheets, document, format));
  }

  /** What a file of several pictures holds. */
  static byte[] bytes(List<PictureSheet> sheets, PictureInfo document, PictureFormat format)
      throws IOException {
    sheets.forEach(sheet -> requireFits(sheet, format));
    return switch (format) {
      case PDF -> PdfExport.document(sheets, document);
      case PPTX -> PptxExport.document(sheets, document);
      case PNG, SVG ->
          throw new IllegalArgumentException(
              "a file %s holds one picture, not %d: choose PDF or PPTX"
                  .formatted(format.extension(), sheets.size()));
    };
  }

  /**
   * What the file holds.
   *
   * @throws IllegalArgumentException if the picture is larger than the format allows
   * @throws IOException if a part of the picture cannot be written in this format
   */
  public static byte[] bytes(PictureSheet sheet, PictureFormat format) throws IOException {
    return bytes(sheet, format, WriteWatch.NONE);
  }

  private static byte[] bytes(PictureSheet sheet, PictureFormat format, WriteWatch watch)
      throws IOException {
    requireFits(sheet, format);
    return switch (format) {
      case PNG -> PngExport.document(sheet, watch);
      case SVG -> SvgExport.document(sheet).getBytes(StandardCharsets.UTF_8);
      case PDF -> PdfExport.document(List.of(sheet), sheet.info());
      case PPTX -> PptxExport.document(List.of(sheet), sheet.info());
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

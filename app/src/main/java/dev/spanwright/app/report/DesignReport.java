package dev.spanwright.app.report;

import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.file.AtomicFile;
import dev.spanwright.model.solve.Cancellation;
import dev.spanwright.render.export.PictureFile;
import dev.spanwright.render.export.PictureFormat;
import dev.spanwright.render.export.PictureSheet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import java.util.stream.Collectors;

/**
 * A report of a design: maps, results with their proofs, tables, failures, assumptions and their
 * sources. The same network gives the same bytes.
 */
public final class DesignReport {

  /** Pixels of a map on paper for each px of its layout: 300 to the inch. */
  private static final double PRINT_FACTOR = 1.7;

  /** Share of the time that failures take. */
  private static final double JUDGED = 0.6;

  private static final double DRAWN = 0.8;

  private DesignReport() {}

  /** What a report is written as. */
  public enum Format {
    /** One document for a browser, which prints well. */
    HTML,
    /** Pages of A4. */
    PDF;

    /** The end of names, such as {@code .pdf}. */
    public String extension() {
      return "." + name().toLowerCase(Locale.ROOT);
    }

    /** The format that the end of a file's name stands for. */
    public static Optional<Format> ofFileName(String name) {
      String lower = name.toLowerCase(Locale.ROOT);
      return Arrays.stream(values()).filter(f -> lower.endsWith(f.extension())).findFirst();
    }

    /** The ends of names of all formats. */
    public static String extensions() {
      return Arrays.stream(values()).map(Format::extension).collect(Collectors.joining(", "));
    }
  }

  /**
   * Writes a report, whole or not at all.
   *
   * @param evaluation all stages of the network
   * @param progress takes how much is done, 0 to 1, on any thread
   * @param cancellation asked all the time
   * @throws java.util.concurrent.CancellationException if the cancellation is requested; a file of
   *     that name is as it was
   * @throws IOException if it cannot be written
   */
  public static void write(
      Evaluation evaluation,
      Format format,
      Path file,
      DoubleConsumer progress,
      Cancellation cancellation)
      throws IOException {
    byte[] bytes = bytes(evaluation, format, progress, cancellation);
    cancellation.orThrow();
    progress.accept(1);
    AtomicFile.write(file, bytes);
  }

  /** What the file holds. */
  static byte[] bytes(
      Evaluation evaluation, Format format, DoubleConsumer progress, Cancellation cancellation)
      throws IOException {
    ReportData data = ReportData.of(evaluation, p -> progress.accept(JUDGED * p), cancellation);
    cancellation.orThrow();
    List<ReportPictures.Figure> figures = ReportPictures.of(evaluation);
    cancellation.orThrow();
    progress.accept(DRAWN);
    return switch (format) {
      case HTML ->
          new HtmlReport(data, figures, DesignReport::vectors)
              .text()
              .getBytes(StandardCharsets.UTF_8);
      case PDF -> PdfReport.of(new HtmlReport(data, figures, DesignReport::pixels).text());
    };
  }

  private static String vectors(ReportPictures.Figure figure) throws IOException {
    return data("image/svg+xml", PictureFile.bytes(figure.sheet(), PictureFormat.SVG));
  }

  private static String pixels(ReportPictures.Figure figure) throws IOException {
    PictureSheet sheet = figure.sheet();
    PictureSheet fine =
        new PictureSheet(
            sheet.layers(), sheet.widthPx(), sheet.heightPx(), PRINT_FACTOR, sheet.info());
    return data("image/png", PictureFile.bytes(fine, PictureFormat.PNG));
  }

  private static String data(String type, byte[] bytes) {
    return "data:" + type + ";base64," + Base64.getEncoder().encodeToString(bytes);
  }
}

package dev.spanwright.render.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Kinds of files that a picture is written into. */
public enum PictureFormat {
  /** Pixels. */
  PNG(16_384, "pixels"),
  /** Vectors for browsers and drawing programs. */
  SVG(100_000, "px"),
  /** Vectors for print; a page is at most 14,400 points a side (ISO 32000-1, annex C.2). */
  PDF(19_200, "px"),
  /**
   * Shapes for PowerPoint; a slide is at most 56 inches a side (ECMA-376, ST_SlideSizeCoordinate).
   */
  PPTX(5_376, "px");

  private final int mostPx;
  private final String unit;

  PictureFormat(int mostPx, String unit) {
    this.mostPx = mostPx;
    this.unit = unit;
  }

  /** The format that the end of a file's name stands for. */
  public static Optional<PictureFormat> ofFileName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(f -> lower.endsWith(f.extension())).findFirst();
  }

  /** The ends of names of all formats, such as {@code .png, .svg}. */
  public static String extensions() {
    return Arrays.stream(values()).map(PictureFormat::extension).collect(Collectors.joining(", "));
  }

  /** The end of names, such as {@code .png}. */
  public String extension() {
    return "." + name().toLowerCase(Locale.ROOT);
  }

  /** Whether a file can hold several pictures: as pages or slides. */
  public boolean holdsSeveral() {
    return this == PDF || this == PPTX;
  }

  /** Longest side of a file, px. */
  public int mostPx() {
    return mostPx;
  }

  /** What its sizes are counted in. */
  public String unit() {
    return unit;
  }
}

package dev.spanwright.app.export;

import java.util.Optional;

/** Sizes of the layout of exported pictures. Paper is counted at 96 px an inch. */
enum ExportSize {
  MAP("map", "As on the map", 0, 0),
  SLIDE("slide", "Slide 16:9, 1280 x 720", 1280, 720),
  FULL_HD("full-hd", "Full HD, 1920 x 1080 (4K at 2x)", 1920, 1080),
  A4("a4", "A4 landscape, 297 x 210 mm", 1123, 794),
  A3("a3", "A3 landscape, 420 x 297 mm", 1587, 1123),
  OWN("own", "Own size", 0, 0);

  /** A side of an own size is at least so long, px. */
  static final int LEAST_PX = 64;

  private final String id;
  private final String label;
  private final int width;
  private final int height;

  ExportSize(String id, String label, int width, int height) {
    this.id = id;
    this.label = label;
    this.width = width;
    this.height = height;
  }

  String id() {
    return id;
  }

  String label() {
    return label;
  }

  /** Width, px; none where it is not given. */
  Optional<Integer> width() {
    return Optional.of(width).filter(px -> px > 0);
  }

  /** Height, px; none where it is not given. */
  Optional<Integer> height() {
    return Optional.of(height).filter(px -> px > 0);
  }
}

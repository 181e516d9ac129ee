package dev.spanwright.model.file.geodata;

/** Reads coordinates. */
final class Coordinates {

  private Coordinates() {}

  /** The number of a text; NaN where it is none. */
  static double parse(String text) {
    try {
      return Double.parseDouble(text.strip());
    } catch (NumberFormatException _) {
      return Double.NaN;
    }
  }
}

package dev.spanwright.render.export;

/** Numbers as SVG takes them: hundredths of a px, as short as they go. */
final class SvgNumber {

  private SvgNumber() {}

  /** Whole hundredths. */
  static long hundredths(double value) {
    return Math.round(value * 100);
  }

  /** A number rounded to hundredths. */
  static String of(double value) {
    StringBuilder out = new StringBuilder();
    append(out, hundredths(value));
    return out.toString();
  }

  /** Appends hundredths as a number without needless zeros: 150 as 1.5, -50 as -.5. */
  static void append(StringBuilder out, long hundredths) {
    if (hundredths < 0) {
      out.append('-');
    }
    long size = Math.abs(hundredths);
    long fraction = size % 100;
    if (size >= 100 || fraction == 0) {
      out.append(size / 100);
    }
    if (fraction > 0) {
      out.append('.').append(fraction / 10);
      if (fraction % 10 > 0) {
        out.append(fraction % 10);
      }
    }
  }
}

package dev.spanwright.model.file.exchange;

/** Reads numbers of files of other programs. */
public final class Decimals {

  private Decimals() {}

  /**
   * The nearest double; NaN where the text is no decimal number. What Java alone takes, such as
   * {@code 12f} or {@code 0x1p3}, is none.
   */
  public static double parse(String text) {
    String plain = text.strip();
    return Shown.isNumber(plain) ? Double.parseDouble(plain) : Double.NaN;
  }
}

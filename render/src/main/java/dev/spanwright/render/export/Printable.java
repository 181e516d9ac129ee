package dev.spanwright.render.export;

/** Texts without what files of XML cannot hold. */
final class Printable {

  private Printable() {}

  /**
   * A text in which every character is one of XML 1.0 (section 2.2, production Char): others, such
   * as control characters and halves of surrogate pairs, become U+FFFD.
   */
  static String of(String text) {
    if (text.codePoints().allMatch(Printable::isAllowed)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().forEach(c -> out.appendCodePoint(isAllowed(c) ? c : 0xFFFD));
    return out.toString();
  }

  private static boolean isAllowed(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }
}

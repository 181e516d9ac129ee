package dev.spanwright.model.file;

import java.util.OptionalInt;

/**
 * Tells Windows-1250, in which spreadsheets save Polish and other languages of central Europe, from
 * Windows-1252: by bytes that are letters there and stand as letters do, and are signs here, or
 * letters that would not stand so. {@code £} and {@code m³} are no such.
 */
final class CentralEurope {

  private final byte[] content;

  private CentralEurope(byte[] content) {
    this.content = content;
  }

  /** The first byte that makes text Windows-1250, 0x80 to 0xFF; none where nothing does. */
  static OptionalInt sign(byte[] content) {
    CentralEurope text = new CentralEurope(content);
    for (int i = 0; i < content.length; i++) {
      if (content[i] < 0 && text.isLetterOnlyThere(i)) {
        return OptionalInt.of(content[i] & 0xFF);
      }
    }
    return OptionalInt.empty();
  }

  private boolean isLetterOnlyThere(int i) {
    int before = at(i - 1);
    int after = at(i + 1);
    boolean isBetween = isLetter(before) && isLetter(after);
    return switch (at(i)) {
      case 0xA3 ->
          isBetween || isOneOf("aeouyAEOUY\u00F3\u00D3\u00EA\u00CA\u00B9\u00A5", after); // Ł, £
      case 0xB3 -> isBetween && before != 'm'; // ł, cubic metres
      case 0xB9, 0xA5, 0xBF -> isBetween; // ą Ą ż, ¹ ¥ ¿
      case 0xAF -> isLetter(after); // Ż, a macron
      case 0x9C -> isOneOf("aeiouy\u00F3", before) && isLetter(after); // ś, œ follows none of these
      case 0x8C -> isOneOf("wlrmWLRM", after); // Ś, Œ comes before none of these
      case 0x9F -> isSmall(before); // ź, a capital Ÿ
      case 0x8F, 0x8D, 0x9D -> isAscii(before) || isAscii(after); // Ź Ť ť, nothing
      default -> false;
    };
  }

  /** 0 beyond the ends. */
  private int at(int i) {
    return i < 0 || i >= content.length ? 0 : content[i] & 0xFF;
  }

  private static boolean isOneOf(String octets, int octet) {
    return octet != 0 && octets.indexOf(octet) >= 0;
  }

  private static boolean isAscii(int octet) {
    return (octet >= 'a' && octet <= 'z') || (octet >= 'A' && octet <= 'Z');
  }

  private static boolean isSmall(int octet) {
    return (octet >= 'a' && octet <= 'z') || (octet >= 0xE0 && octet != 0xF7);
  }

  /** In either of the two, also those that are letters in Windows-1250 alone. */
  private static boolean isLetter(int octet) {
    boolean isHigh = octet >= 0xC0 && octet != 0xD7 && octet != 0xF7;
    return isAscii(octet)
        || isHigh
        || isOneOf("\u008A\u008C\u008D\u008E\u008F\u009A\u009C\u009D\u009E\u009F", octet)
        || isOneOf("\u00A3\u00A5\u00AF\u00B3\u00B9\u00BF", octet);
  }
}

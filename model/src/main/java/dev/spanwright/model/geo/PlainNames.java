package dev.spanwright.model.geo;

import java.text.Normalizer;
import java.util.Locale;

/** Names without accents, for comparing what people type. */
public final class PlainNames {

  private PlainNames() {}

  /** A name without its combining marks; letters that Unicode does not decompose stay. */
  static String withoutAccents(String name) {
    if (isAscii(name)) {
      return name;
    }
    String decomposed = Normalizer.normalize(name, Normalizer.Form.NFD);
    StringBuilder plain = new StringBuilder(decomposed.length());
    for (int i = 0; i < decomposed.length(); i++) {
      char c = decomposed.charAt(i);
      if (Character.getType(c) != Character.NON_SPACING_MARK) {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  /** Lower case in plain letters where there are some: "tromso" of "Tromsø"; others stay. */
  public static String plainLetters(String text) {
    String small = withoutAccents(text).toLowerCase(Locale.ROOT);
    StringBuilder plain = new StringBuilder(small.length());
    for (int i = 0; i < small.length(); i++) {
      appendPlain(plain, small.charAt(i));
    }
    return plain.toString();
  }

  /**
   * A key for searching: lower case, no accents, no apostrophes, words parted by single spaces, so
   * that "Saint-Étienne" and "saint etienne" meet.
   */
  public static String searchKey(String text) {
    String plain = withoutAccents(text).toLowerCase(Locale.ROOT);
    StringBuilder key = new StringBuilder(plain.length());
    boolean gap = false;
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        if (gap && !key.isEmpty()) {
          key.append(' ');
        }
        gap = false;
        appendPlain(key, c);
      } else if (!isApostrophe(c)) {
        gap = true;
      }
    }
    return key.toString();
  }

  /**
   * A search key in which two letters for an umlaut are one, so that "Duesseldorf" and "Tromsoe"
   * meet Düsseldorf and Tromsø.
   */
  public static String withoutDigraphs(String searchKey) {
    return searchKey.replace("ae", "a").replace("oe", "o").replace("ue", "u");
  }

  private static void appendPlain(StringBuilder key, char c) {
    switch (c) {
      case 'ß' -> key.append("ss");
      case 'æ' -> key.append("ae");
      case 'œ' -> key.append("oe");
      case 'þ' -> key.append("th");
      case 'ø' -> key.append('o');
      case 'đ', 'ð' -> key.append('d');
      case 'ħ' -> key.append('h');
      case 'ı' -> key.append('i');
      case 'ł' -> key.append('l');
      case 'ə' -> key.append('a');
      default -> key.append(c);
    }
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '`' || c == '‘' || c == '’' || c == 'ʼ' || c == 'ʻ';
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }
}

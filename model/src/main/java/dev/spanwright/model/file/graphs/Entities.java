package dev.spanwright.model.file.graphs;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Characters that a text names, as in HTML: by number, and the commonest ones by name. */
final class Entities {

  private static final Pattern ENTITY =
      Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(amp|quot|lt|gt|apos|nbsp));");

  private Entities() {}

  /** The text with the characters that it names. */
  static String decoded(String text) {
    if (text.indexOf('&') < 0) {
      return text;
    }
    Matcher entity = ENTITY.matcher(text);
    StringBuilder out = new StringBuilder();
    while (entity.find()) {
      entity.appendReplacement(out, "");
      out.append(character(entity));
    }
    return entity.appendTail(out).toString();
  }

  /** The text in which nothing is taken for a character that it names. */
  static String guarded(String text) {
    return ENTITY.matcher(text).replaceAll(entity -> "&amp;" + entity.group().substring(1));
  }

  private static String character(Matcher entity) {
    if (entity.group(3) != null) {
      return switch (entity.group(3)) {
        case "amp" -> "&";
        case "quot" -> "\"";
        case "lt" -> "<";
        case "gt" -> ">";
        case "apos" -> "'";
        default -> " ";
      };
    }
    int code =
        entity.group(1) != null
            ? Integer.parseInt(entity.group(1))
            : Integer.parseInt(entity.group(2), 16);
    boolean isCharacter = Character.isValidCodePoint(code) && (code < 0xD800 || code > 0xDFFF);
    return isCharacter ? Character.toString(code) : entity.group();
  }
}

package dev.spanwright.model.file.xml;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Writes XML in one fixed layout: two spaces a level, LF, UTF-8. */
public final class XmlText {

  private final StringBuilder out =
      new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
  private int depth;

  /** An element with others in it, which the body writes. */
  public void element(String name, Map<String, String> attributes, Runnable body) {
    start(name, attributes).append(">\n");
    depth++;
    body.run();
    depth--;
    out.repeat("  ", depth).append("</").append(name).append(">\n");
  }

  /** An element without anything in it. */
  public void empty(String name, Map<String, String> attributes) {
    start(name, attributes).append("/>\n");
  }

  /** An element with a text in it. */
  public void text(String name, Map<String, String> attributes, String text) {
    start(name, attributes).append('>').append(escaped(text)).append("</");
    out.append(name).append(">\n");
  }

  /** An element with a text in it. */
  public void text(String name, String text) {
    text(name, Map.of(), text);
  }

  private StringBuilder start(String name, Map<String, String> attributes) {
    out.repeat("  ", depth).append('<').append(name);
    attributes.forEach(
        (key, value) ->
            out.append(' ').append(key).append("=\"").append(escaped(value)).append('"'));
    return out;
  }

  /** A text as XML has it; characters that XML 1.0 does not know are left out. */
  public static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length());
    text.codePoints()
        .filter(XmlText::isKnown)
        .forEach(
            c -> {
              switch (c) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append("&quot;");
                case '\n' -> escaped.append("&#10;");
                case '\r' -> escaped.append("&#13;");
                case '\t' -> escaped.append("&#9;");
                default -> escaped.appendCodePoint(c);
              }
            });
    return escaped.toString();
  }

  private static boolean isKnown(int c) {
    return c == '\n'
        || c == '\r'
        || c == '\t'
        || (c >= 0x20 && c < 0xD800)
        || (c > 0xDFFF && c < 0xFFFE)
        || c > 0xFFFF;
  }

  /** The file. */
  public byte[] finish() {
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }
}

package dev.spanwright.model.file.exchange;

import dev.spanwright.model.file.FileText;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** What can be told of a file without reading it. */
public final class Head {

  private static final int LOOKED_AT = 64 * 1024;

  private static final Pattern ROOT = Pattern.compile("(?s)\\s*<(?:[\\w.-]+:)?([\\w.-]+)([^>]*+)>");

  private static final JsonFactory JSON = new JsonFactory();

  private final String extension;
  private final byte[] content;
  private final String text;
  private final String xmlRoot;
  private final String xmlAttributes;
  private final Map<String, String> fields;

  private Head(String extension, byte[] content) {
    this.extension = extension;
    this.content = content;
    String start =
        new String(content, 0, Math.min(content.length, LOOKED_AT), FileText.marked(content));
    text = start.startsWith("\uFEFF") ? start.substring(1) : start;
    Matcher root = ROOT.matcher(text);
    boolean isXml = isBlankBefore('<') && root.region(prologEnd(text), text.length()).lookingAt();
    xmlRoot = isXml ? root.group(1) : "";
    xmlAttributes = isXml ? root.group(2) : "";
    fields = isBlankBefore('{') ? topFields(content) : Map.of();
  }

  /**
   * Where declarations and comments before the root end. By a loop: a pattern goes one level deeper
   * with each comment, and a file may begin with thousands.
   */
  private static int prologEnd(String text) {
    int at = 0;
    while (true) {
      String end = text.startsWith("<?", at) ? "?>" : text.startsWith("<!--", at) ? "-->" : "";
      if (text.startsWith("<!DOCTYPE", at)) {
        at = documentTypeEnd(text, at); // the reader of XML turns it down, and says why
      } else if (!end.isEmpty()) {
        int close = text.indexOf(end, at);
        if (close < 0) {
          return text.length();
        }
        at = close + end.length();
      } else if (at < text.length() && Character.isWhitespace(text.charAt(at))) {
        at++;
      } else {
        return at;
      }
    }
  }

  private static int documentTypeEnd(String text, int start) {
    int close = text.indexOf('>', start);
    int inner = text.indexOf('[', start);
    if (inner >= 0 && inner < close) {
      int innerEnd = text.indexOf(']', inner);
      close = innerEnd < 0 ? -1 : text.indexOf('>', innerEnd);
    }
    return close < 0 ? text.length() : close + 1;
  }

  /** The head of a file. */
  public static Head of(String fileName, byte[] content) {
    String lower = fileName.toLowerCase(Locale.ROOT);
    return new Head(lower.substring(lower.lastIndexOf('.') + 1), content);
  }

  private boolean isBlankBefore(char first) {
    String stripped = text.stripLeading();
    return !stripped.isEmpty() && stripped.charAt(0) == first;
  }

  /** The ending of the file name, in lower case. */
  public String extension() {
    return extension;
  }

  /** The first 64 KiB as text. */
  public String text() {
    return text;
  }

  /** Whether it begins with these bytes. */
  public boolean startsWith(int... bytes) {
    if (content.length < bytes.length) {
      return false;
    }
    for (int i = 0; i < bytes.length; i++) {
      if ((content[i] & 0xFF) != bytes[i]) {
        return false;
      }
    }
    return true;
  }

  /** The local name of the outermost XML element; empty where it is no XML. */
  public String xmlRoot() {
    return xmlRoot;
  }

  /** The attributes of the outermost XML element as they are written. */
  public String xmlAttributes() {
    return xmlAttributes;
  }

  /** The fields of the outermost JSON object with their texts; other values are empty. */
  public Map<String, String> fields() {
    return fields;
  }

  /** The characters from the first bracket on; those that cannot be decoded are replaced. */
  private static Reader plain(byte[] content) {
    Charset charset = FileText.marked(content);
    int start = 0;
    while (content[start] != '{') { // which is there, as the text begins with it
      start++;
    }
    start -= charset.equals(StandardCharsets.UTF_16BE) ? 1 : 0;
    return new InputStreamReader(
        new ByteArrayInputStream(content, start, content.length - start), charset);
  }

  /** What cannot be parsed is no reason to fail: the reader tells it with its place. */
  private static Map<String, String> topFields(byte[] content) {
    Map<String, String> fields = new LinkedHashMap<>();
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), plain(content))) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.PROPERTY_NAME && fields.size() < 1_000) {
        String name = parser.currentName();
        boolean isText = parser.nextToken() == JsonToken.VALUE_STRING;
        fields.putIfAbsent(name, isText ? parser.getString() : "");
        parser.skipChildren();
      }
    } catch (JacksonException _) {
      return fields;
    }
    return fields;
  }
}

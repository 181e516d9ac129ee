package dev.spanwright.model.file.xml;

import dev.spanwright.model.file.FileText;
import dev.spanwright.model.file.NetworkFileException;
import dev.spanwright.model.file.Problems;
import dev.spanwright.model.file.Words;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decodes XML files: by the byte order mark, else by the encoding that the declaration names, else
 * as UTF-8 (XML 1.0, appendix F). Here rather than in the parser of the JDK, which writes what it
 * cannot decode on standard error before it throws.
 */
final class XmlCharacters {

  private static final List<String> ENCODINGS =
      List.of(
          "UTF-8",
          "UTF-16",
          "US-ASCII",
          "ISO-8859-1",
          "ISO-8859-2",
          "ISO-8859-15",
          "windows-1250",
          "windows-1252");

  private static final Pattern DECLARED =
      Pattern.compile("\\A<\\?xml\\s[^>]{0,200}?\\sencoding\\s*=\\s*[\"']([\\w.:-]{1,40})[\"']");

  private static final int DECLARATION_BYTES = 300;

  private XmlCharacters() {}

  /**
   * The text of a file, without a byte order mark.
   *
   * @throws NetworkFileException if the bytes are not of its encoding, or that is none of those
   *     that are read
   */
  static String of(byte[] content, Problems problems) throws NetworkFileException {
    if (startsWith(content, 0xFE, 0xFF) || startsWith(content, 0xFF, 0xFE)) {
      return FileText.of(content, FileText.marked(content), problems.file());
    }
    Optional<String> declared =
        startsWith(content, 0xEF, 0xBB, 0xBF) ? Optional.empty() : declared(content);
    if (declared.isEmpty() || declared.get().equals("UTF-8")) {
      return FileText.of(content, StandardCharsets.UTF_8, problems.file());
    }
    String encoding = declared.get();
    if (!ENCODINGS.contains(encoding)) {
      throw SafeXml.thrown(
          problems,
          1,
          1,
          "the encoding " + Words.quote(encoding),
          "one of " + String.join(", ", ENCODINGS),
          "Save the file as UTF-8.");
    }
    return FileText.of(content, Charset.forName(encoding), problems.file());
  }

  private static boolean startsWith(byte[] content, int... bytes) {
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

  /** What the declaration names, as {@link #ENCODINGS} spells it where it is one of them. */
  private static Optional<String> declared(byte[] content) {
    int length = Math.min(content.length, DECLARATION_BYTES);
    String start = new String(content, 0, length, StandardCharsets.ISO_8859_1);
    Matcher matcher = DECLARED.matcher(start);
    if (!matcher.find()) {
      return Optional.empty();
    }
    String named = matcher.group(1);
    String upper = named.toUpperCase(Locale.ROOT);
    return Optional.of(
        ENCODINGS.stream()
            .filter(known -> known.toUpperCase(Locale.ROOT).equals(upper))
            .findFirst()
            .orElse(named));
  }
}

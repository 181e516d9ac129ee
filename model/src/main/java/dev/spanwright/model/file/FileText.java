package dev.spanwright.model.file;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The text of a file of another program: by its byte order mark (UTF-8, UTF-16), else as UTF-8,
 * else as Windows-1252 or, where letters of central Europe tell it, Windows-1250, in which
 * spreadsheets on Windows save.
 *
 * @param text without a byte order mark
 * @param guess what the encoding was guessed by; empty where the file tells it
 */
public record FileText(String text, Optional<Guess> guess) {

  private static final int BUFFER = 8 * 1024;

  private static final char MARK = '\uFEFF';

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private static final Charset CENTRAL = Charset.forName("windows-1250");

  private static final String ADVICE = "Save the file as UTF-8, or choose another one.";

  /** Controls that text has: blanks, the separator of GeoJSON sequences, and the end of DOS. */
  private static final String CONTROLS = "\t\n\u000B\f\r\u001A\u001E";

  /**
   * The first byte that is not UTF-8, by which a file was read as Windows-1252 or -1250.
   *
   * @param line from 1
   * @param column from 1, in characters
   * @param octet the byte, 0x80 to 0xFF
   * @param central the byte that makes it Windows-1250, 0x80 to 0xFF; none for Windows-1252
   */
  public record Guess(int line, int column, int octet, OptionalInt central) {

    Charset charset() {
      return central.isPresent() ? CENTRAL : WINDOWS;
    }

    private String letter(int of) {
      return Words.quote(new String(new byte[] {(byte) of}, charset()));
    }

    /**
     * Remarks it.
     *
     * @param linesBefore is added to its line
     * @param path of the place; may be empty
     */
    public void tell(Problems problems, int linesBefore, String path) {
      String told =
          central.isPresent() && central.getAsInt() != octet
              ? ", and 0x%02X is %s".formatted(central.getAsInt(), letter(central.getAsInt()))
              : "";
      problems.remark(
          linesBefore + line,
          column,
          path.isEmpty() ? FieldPath.ROOT : FieldPath.ROOT.field(path),
          "byte 0x%02X, which is not UTF-8".formatted(octet),
          "text in UTF-8",
          "The file was read as %s, in which that is %s%s."
              .formatted(
                  central.isPresent() ? "Windows-1250" : "Windows-1252", letter(octet), told));
    }
  }

  /**
   * The text of a content.
   *
   * @param file what messages call it
   * @throws NetworkFileException if it is of none of the encodings, told with the place
   */
  public static FileText of(byte[] content, String file) throws NetworkFileException {
    Charset charset = marked(content);
    checkMarked(content, file);
    Decoding decoding = new Decoding(content, charset, true);
    if (decoding.isWhole()) {
      return new FileText(decoding.text(), Optional.empty());
    }
    Guess guess = decoding.guess(CentralEurope.sign(content));
    if (charset.equals(StandardCharsets.UTF_8)
        && !isMarked(content)
        && isText(content, guess.charset())) {
      return new FileText(new String(content, guess.charset()), Optional.of(guess));
    }
    throw new NetworkFileException(decoding.problem(file));
  }

  /**
   * The text of a content; a guess of its encoding is remarked.
   *
   * @throws NetworkFileException if it is of none of the encodings, told with the place
   */
  public static String of(byte[] content, Problems problems) throws NetworkFileException {
    FileText text = of(content, problems.file());
    text.guess().ifPresent(guess -> guess.tell(problems, 0, ""));
    return text.text();
  }

  /**
   * A content in UTF-8: as it is, or of another encoding; a guess of that is remarked.
   *
   * @throws NetworkFileException if it is of none of the encodings, told with the place
   */
  public static byte[] utf8(byte[] content, Problems problems) throws NetworkFileException {
    boolean isUtf8 =
        marked(content).equals(StandardCharsets.UTF_8)
            && new Decoding(content, StandardCharsets.UTF_8, false).isWhole();
    return isUtf8 ? content : of(content, problems).getBytes(StandardCharsets.UTF_8);
  }

  /**
   * The text of a content in a known encoding, without a byte order mark.
   *
   * @throws NetworkFileException if a byte is not of it, told with the place
   */
  public static String of(byte[] content, Charset charset, String file)
      throws NetworkFileException {
    Decoding decoding = new Decoding(content, charset, true);
    if (decoding.isWhole()) {
      return decoding.text();
    }
    throw new NetworkFileException(decoding.problem(file));
  }

  /** The encoding that the byte order mark of a content tells; UTF-8 where it has none. */
  public static Charset marked(byte[] content) {
    if (content.length >= 2) {
      int first = (content[0] & 0xFF) << 8 | (content[1] & 0xFF);
      if (first == 0xFEFF) {
        return StandardCharsets.UTF_16BE;
      }
      if (first == 0xFFFE) {
        return StandardCharsets.UTF_16LE;
      }
    }
    return StandardCharsets.UTF_8;
  }

  private static boolean isMarked(byte[] content) {
    return content.length >= 3
        && (content[0] & 0xFF) == 0xEF
        && (content[1] & 0xFF) == 0xBB
        && (content[2] & 0xFF) == 0xBF;
  }

  /** Letters with zeros between them would be read as UTF-8, and make no sense. */
  private static void checkMarked(byte[] content, String file) throws NetworkFileException {
    if (content.length < 4) {
      return;
    }
    boolean isBig = content[0] == 0 && content[2] == 0 && content[1] != 0 && content[3] != 0;
    boolean isLittle = content[1] == 0 && content[3] == 0 && content[0] != 0 && content[2] != 0;
    if (isBig || isLittle) {
      String found = "text in UTF-16 without a byte order mark";
      String expected = "text in UTF-8, or in UTF-16 with one";
      throw new NetworkFileException(new Problem(file, 1, 1, "", found, expected, ADVICE));
    }
  }

  /**
   * Whether bytes that are not UTF-8 can be text of Windows: there are no controls among them, and
   * fewer letters in UTF-8 than bytes that are none. A damaged file has as many or more, and so has
   * one that was joined of two.
   */
  private static boolean isText(byte[] content, Charset windows) {
    for (byte b : content) {
      if (b >= 0 && b < 0x20 && CONTROLS.indexOf(b) < 0) {
        return false;
      }
    }
    if (!new Decoding(content, windows, false).isWhole()) {
      return false;
    }
    long balance =
        new String(content, StandardCharsets.UTF_8)
            .chars()
            .filter(c -> c >= 0x80)
            .mapToLong(c -> c == 0xFFFD ? -1 : 1)
            .sum();
    return balance < 0;
  }

  /** Decodes a content up to its end, or to the first byte that is not of the encoding. */
  private static final class Decoding {

    private final byte[] content;
    private final Charset charset;
    private final StringBuilder text = new StringBuilder();
    private int line = 1;
    private int column = 1;
    private int badAt = -1;
    private int badBytes;

    /**
     * @param isKept whether the text is wanted, and not only whether it is one
     */
    Decoding(byte[] content, Charset charset, boolean isKept) {
      this.content = content;
      this.charset = charset;
      CharsetDecoder decoder =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT);
      ByteBuffer bytes = ByteBuffer.wrap(content);
      CharBuffer chars = CharBuffer.allocate(BUFFER);
      boolean isFirst = true;
      CoderResult result;
      do {
        result = decoder.decode(bytes, chars, true);
        if (result.isUnderflow()) {
          result = decoder.flush(chars);
        }
        chars.flip();
        if (isFirst && chars.hasRemaining() && chars.get(0) == MARK) {
          chars.get();
        }
        isFirst = false;
        count(chars);
        if (isKept) {
          text.append(chars);
        }
        chars.clear();
        GivenUp.check();
      } while (result.isOverflow());
      if (result.isError()) {
        badAt = bytes.position();
        badBytes = result.length();
      }
    }

    private void count(CharBuffer chars) {
      for (int i = chars.position(); i < chars.limit(); i++) {
        if (chars.get(i) == '\n') {
          line++;
          column = 1;
        } else {
          column++;
        }
      }
    }

    boolean isWhole() {
      return badAt < 0;
    }

    String text() {
      return text.toString();
    }

    Guess guess(OptionalInt central) {
      return new Guess(line, column, content[badAt] & 0xFF, central);
    }

    Problem problem(String file) {
      String hex =
          HexFormat.ofDelimiter(" ")
              .withPrefix("0x")
              .withUpperCase()
              .formatHex(content, badAt, badAt + badBytes);
      String name = charset.name().startsWith("UTF-16") ? "UTF-16" : charset.name();
      String found =
          badBytes == 1
              ? "byte " + hex + ", which is not " + name + " text"
              : "bytes " + hex + ", which are not " + name + " text";
      return new Problem(file, line, column, "", found, "a text file in " + name, ADVICE);
    }
  }
}

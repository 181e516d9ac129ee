package dev.spanwright.model.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Characters of a UTF-8 stream of bounded size. A byte order mark at the start is skipped; bytes
 * that are not UTF-8 are a problem with a place, never replaced. Closing leaves the stream open.
 */
final class Utf8Reader extends Reader {

  private static final int BUFFER = 16 * 1024;

  private final InputStream in;
  private final String file;
  private final long maxBytes;
  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT);
  private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).flip();
  private final CharBuffer chars = CharBuffer.allocate(BUFFER).flip();
  private long bytesRead;
  private long charsDecoded;
  private boolean ended;
  private boolean started;
  private int line = 1;
  private int column = 1;

  Utf8Reader(InputStream in, String file, long maxBytes) {
    this.in = in;
    this.file = file;
    this.maxBytes = maxBytes;
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    while (!chars.hasRemaining()) {
      if (!decodeMore()) {
        return -1;
      }
    }
    int count = Math.min(length, chars.remaining());
    chars.get(target, offset, count);
    return count;
  }

  /** Refills the characters; false at the end of the stream. */
  private boolean decodeMore() throws IOException {
    if (!ended) {
      fill();
    }
    chars.clear();
    CoderResult result = decoder.decode(bytes, chars, ended);
    chars.flip();
    if (chars.hasRemaining()) {
      skipMark();
      countLines();
      charsDecoded += chars.remaining();
      return true;
    }
    if (result.isError()) {
      throw new NetworkFileException(notUtf8());
    }
    return !ended;
  }

  private void fill() throws IOException {
    bytes.compact();
    int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
    if (count < 0) {
      ended = true;
    } else {
      bytes.position(bytes.position() + count);
      bytesRead += count;
    }
    bytes.flip();
    if (bytesRead > maxBytes) {
      throw new NetworkFileException(tooLarge(file, "more than " + maxBytes + " bytes", maxBytes));
    }
  }

  private void skipMark() {
    if (!started && chars.get(chars.position()) == '\uFEFF') {
      chars.get();
    }
    started = true;
  }

  /** Whether the text is known to end after so many characters. */
  boolean endsAt(long characters) {
    return ended && !bytes.hasRemaining() && characters >= charsDecoded;
  }

  private void countLines() {
    for (int i = chars.position(); i < chars.limit(); i++) {
      if (chars.get(i) == '\n') {
        line++;
        column = 1;
      } else {
        column++;
      }
    }
  }

  private Problem notUtf8() {
    int bad = bytes.get(bytes.position()) & 0xFF;
    return new Problem(
        file,
        line,
        column,
        "",
        "byte 0x%02X, which is not UTF-8 text".formatted(bad),
        "a text file in UTF-8",
        "Save the file as UTF-8, or choose another one.");
  }

  static Problem tooLarge(String file, String found, long maxBytes) {
    return Problem.ofFile(
        file,
        found,
        "at most " + maxBytes + " bytes (" + (maxBytes >> 20) + " MiB)",
        "Choose another file, or divide this one.");
  }

  @Override
  public void close() {}
}

package dev.spanwright.model.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Decodes text files. */
public final class Utf8Text {

  private Utf8Text() {}

  /**
   * The text of a file, without a byte order mark.
   *
   * @throws NetworkFileException if it is not UTF-8, told with its place
   */
  public static String of(byte[] content, String file) throws NetworkFileException {
    Utf8Reader reader = new Utf8Reader(new ByteArrayInputStream(content), file, content.length);
    StringBuilder text = new StringBuilder(content.length);
    char[] buffer = new char[8192];
    try {
      for (int n = reader.read(buffer, 0, buffer.length);
          n >= 0;
          n = reader.read(buffer, 0, buffer.length)) {
        text.append(buffer, 0, n);
      }
    } catch (NetworkFileException e) {
      throw e;
    } catch (IOException e) {
      throw new UncheckedIOException("bytes in memory could not be read", e);
    }
    return text.toString();
  }
}

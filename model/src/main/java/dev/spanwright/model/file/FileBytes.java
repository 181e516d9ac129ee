package dev.spanwright.model.file;

import java.io.IOException;
import java.nio.file.Path;

/** Reads and writes whole files, and says what keeps them from it. */
public final class FileBytes {

  private FileBytes() {}

  /**
   * Reads a file.
   *
   * @throws NetworkFileException if it cannot be read or is larger
   */
  public static byte[] read(Path file, long maxBytes) throws NetworkFileException {
    return InputFile.read(
        file,
        maxBytes,
        "a network file",
        (in, name) -> {
          try {
            byte[] content = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, maxBytes + 1));
            if (content.length > maxBytes) {
              String found = "more than " + maxBytes + " bytes";
              throw new NetworkFileException(Utf8Reader.tooLarge(name, found, maxBytes));
            }
            return content;
          } catch (NetworkFileException e) {
            throw e;
          } catch (IOException e) {
            throw new NetworkFileException(FileTrouble.reading(name, e), e);
          }
        });
  }

  /**
   * Replaces a file in one step.
   *
   * @throws NetworkFileException if it cannot be written; it is then as it was
   */
  public static void write(Path file, byte[] content) throws NetworkFileException {
    try {
      AtomicFile.write(file, content);
    } catch (IOException e) {
      throw new NetworkFileException(FileTrouble.writing(file.toString(), e), e);
    }
  }
}

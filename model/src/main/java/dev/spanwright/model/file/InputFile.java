package dev.spanwright.model.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Opens files to read, and says what keeps them from being read. */
final class InputFile {

  /** Reads the content of a file. */
  interface Content<T> {
    T read(InputStream in, String name) throws NetworkFileException;
  }

  private InputFile() {}

  /**
   * Reads a file.
   *
   * @param what the kind of file that is expected, such as "a network file"
   * @throws NetworkFileException if the file cannot be read, or is too large, or its content is
   *     wrong
   */
  static <T> T read(Path file, long maxBytes, String what, Content<T> content)
      throws NetworkFileException {
    String name = file.toString();
    if (Files.isDirectory(file)) {
      throw new NetworkFileException(
          Problem.ofFile(name, "a folder", "a file", "Choose a file in it."));
    }
    try (InputStream in = Files.newInputStream(file)) {
      long bytes = Files.size(file);
      if (bytes > maxBytes) {
        throw new NetworkFileException(Utf8Reader.tooLarge(name, bytes + " bytes", maxBytes));
      }
      return content.read(in, name);
    } catch (NetworkFileException e) {
      throw e;
    } catch (NoSuchFileException e) {
      String advice = "Check the name and the folder.";
      throw new NetworkFileException(Problem.ofFile(name, "no such file", what, advice), e);
    } catch (IOException e) {
      throw new NetworkFileException(FileTrouble.reading(name, e), e);
    }
  }
}

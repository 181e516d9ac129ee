package dev.spanwright.model.file.exchange;

import dev.spanwright.model.file.NetworkFileException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A file to be read.
 *
 * @param name what messages call it
 * @param fileName the last part of its path
 * @param content all bytes
 * @param beside gives the content of the file of another name in the same folder, if it is there
 */
@SuppressWarnings("ArrayRecordComponent") // a content is read, and never compared
public record Source(String name, String fileName, byte[] content, Folder beside) {

  /** Other files of one folder. */
  @FunctionalInterface
  public interface Folder {

    /**
     * The content of a file, if it is there.
     *
     * @throws NetworkFileException if it is there and cannot be read
     */
    Optional<byte[]> content(String fileName) throws NetworkFileException;
  }

  /** A content without other files beside it. */
  public static Source of(String name, byte[] content) {
    return new Source(name, name, content, _ -> Optional.empty());
  }

  /** The name of a file without its folder and its ending, also one of two parts. */
  public static String stem(String path) {
    String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    return name.replaceFirst("(?<=.)(?i:\\.(graph|gnpy|ietf|sndlib|spanwright))?\\.[^.]*$", "");
  }

  /**
   * The name of another file of the same network: the suffix stands before the ending.
   *
   * @param extensions endings of the format, without a dot; one of more than a part, such as {@code
   *     gnpy.json}, is kept whole
   */
  public static String nameBeside(String fileName, String suffix, List<String> extensions) {
    String lower = fileName.toLowerCase(Locale.ROOT);
    int dot =
        extensions.stream()
            .filter(extension -> lower.endsWith("." + extension))
            .mapToInt(extension -> fileName.length() - extension.length() - 1)
            .min()
            .orElse(fileName.lastIndexOf('.'));
    return dot > 0
        ? fileName.substring(0, dot) + suffix + fileName.substring(dot)
        : fileName + suffix + "." + extensions.getFirst();
  }
}

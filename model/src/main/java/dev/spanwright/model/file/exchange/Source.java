package dev.spanwright.model.file.exchange;

import java.util.Optional;
import java.util.function.Function;

/**
 * A file to be read.
 *
 * @param name what messages call it
 * @param fileName the last part of its path
 * @param content all bytes
 * @param beside gives the content of the file of another name in the same folder, if it is there
 */
public record Source(
    String name, String fileName, byte[] content, Function<String, Optional<byte[]>> beside) {

  /** A content without other files beside it. */
  public static Source of(String name, byte[] content) {
    return new Source(name, name, content, _ -> Optional.empty());
  }
}

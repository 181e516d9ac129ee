package dev.spanwright.app.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

/**
 * What tells whether a file is still as it was read or written.
 *
 * @param bytes its size
 * @param modified when it was changed last
 */
public record FileStamp(long bytes, FileTime modified) {

  /** The stamp of a file; nothing if there is none, or it cannot be looked at. */
  public static Optional<FileStamp> of(Path file) {
    try {
      BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
      return Optional.of(new FileStamp(now.size(), now.lastModifiedTime()));
    } catch (NoSuchFileException _) {
      return Optional.empty();
    } catch (IOException e) {
      System.getLogger(FileStamp.class.getName())
          .log(System.Logger.Level.WARNING, "cannot look at " + file, e);
      return Optional.empty();
    }
  }
}

package dev.spanwright.app.workspace;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Says in words what a failed file operation means. */
public final class IoMessages {

  private IoMessages() {}

  /** Sentences for whatever keeps a file from being read or written, also what is not foreseen. */
  public static String ofAny(Throwable failure) {
    return switch (failure) {
      case IOException e -> of(e);
      case OutOfMemoryError _ ->
          "There is not enough memory for this file (%d MB for Java). Close other windows, or give Java more, such as SPANWRIGHT_JAVA_OPTS=-Xmx8g."
              .formatted(Runtime.getRuntime().maxMemory() >> 20);
      case StackOverflowError _ -> "What is in this file is nested deeper than can be followed.";
      default ->
          "Spanwright met an error of its own%s. Please report it, with the file if you may share it."
              .formatted(failure.getMessage() == null ? "" : ": " + failure.getMessage().strip());
    };
  }

  /** A sentence for a failure. */
  public static String of(IOException e) {
    return switch (e) {
      case NoSuchFileException missing -> "There is no file or folder " + missing.getFile() + ".";
      case AccessDeniedException denied ->
          "You do not have the right to use " + denied.getFile() + ".";
      case FileSystemException system when system.getReason() != null ->
          system.getFile() + ": " + system.getReason() + ".";
      default -> e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    };
  }
}

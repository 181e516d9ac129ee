package dev.spanwright.app.workspace;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Says in words what a failed file operation means. */
public final class IoMessages {

  private IoMessages() {}

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

package dev.spanwright.app.command;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Says in words why something failed. */
final class Causes {

  private Causes() {}

  static String of(IOException e) {
    return switch (e) {
      case NoSuchFileException _ -> "there is no such folder";
      case AccessDeniedException denied ->
          denied.getReason() == null ? "access is denied" : denied.getReason();
      case FileSystemException system when system.getReason() != null -> system.getReason();
      default -> ofAny(e);
    };
  }

  /** Why, and in which folder: files are written under a name of their own first. */
  static String withFolder(IOException e) {
    return e instanceof FileSystemException system && system.getFile() != null
        ? of(e) + folder(system.getFile())
        : of(e);
  }

  private static String folder(String file) {
    Path folder = Path.of(file).getParent();
    return folder == null ? "" : ": " + folder;
  }

  static String ofAny(Throwable e) {
    String message = e.getMessage();
    return message == null || message.isBlank()
        ? e.getClass().getSimpleName()
        : message.lines().findFirst().orElseThrow();
  }
}

package dev.spanwright.app.command;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

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

  static String ofAny(Throwable e) {
    String message = e.getMessage();
    return message == null || message.isBlank()
        ? e.getClass().getSimpleName()
        : message.lines().findFirst().orElseThrow();
  }
}

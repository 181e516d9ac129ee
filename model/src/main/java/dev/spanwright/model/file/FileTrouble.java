package dev.spanwright.model.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;

/** Says what the file system met, and what to do. */
final class FileTrouble {

  private FileTrouble() {}

  /** The reason that the file system gives, without the path. */
  static String reason(IOException e) {
    return switch (e) {
      case NoSuchFileException _ -> "no such file or folder";
      case AccessDeniedException a -> a.getReason() == null ? "access denied" : a.getReason();
      case FileSystemException f when f.getReason() != null -> f.getReason();
      default -> e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    };
  }

  static Problem reading(String file, IOException e) {
    return Problem.ofFile(
        file,
        reason(e),
        "a file that can be read",
        "Check the path, and whether you may read the file.");
  }

  static Problem writing(String file, IOException e) {
    String reason = reason(e);
    String lower = reason.toLowerCase(Locale.ROOT);
    String advice =
        lower.contains("space") || lower.contains("quota")
            ? "Free some space or save to another disk. The file on disk is as it was."
            : "Save under another name or in another folder. The file on disk is as it was.";
    return Problem.ofFile(file, reason, "a place that can be written", advice);
  }
}

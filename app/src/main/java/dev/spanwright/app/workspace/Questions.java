package dev.spanwright.app.workspace;

import java.util.List;

/** Asks and tells the user. An interface, so that tests can answer. */
public interface Questions {

  /** What to do with unsaved changes. */
  enum Unsaved {
    SAVE,
    DISCARD,
    CANCEL
  }

  /** Asks before changes would be lost. */
  Unsaved unsaved(String documentName);

  /**
   * Asks before a file that another program has changed is replaced.
   *
   * @return whether it shall be
   */
  boolean replaceChanged(String fileName);

  /**
   * Asks before files are replaced that the user has not chosen: those that an export writes beside
   * the one that was chosen.
   *
   * @return whether they shall be
   */
  boolean replaceBeside(List<String> fileNames);

  /** Tells what went wrong: what happened, and what to do. */
  void problem(String title, String message);
}

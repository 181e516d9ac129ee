package dev.spanwright.app.workspace;

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

  /** Tells what went wrong: what happened, and what to do. */
  void problem(String title, String message);
}

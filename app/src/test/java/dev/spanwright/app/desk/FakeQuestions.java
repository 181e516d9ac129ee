package dev.spanwright.app.desk;

import dev.spanwright.app.workspace.Questions;
import java.util.ArrayList;
import java.util.List;

/** Answers as a test says, and keeps what was asked and told. */
public final class FakeQuestions implements Questions {

  private final List<String> asked = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();
  private final List<String> replaced = new ArrayList<>();
  private boolean replace = true;
  private Unsaved answer = Unsaved.DISCARD;

  /** What to do with unsaved changes from now on. */
  public void answer(Unsaved next) {
    answer = next;
  }

  /** The documents that would have lost changes, in the order of the questions. */
  public List<String> asked() {
    return List.copyOf(asked);
  }

  /** What went wrong: title, colon, message. */
  public List<String> problems() {
    return List.copyOf(problems);
  }

  @Override
  public Unsaved unsaved(String documentName) {
    asked.add(documentName);
    return answer;
  }

  /** Whether files are replaced from now on: changed ones, and those beside an export. */
  public void replace(boolean next) {
    replace = next;
  }

  /** The files that were asked about, in the order of the questions. */
  public List<String> replaced() {
    return List.copyOf(replaced);
  }

  @Override
  public boolean replaceChanged(String fileName) {
    replaced.add(fileName);
    return replace;
  }

  @Override
  public boolean replaceBeside(List<String> fileNames) {
    replaced.addAll(fileNames);
    return replace;
  }

  @Override
  public void problem(String title, String message) {
    problems.add(title + ": " + message);
  }
}

package dev.spanwright.model.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong in one file, and what merely looks like a slip. */
public final class Problems {

  private static final Comparator<Problem> BY_PLACE =
      Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column);

  private final String file;
  private final List<Problem> problems = new ArrayList<>();
  private final List<Problem> remarks = new ArrayList<>();

  public Problems(String file) {
    this.file = file;
  }

  public String file() {
    return file;
  }

  /** Whether so much is wrong already that looking further tells nothing new. */
  public boolean full() {
    return problems.size() >= NetworkLimits.MAX_PROBLEMS;
  }

  public void add(Json at, FieldPath path, String found, String expected, String advice) {
    if (!full()) {
      problems.add(at(at, path, found, expected, advice));
    }
  }

  public void addAt(
      int line, int column, String path, String found, String expected, String advice) {
    if (!full()) {
      problems.add(new Problem(file, line, column, path, found, expected, advice));
    }
  }

  /** Notes what is allowed but looks like a slip. */
  public void remark(
      int line, int column, FieldPath path, String found, String expected, String advice) {
    if (remarks.size() < NetworkLimits.MAX_PROBLEMS) {
      remarks.add(new Problem(file, line, column, path.toString(), found, expected, advice));
    }
  }

  /** An exception for a problem that makes further reading pointless. */
  public NetworkFileException fatal(
      Json at, FieldPath path, String found, String expected, String advice) {
    return new NetworkFileException(at(at, path, found, expected, advice));
  }

  private Problem at(Json at, FieldPath path, String found, String expected, String advice) {
    return new Problem(file, at.line(), at.column(), path.toString(), found, expected, advice);
  }

  public List<Problem> remarks() {
    return remarks.stream().sorted(BY_PLACE).toList();
  }

  /**
   * @throws NetworkFileException if anything is wrong
   */
  public void throwIfAny() throws NetworkFileException {
    if (!problems.isEmpty()) {
      throw new NetworkFileException(problems.stream().sorted(BY_PLACE).toList());
    }
  }
}

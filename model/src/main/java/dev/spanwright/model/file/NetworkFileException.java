package dev.spanwright.model.file;

import java.io.IOException;
import java.util.List;

/** A file that cannot be read, computed or written. The message is that of the first problem. */
public final class NetworkFileException extends IOException {

  /** Kept out of serialisation: the message alone travels. */
  private final transient List<Problem> problems;

  /**
   * @param problems at least one, in the order of the file
   */
  public NetworkFileException(List<Problem> problems) {
    super(summary(problems));
    this.problems = List.copyOf(problems);
  }

  NetworkFileException(Problem problem) {
    this(List.of(problem));
  }

  NetworkFileException(Problem problem, Throwable cause) {
    this(List.of(problem));
    initCause(cause);
  }

  private static String summary(List<Problem> problems) {
    String first = problems.getFirst().message();
    return switch (problems.size()) {
      case 1 -> first;
      case 2 -> first + " (And 1 more problem.)";
      default -> first + " (And " + (problems.size() - 1) + " more problems.)";
    };
  }

  /** What is wrong; at most {@link NetworkLimits#MAX_PROBLEMS}. */
  public List<Problem> problems() {
    return problems;
  }
}

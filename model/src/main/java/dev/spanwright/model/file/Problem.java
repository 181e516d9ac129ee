package dev.spanwright.model.file;

/**
 * Something that is wrong in a file, where it is and what to do about it.
 *
 * @param file name of the file
 * @param line line, from 1; 0 where the problem is not at a place in the text
 * @param column column in characters, from 1; 0 where {@code line} is 0
 * @param path the field, such as {@code links[3].fibre}; empty where no field is meant
 * @param found the value that was found, or what was found in its place
 * @param expected what was expected
 * @param advice what to do; one or more sentences, or empty
 */
public record Problem(
    String file, int line, int column, String path, String found, String expected, String advice) {

  /** Longer paths are made of names in a file that are none, characters. */
  private static final int LONGEST_PATH = 300;

  public Problem {
    path = path.length() > LONGEST_PATH ? Words.cut(path) : path;
  }

  /** A problem of the file as a whole. */
  static Problem ofFile(String file, String found, String expected, String advice) {
    return new Problem(file, 0, 0, "", found, expected, advice);
  }

  /** The problem in one line of text, beginning with the place. */
  public String message() {
    StringBuilder out = new StringBuilder(file);
    if (line > 0) {
      out.append(", line ").append(line).append(", column ").append(column);
    }
    if (!path.isEmpty()) {
      out.append(", ").append(path);
    }
    out.append(": found ").append(found).append(", expected ").append(expected).append('.');
    if (!advice.isEmpty()) {
      out.append(' ').append(advice);
    }
    return out.toString();
  }
}

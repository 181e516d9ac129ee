package dev.spanwright.model.file.exchange;

import dev.spanwright.model.file.FileText;
import dev.spanwright.model.file.GivenUp;
import dev.spanwright.model.file.NetworkFileException;
import dev.spanwright.model.file.Problems;

/** Goes through a text, character by character, and knows line and column. */
public final class TextCursor {

  /** What {@link #peek} gives at the end. */
  public static final char END = '\uFFFF';

  private final String text;
  private final String file;
  private int at;
  private int line = 1;
  private int lineStart;

  private TextCursor(String text, String file) {
    this.text = text;
    this.file = file;
  }

  /**
   * A cursor at the start of a file.
   *
   * @param problems gets a remark where the encoding of the file was guessed
   * @throws NetworkFileException if the file is no text
   */
  public static TextCursor of(Source source, Problems problems) throws NetworkFileException {
    return new TextCursor(FileText.of(source.content(), problems), source.name());
  }

  /** The next character, which stays; {@link #END} at the end. */
  public char peek() {
    return at < text.length() ? text.charAt(at) : END;
  }

  /** Whether the rest begins with a text. */
  public boolean looksAt(String start) {
    return text.startsWith(start, at);
  }

  /** Whether there is nothing more. */
  public boolean atEnd() {
    return at >= text.length();
  }

  /** Takes the next character. */
  public char next() {
    char c = peek();
    at++;
    if ((at & 0xFFF) == 0) {
      GivenUp.check();
    }
    if (c == '\n') {
      line++;
      lineStart = at;
    }
    return c;
  }

  /** Passes over so many characters. */
  public void skip(int count) {
    for (int i = 0; i < count && !atEnd(); i++) {
      next();
    }
  }

  /** Passes over the rest of the line. */
  public void skipLine() {
    while (!atEnd() && next() != '\n') {
      // only the end of the line counts
    }
  }

  /** Where it is. */
  public At place(String path) {
    return new At(line, at - lineStart + 1, path);
  }

  /** What is here, for messages. */
  public String found() {
    if (atEnd()) {
      return "the end of the file";
    }
    int end = Math.min(text.length(), at + 20);
    String rest = text.substring(at, end);
    int lineEnd = rest.indexOf('\n');
    return dev.spanwright.model.file.Words.quote(lineEnd > 0 ? rest.substring(0, lineEnd) : rest);
  }

  /** An exception for what is here. */
  public NetworkFileException wrong(String expected, String advice) {
    return wrong(place(""), found(), expected, advice);
  }

  /** An exception for what was found at a place. */
  public NetworkFileException wrong(At place, String found, String expected, String advice) {
    Problems problems = new Problems(file);
    problems.addAt(place.line(), place.column(), place.path(), found, expected, advice);
    try {
      problems.throwIfAny();
    } catch (NetworkFileException e) {
      return e;
    }
    throw new IllegalStateException("a problem was added and is not there");
  }
}

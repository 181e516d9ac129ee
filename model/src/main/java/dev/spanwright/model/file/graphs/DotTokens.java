package dev.spanwright.model.file.graphs;

import dev.spanwright.model.file.NetworkFileException;
import dev.spanwright.model.file.NetworkLimits;
import dev.spanwright.model.file.Problems;
import dev.spanwright.model.file.exchange.At;
import dev.spanwright.model.file.exchange.Source;
import dev.spanwright.model.file.exchange.TextCursor;

/** Parts a DOT file into identifiers and signs. */
final class DotTokens {

  /** What a token is. */
  enum Kind {
    ID,
    QUOTED,
    SIGN,
    END
  }

  /** A token; a sign is one of { } [ ] ; , = : -- -> . */
  record Token(Kind kind, String text, At at) {

    boolean is(String sign) {
      return kind == Kind.SIGN && text.equals(sign);
    }

    boolean isWord(String word) {
      return kind == Kind.ID && text.equalsIgnoreCase(word);
    }

    boolean isName() {
      return kind == Kind.ID || kind == Kind.QUOTED;
    }
  }

  private final TextCursor in;
  private final NetworkLimits limits;
  private int count;
  private Token next;

  DotTokens(Source source, NetworkLimits limits, Problems problems) throws NetworkFileException {
    this.in = TextCursor.of(source, problems);
    this.limits = limits;
    next = read();
  }

  Token peek() {
    return next;
  }

  Token take() throws NetworkFileException {
    Token taken = next;
    next = read();
    return taken;
  }

  /** Takes a sign if it is the next one. */
  boolean takes(String sign) throws NetworkFileException {
    boolean is = next.is(sign);
    if (is) {
      take();
    }
    return is;
  }

  /** Takes a sign that has to come. */
  void expect(String sign) throws NetworkFileException {
    if (!takes(sign)) {
      throw wrong(sign);
    }
  }

  NetworkFileException wrong(String expected) {
    String found =
        next.kind() == Kind.END
            ? "the end of the file"
            : dev.spanwright.model.file.Words.quote(next.text());
    return in.wrong(next.at(), found, expected, "Correct the line.");
  }

  private Token read() throws NetworkFileException {
    blanks();
    At at = in.place("");
    if (in.atEnd()) {
      return new Token(Kind.END, "", at);
    }
    if (++count > limits.maxValues()) {
      String found = "more than " + limits.maxValues() + " words and signs";
      throw in.wrong(at, found, "at most " + limits.maxValues(), "Choose a smaller file.");
    }
    char c = in.peek();
    if (c == '"') {
      return new Token(Kind.QUOTED, quoted(), at);
    }
    if (c == '<') {
      return new Token(Kind.QUOTED, html(at), at);
    }
    if (in.looksAt("--") || in.looksAt("->")) {
      String sign = in.looksAt("--") ? "--" : "->";
      in.skip(2);
      return new Token(Kind.SIGN, sign, at);
    }
    if ("{}[];,=:".indexOf(c) >= 0) {
      return new Token(Kind.SIGN, String.valueOf(in.next()), at);
    }
    return new Token(Kind.ID, word(), at);
  }

  private String word() throws NetworkFileException {
    StringBuilder word = new StringBuilder();
    boolean isNumber = in.peek() == '-' || in.peek() == '.' || Character.isDigit(in.peek());
    if (in.peek() == '-') {
      word.append(in.next());
    }
    while (!in.atEnd() && isOfWord(in.peek(), isNumber)) {
      word.append(in.next());
    }
    if (word.isEmpty() || word.toString().equals("-")) {
      throw in.wrong("a name, number, \"text\" or sign of DOT", "Correct the line.");
    }
    return word.toString();
  }

  private static boolean isOfWord(char c, boolean isNumber) {
    return Character.isLetterOrDigit(c)
        || c == '_'
        || (c >= 0x80 && c != TextCursor.END)
        || (isNumber && c == '.');
  }

  /** A text, with those that are joined to it by +. */
  private String quoted() throws NetworkFileException {
    StringBuilder text = new StringBuilder();
    do {
      At at = in.place("");
      in.next();
      while (in.peek() != '"') {
        if (in.atEnd()) {
          throw in.wrong(at, "a text without an end", "a closing \"", "Add it.");
        }
        if (in.looksAt("\\\"")) {
          in.next();
          text.append(in.next());
        } else if (in.looksAt("\\\\")) {
          text.append(in.next()).append(in.next());
        } else if (in.looksAt("\\\n")) {
          in.skip(2);
        } else {
          text.append(in.next());
        }
      }
      in.next();
    } while (isJoined());
    return text.toString();
  }

  private boolean isJoined() {
    blanks();
    if (in.peek() != '+') {
      return false;
    }
    in.next();
    blanks();
    return in.peek() == '"';
  }

  /** An HTML text: its words without the tags; a line break is a blank. */
  private String html(At at) throws NetworkFileException {
    StringBuilder text = new StringBuilder();
    int depth = 0;
    do {
      if (in.atEnd()) {
        throw in.wrong(at, "a text without an end", "a closing >", "Add it.");
      }
      if (in.looksAt("<br") || in.looksAt("<BR")) {
        text.append(' ');
      }
      char c = in.next();
      if (c == '<') {
        depth++;
      } else if (c == '>') {
        depth--;
      } else if (depth == 1) {
        text.append(c);
      }
    } while (depth > 0);
    return text.toString().strip();
  }

  private void blanks() {
    while (true) {
      if (in.looksAt("//") || in.peek() == '#') {
        in.skipLine();
      } else if (in.looksAt("/*")) {
        in.skip(2);
        while (!in.atEnd() && !in.looksAt("*/")) {
          in.next();
        }
        in.skip(2);
      } else if (Character.isWhitespace(in.peek())) {
        in.next();
      } else {
        return;
      }
    }
  }
}

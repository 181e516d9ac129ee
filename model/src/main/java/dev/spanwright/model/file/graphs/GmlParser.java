package dev.spanwright.model.file.graphs;

import dev.spanwright.model.file.NetworkFileException;
import dev.spanwright.model.file.NetworkLimits;
import dev.spanwright.model.file.Problems;
import dev.spanwright.model.file.Words;
import dev.spanwright.model.file.exchange.At;
import dev.spanwright.model.file.exchange.Source;
import dev.spanwright.model.file.exchange.TextCursor;
import java.util.ArrayList;
import java.util.List;

/** Reads the lists of keys and values that GML is made of. */
final class GmlParser {

  /** A key with its value: a text (of a number or string), or a list. */
  record Pair(String key, String text, List<Pair> list, At at) {}

  private final TextCursor in;
  private final NetworkLimits limits;
  private int values;

  private GmlParser(TextCursor in, NetworkLimits limits) {
    this.in = in;
    this.limits = limits;
  }

  static List<Pair> parse(Source source, NetworkLimits limits, Problems problems)
      throws NetworkFileException {
    GmlParser parser = new GmlParser(TextCursor.of(source, problems), limits);
    List<Pair> all = parser.list(0);
    if (!parser.in.atEnd()) {
      throw parser.in.wrong("a key or the end of the file", "Remove the bracket.");
    }
    return all;
  }

  private List<Pair> list(int depth) throws NetworkFileException {
    if (depth > limits.maxDepth()) {
      String found = "lists nested more than " + limits.maxDepth() + " deep";
      throw in.wrong(in.place(""), found, "at most " + limits.maxDepth(), "Choose another file.");
    }
    List<Pair> pairs = new ArrayList<>();
    blanks();
    while (!in.atEnd() && in.peek() != ']') {
      pairs.add(pair(depth));
      blanks();
    }
    return pairs;
  }

  private Pair pair(int depth) throws NetworkFileException {
    if (++values > limits.maxValues()) {
      String found = "more than " + limits.maxValues() + " values";
      throw in.wrong(
          in.place(""), found, "at most " + limits.maxValues(), "Choose a smaller file.");
    }
    At start = in.place("");
    String key = word();
    if (key.isEmpty()) {
      throw in.wrong("a key of letters and digits", "Correct the line.");
    }
    At at = new At(start.line(), start.column(), key);
    blanks();
    return switch (in.peek()) {
      case '[' -> {
        in.next();
        List<Pair> list = list(depth + 1);
        if (in.peek() != ']') {
          throw in.wrong(
              in.place(key),
              "the end of the file",
              "] for the list of line " + at.line(),
              "Add it.");
        }
        in.next();
        yield new Pair(key, "", list, at);
      }
      case '"' -> new Pair(key, string(at), List.of(), at);
      default -> {
        String text = word();
        if (text.isEmpty()) {
          String expected = "a number, \"text\" or [ list ] after " + Words.cut(key);
          throw in.wrong(expected, "Correct the line.");
        }
        yield new Pair(key, text, List.of(), at);
      }
    };
  }

  private String string(At at) throws NetworkFileException {
    in.next();
    StringBuilder text = new StringBuilder();
    while (in.peek() != '"') {
      if (in.atEnd()) {
        throw in.wrong(at, "a text without an end", "a closing \"", "Add it.");
      }
      text.append(in.next());
    }
    in.next();
    return Entities.decoded(text.toString());
  }

  private String word() {
    StringBuilder word = new StringBuilder();
    while (isOfWord(in.peek())) {
      word.append(in.next());
    }
    return word.toString();
  }

  private static boolean isOfWord(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '_'
        || c == '-'
        || c == '+'
        || c == '.';
  }

  private void blanks() {
    while (true) {
      if (in.peek() == '#') {
        in.skipLine();
      } else if (Character.isWhitespace(in.peek())) {
        in.next();
      } else {
        return;
      }
    }
  }
}

package dev.spanwright.model.file;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** Says in the words of this package what the JSON parser met. */
final class SyntaxProblem {

  private static final Pattern CHARACTER =
      Pattern.compile(
          "Unexpected character \\('(.+?)' \\(code \\d+.*?\\)\\)( in numeric value)?: (.*)",
          Pattern.DOTALL);

  private static final Pattern TOKEN =
      Pattern.compile("Unrecognized token '(.*?)':.*", Pattern.DOTALL);

  private static final Pattern LEAD = Pattern.compile("^(was )?expect(ing|ed) ");

  /** Hints of the parser at its own options and sources. */
  private static final Pattern NOISE =
      Pattern.compile("(?s)[;,]? *(enable|\\(not recognized|\\(from `|\\(for ).*");

  private static final String A_VALUE =
      "a JSON value: a text in double quotes, a number, true, false, null, { or [";

  private static final String CHECK =
      "Look at this place and just before it for a missing or surplus comma, quote or bracket.";

  private final JacksonException cause;
  private final JsonParser parser;
  private final String file;

  private SyntaxProblem(JacksonException cause, JsonParser parser, String file) {
    this.cause = cause;
    this.parser = parser;
    this.file = file;
  }

  /**
   * @param cut whether the parser stands at the end of the text, inside an object or array
   */
  static Problem of(
      JacksonException cause, JsonParser parser, String file, NetworkLimits limits, boolean cut) {
    return new SyntaxProblem(cause, parser, file).problem(limits, cut);
  }

  private Problem problem(NetworkLimits limits, boolean cut) {
    if (cause instanceof JacksonIOException io) {
      return ofInput(io);
    }
    String message = cause.getOriginalMessage();
    if (cut || cause instanceof UnexpectedEndOfInputException) {
      return cutShort();
    }
    if (cause instanceof StreamConstraintsException) {
      return ofLimit(message, limits);
    }
    Matcher character = CHARACTER.matcher(message);
    if (character.matches()) {
      return ofCharacter(character);
    }
    Matcher token = TOKEN.matcher(message);
    if (token.matches()) {
      return at("the word " + Words.quote(token.group(1)), A_VALUE, CHECK);
    }
    if (message.startsWith("Illegal unquoted character")) {
      String expected = "the closing quote of the text on the same line";
      String advice = "Close the text, or write a line break in it as \\n.";
      return at("a line break or control character", expected, advice);
    }
    return at("text that is not JSON", "JSON (" + plain(message) + ")", CHECK);
  }

  private Problem ofInput(JacksonIOException io) {
    return io.getCause() instanceof NetworkFileException known
        ? known.problems().getFirst()
        : Problem.ofFile(
            file,
            "a read error (" + FileTrouble.reason(io.getCause()) + ")",
            "a file that can be read",
            "Check the disk or the connection, and try again.");
  }

  private Problem cutShort() {
    String inside = path(parser.streamReadContext()).toString();
    return at(
        "the end of the file",
        inside.isEmpty() ? "the rest of the file" : "the rest of " + inside,
        "The file was cut short: get a whole copy, or close what is open.");
  }

  private Problem ofLimit(String message, NetworkLimits limits) {
    if (message.startsWith("String")) {
      return ofLimit("value", limits.maxTextLength());
    }
    if (message.startsWith("Number")) {
      return ofLimit("number", NetworkLimits.MAX_NUMBER_LENGTH);
    }
    return message.startsWith("Name")
        ? ofLimit("field name", NetworkLimits.MAX_NAME_LENGTH)
        : at("more than is read", plain(message), "Choose another file.");
  }

  private Problem ofLimit(String what, int most) {
    return at(
        "a " + what + " of more than " + most + " characters", "at most " + most, "Shorten it.");
  }

  private Problem ofCharacter(Matcher character) {
    String found = "the character " + Words.quote(character.group(1));
    String rest = character.group(3);
    if (rest.contains("comment")) {
      return at(found, "a JSON value", "JSON has no comments: write remarks into \"notes\".");
    }
    if (character.group(2) != null || rest.contains("hexadecimal")) {
      return at(found, "a number such as 12, 0.5 or -1e6", "Write it in decimal digits.");
    }
    String expected = LEAD.matcher(plain(rest)).replaceFirst("");
    boolean closes = character.group(1).matches("[}\\]]");
    return at(
        found,
        expected.startsWith("a valid value") ? A_VALUE : expected,
        closes ? "Remove the comma before it, or add what is missing." : CHECK);
  }

  /** The parser's message without hints at its own options. */
  private static String plain(String message) {
    return NOISE.matcher(message).replaceFirst("").replace('`', '\'').strip();
  }

  private Problem at(String found, String expected, String advice) {
    TokenStreamLocation at =
        cause.getLocation() == null ? parser.currentTokenLocation() : cause.getLocation();
    String path = path(parser.streamReadContext()).toString();
    return new Problem(file, at.getLineNr(), at.getColumnNr(), path, found, expected, advice);
  }

  /** Where the parser stands. */
  static FieldPath path(TokenStreamContext context) {
    if (context.inRoot()) {
      return FieldPath.ROOT;
    }
    FieldPath before = path(context.getParent());
    if (context.inArray()) {
      return context.hasCurrentIndex() ? before.item(context.getCurrentIndex()) : before;
    }
    String name = context.currentName();
    return name == null ? before : before.field(name);
  }
}

package dev.spanwright.model.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/**
 * Reads a text into JSON values with places, within limits. What breaks the grammar of JSON ends
 * the reading; a field that stands twice in one object is collected as a problem.
 */
final class JsonTreeReader {

  /** Identifiers come back again and again: so many different short texts are kept once. */
  private static final int MAX_SHARED = 50_000;

  private static final int LONGEST_SHARED = 64;

  /** Objects of more fields look for repeated names in a set. */
  private static final int FEW_FIELDS = 16;

  private final Utf8Reader text;
  private final JsonParser parser;
  private final NetworkLimits limits;
  private final Problems problems;
  private final Map<String, String> shared = new HashMap<>();
  private int values;
  private int depth;
  private boolean ended;

  private JsonTreeReader(
      Utf8Reader text, JsonParser parser, NetworkLimits limits, Problems problems) {
    this.text = text;
    this.parser = parser;
    this.limits = limits;
    this.problems = problems;
  }

  /**
   * Reads the one value of a text.
   *
   * @throws NetworkFileException if the text is not JSON, is empty or passes a limit
   */
  static Json read(Utf8Reader text, NetworkLimits limits, Problems problems)
      throws NetworkFileException {
    try (JsonParser parser = factory(limits).createParser(ObjectReadContext.empty(), text)) {
      return new JsonTreeReader(text, parser, limits, problems).document();
    }
  }

  /**
   * Reads the values of a text, at least one.
   *
   * @throws NetworkFileException if the text is not JSON, is empty or passes a limit
   */
  static List<Json> readAll(Utf8Reader text, NetworkLimits limits, Problems problems)
      throws NetworkFileException {
    try (JsonParser parser = factory(limits).createParser(ObjectReadContext.empty(), text)) {
      return new JsonTreeReader(text, parser, limits, problems).documents();
    }
  }

  private static JsonFactory factory(NetworkLimits limits) {
    StreamReadConstraints constraints =
        StreamReadConstraints.builder()
            .maxNestingDepth(limits.maxDepth() + 1) // our own check names the place
            .maxStringLength(limits.maxTextLength())
            .maxNumberLength(NetworkLimits.MAX_NUMBER_LENGTH)
            .maxNameLength(NetworkLimits.MAX_NAME_LENGTH)
            .build();
    return JsonFactory.builder()
        .streamReadConstraints(constraints)
        .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS) // turned down with field and place
        .build();
  }

  private Json document() throws NetworkFileException {
    try {
      Json document = only();
      ended = true;
      if (parser.nextToken() == null) {
        return document;
      }
      throw more(parser.currentTokenLocation());
    } catch (JacksonException e) {
      if (ended && !(e instanceof JacksonIOException)) {
        throw more(e.getLocation() == null ? parser.currentLocation() : e.getLocation());
      }
      throw syntax(e);
    }
  }

  private List<Json> documents() throws NetworkFileException {
    List<Json> documents = new ArrayList<>();
    try {
      documents.add(only());
      for (JsonToken next = parser.nextToken(); next != null; next = parser.nextToken()) {
        documents.add(value(next));
      }
      return documents;
    } catch (JacksonException e) {
      throw syntax(e);
    }
  }

  private NetworkFileException syntax(JacksonException e) {
    boolean cut = depth > 0 && text.endsAt(parser.currentLocation().getCharOffset());
    return new NetworkFileException(SyntaxProblem.of(e, parser, problems.file(), limits, cut), e);
  }

  private Json only() throws NetworkFileException {
    JsonToken first = parser.nextToken();
    if (first == null) {
      throw new NetworkFileException(
          Problem.ofFile(
              problems.file(),
              "an empty file",
              "an object that begins with {",
              "Choose another file; if this was the right one, take it from a backup."));
    }
    return value(first);
  }

  private NetworkFileException more(TokenStreamLocation at) {
    return new NetworkFileException(
        new Problem(
            problems.file(),
            at.getLineNr(),
            at.getColumnNr(),
            "",
            "more text after the end of the outermost object",
            "the end of the file",
            "Remove what follows the last bracket."));
  }

  private Json value(JsonToken token) throws NetworkFileException {
    TokenStreamLocation at = parser.currentTokenLocation();
    int line = at.getLineNr();
    int column = at.getColumnNr();
    GivenUp.check();
    if (++values > limits.maxValues()) {
      String expected = "at most " + limits.maxValues();
      throw limit(at, "more than " + limits.maxValues() + " values", expected);
    }
    return switch (token) {
      case START_OBJECT -> object(line, column);
      case START_ARRAY -> array(line, column);
      case VALUE_STRING -> new Json.Text(share(whole(parser.getString(), at)), line, column);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
          new Json.Num(share(parser.getString()), line, column);
      case VALUE_TRUE -> new Json.Bool(true, line, column);
      case VALUE_FALSE -> new Json.Bool(false, line, column);
      case VALUE_NULL -> new Json.Null(line, column);
      case NOT_AVAILABLE, END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT ->
          throw new IllegalStateException("the JSON parser gave " + token + " as a value");
    };
  }

  private Json.Arr array(int line, int column) throws NetworkFileException {
    enter();
    List<Json> items = new ArrayList<>();
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      items.add(value(token));
    }
    depth--;
    return new Json.Arr(items.isEmpty() ? List.of() : items, line, column);
  }

  private Json.Obj object(int line, int column) throws NetworkFileException {
    enter();
    List<Json.Member> members = new ArrayList<>();
    Set<String> names = new HashSet<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      TokenStreamLocation at = parser.currentTokenLocation();
      if (isTaken(name, members, names)) {
        problems.addAt(
            at.getLineNr(),
            at.getColumnNr(),
            SyntaxProblem.path(parser.streamReadContext()).toString(),
            "the field " + Words.quote(name) + " a second time",
            "each field at most once",
            "Remove one of the two.");
      }
      members.add(
          new Json.Member(name, value(parser.nextToken()), at.getLineNr(), at.getColumnNr()));
    }
    depth--;
    return new Json.Obj(members.isEmpty() ? List.of() : members, line, column);
  }

  private static boolean isTaken(String name, List<Json.Member> members, Set<String> names) {
    if (members.size() < FEW_FIELDS) {
      return members.stream().anyMatch(member -> member.name().equals(name));
    }
    if (names.isEmpty()) {
      members.forEach(member -> names.add(member.name()));
    }
    return !names.add(name);
  }

  private void enter() throws NetworkFileException {
    if (++depth > limits.maxDepth()) {
      String found = "objects or arrays nested more than " + limits.maxDepth() + " deep";
      throw limit(parser.currentTokenLocation(), found, "at most " + limits.maxDepth());
    }
  }

  /**
   * An escape such as {@code &#92;ud800} alone is no character: no file in UTF-8 can hold it. In
   * names of fields the parser turns it down.
   */
  private String whole(String text, TokenStreamLocation at) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isSurrogate(c)) {
        continue;
      }
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else {
        problems.addAt(
            at.getLineNr(),
            at.getColumnNr(),
            SyntaxProblem.path(parser.streamReadContext()).toString(),
            "half a character, \\u%04x".formatted((int) c),
            "text in whole characters",
            "Remove it, or write both halves.");
        return text;
      }
    }
    return text;
  }

  private NetworkFileException limit(TokenStreamLocation at, String found, String expected) {
    return new NetworkFileException(
        new Problem(
            problems.file(),
            at.getLineNr(),
            at.getColumnNr(),
            SyntaxProblem.path(parser.streamReadContext()).toString(),
            found,
            expected,
            "Choose another file; no file that is meant to be read here needs this."));
  }

  private String share(String text) {
    if (text.length() > LONGEST_SHARED) {
      return text;
    }
    String known = shared.get(text);
    if (known != null) {
      return known;
    }
    if (shared.size() < MAX_SHARED) {
      shared.put(text, text);
    }
    return text;
  }
}

package dev.spanwright.model.file;

import dev.spanwright.model.equipment.Catalogues;
import dev.spanwright.model.network.Network;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Networks as trees of JSON values: what other formats carry parts of, and are rewritten into. */
public final class JsonTree {

  private JsonTree() {}

  /**
   * Reads a text.
   *
   * @throws NetworkFileException if it is no JSON in UTF-8, or passes a limit
   */
  public static Json read(byte[] utf8, NetworkLimits limits, Problems problems)
      throws NetworkFileException {
    var in = new ByteArrayInputStream(utf8);
    return JsonTreeReader.read(
        new Utf8Reader(in, problems.file(), limits.maxBytes()), limits, problems);
  }

  /**
   * Reads a text of several values with blanks or line breaks between them, at least one.
   *
   * @throws NetworkFileException if it is no JSON in UTF-8, or passes a limit
   */
  public static List<Json> readAll(byte[] utf8, NetworkLimits limits, Problems problems)
      throws NetworkFileException {
    var in = new ByteArrayInputStream(utf8);
    return JsonTreeReader.readAll(
        new Utf8Reader(in, problems.file(), limits.maxBytes()), limits, problems);
  }

  /** The native file of a network as a tree. */
  public static Json.Obj of(Network network) {
    byte[] utf8 = NetworkWriter.write(network).getBytes(StandardCharsets.UTF_8);
    NetworkLimits own =
        new NetworkLimits(
            Long.MAX_VALUE,
            1_000,
            Integer.MAX_VALUE,
            Integer.MAX_VALUE,
            Integer.MAX_VALUE,
            Integer.MAX_VALUE,
            Integer.MAX_VALUE,
            Integer.MAX_VALUE,
            Integer.MAX_VALUE,
            Integer.MAX_VALUE,
            Integer.MAX_VALUE,
            Integer.MAX_VALUE,
            Integer.MAX_VALUE);
    try {
      return (Json.Obj) read(utf8, own, new Problems(network.name()));
    } catch (NetworkFileException e) {
      throw new IllegalStateException("the native writer wrote what is no JSON", e);
    }
  }

  /**
   * Makes a network of a tree in the native format. Problems are told by the places of the values.
   *
   * @throws NetworkFileException if anything is wrong
   */
  public static Network network(Json.Obj document, NetworkLimits limits, Problems problems)
      throws NetworkFileException {
    return new NetworkInterpreter(limits, Catalogues.builtIn(), problems).network(document);
  }

  /**
   * A value on one line in ASCII, without quotes or backslashes inside of texts but those of {@code
   * \}{@code uXXXX}: it survives the quoting of every other format.
   */
  public static String compact(Json value) {
    return switch (value) {
      case Json.Text text -> ascii(text.value());
      case Json.Num number -> number.text();
      case Json.Bool bool -> String.valueOf(bool.value());
      case Json.Null _ -> "null";
      case Json.Arr array -> list(array.items().stream().map(JsonTree::compact).toList(), "[", "]");
      case Json.Obj object ->
          list(
              object.members().stream()
                  .map(member -> ascii(member.name()) + ":" + compact(member.value()))
                  .toList(),
              "{",
              "}");
    };
  }

  private static String list(List<String> items, String open, String close) {
    return items.stream().collect(Collectors.joining(",", open, close));
  }

  private static String ascii(String text) {
    StringBuilder out = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean plain = c >= 0x20 && c < 0x7F && c != '"' && c != '\\';
      out.append(plain ? String.valueOf(c) : "\\u%04x".formatted((int) c));
    }
    return out.append('"').toString();
  }
}

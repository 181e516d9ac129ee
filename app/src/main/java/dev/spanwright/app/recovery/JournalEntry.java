package dev.spanwright.app.recovery;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** What a journal holds, one after the other: a whole network, then how it changed. */
sealed interface JournalEntry {

  /** What happened, as a menu says it after "Undo". */
  String title();

  /** When, in milliseconds since 1970. */
  long atMillis();

  /**
   * The whole network.
   *
   * @param original the file of the document; empty if it has none
   * @param text in the native format
   */
  record Whole(String title, long atMillis, String original, List<String> text)
      implements JournalEntry {}

  /** A change of the text. */
  record Change(String title, long atMillis, TextPatch patch) implements JournalEntry {}

  /** The bytes of an entry. */
  default byte[] bytes() {
    StringBuilder out = new StringBuilder();
    List<String> lines =
        switch (this) {
          case Whole whole -> {
            head(out, "W", whole.original());
            yield whole.text();
          }
          case Change change -> {
            head(out, "C", change.patch().from() + " " + change.patch().removed());
            yield change.patch().inserted();
          }
        };
    lines.forEach(line -> out.append(line).append('\n'));
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void head(StringBuilder out, String kind, String more) {
    out.append(kind).append('\n').append(atMillis()).append('\n');
    out.append(title().replace('\n', ' ')).append('\n').append(more).append('\n');
  }

  /**
   * The entry of bytes.
   *
   * @throws IllegalArgumentException if they are none
   */
  static JournalEntry of(byte[] bytes) {
    List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
    if (lines.size() < 4) {
      throw new IllegalArgumentException("an entry of " + lines.size() + " lines, expected 4");
    }
    long at = Long.parseLong(lines.get(1));
    String title = lines.get(2);
    List<String> rest = lines.subList(4, lines.size());
    return switch (lines.getFirst()) {
      case "W" -> new Whole(title, at, lines.get(3), rest);
      case "C" -> {
        String[] place = lines.get(3).split(" ", 2);
        yield new Change(
            title, at, new TextPatch(Integer.parseInt(place[0]), Integer.parseInt(place[1]), rest));
      }
      default -> throw new IllegalArgumentException("an entry \"" + lines.getFirst() + "\"");
    };
  }
}

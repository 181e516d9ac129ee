package dev.spanwright.app.recovery;

import java.util.ArrayList;
import java.util.List;

/**
 * How a text becomes another one: some lines in a row are replaced by others. What is the same at
 * the beginning and at the end is not held.
 *
 * @param from the first line that differs, from 0
 * @param removed how many lines go
 * @param inserted the lines that come in their place
 */
record TextPatch(int from, int removed, List<String> inserted) {

  TextPatch {
    inserted = List.copyOf(inserted);
  }

  /** The patch that makes the second text of the first one. */
  static TextPatch between(List<String> before, List<String> after) {
    int shorter = Math.min(before.size(), after.size());
    int head = 0;
    while (head < shorter && before.get(head).equals(after.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < shorter - head
        && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
      tail++;
    }
    return new TextPatch(
        head, before.size() - head - tail, after.subList(head, after.size() - tail));
  }

  /**
   * The text after the patch.
   *
   * @throws IllegalArgumentException if the text has too few lines: the patch is of another one
   */
  List<String> applyTo(List<String> before) {
    if (from < 0 || removed < 0 || from + removed > before.size()) {
      throw new IllegalArgumentException(
          "a patch of lines %d to %d does not fit a text of %d lines"
              .formatted(from, from + removed, before.size()));
    }
    List<String> after = new ArrayList<>(before.size() - removed + inserted.size());
    after.addAll(before.subList(0, from));
    after.addAll(inserted);
    after.addAll(before.subList(from + removed, before.size()));
    return after;
  }
}

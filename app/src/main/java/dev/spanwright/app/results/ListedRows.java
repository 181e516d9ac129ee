package dev.spanwright.app.results;

import java.util.List;
import java.util.function.Function;

/**
 * The first rows of a list that may be long.
 *
 * @param first as many as are ever laid out
 * @param total how many there are
 */
record ListedRows(List<ListedRow> first, int total) {

  /** So many are laid out at most: the table of demands shows all of them. */
  static final int MOST = 100;

  static final ListedRows NONE = new ListedRows(List.of(), 0);

  ListedRows {
    first = List.copyOf(first);
  }

  /** Writes the first of some items; there may be many thousands, and each answer brings them. */
  static <T> ListedRows of(List<T> items, Function<T, ListedRow> write) {
    return new ListedRows(items.stream().limit(MOST).map(write).toList(), items.size());
  }

  boolean isEmpty() {
    return total == 0;
  }
}

package dev.spanwright.app.results;

import dev.spanwright.render.picture.Selection;
import java.util.List;
import java.util.Optional;

/**
 * A row of a short list.
 *
 * @param name what it is about
 * @param tip says more
 * @param selects what a click selects on the map
 * @param figures its figures, one for each column
 * @param bad whether the first figure is a bad one
 */
record ListedRow(
    String name, String tip, Optional<Selection> selects, List<String> figures, boolean bad) {

  ListedRow {
    figures = List.copyOf(figures);
  }
}

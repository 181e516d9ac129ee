package dev.spanwright.model.file;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The identifiers of one list. Looks for those that are used twice. */
final class Identifiers {

  private final Map<String, Json> first = new HashMap<>();
  private final String list;
  private final Problems problems;
  private boolean unique = true;

  /**
   * @param list what messages call the list
   */
  Identifiers(String list, Problems problems) {
    this.list = list;
    this.problems = problems;
  }

  /** Every identifier, also of items that are wrong otherwise: what names them is not at fault. */
  static Set<String> of(List<Json> items) {
    Set<String> ids = LinkedHashSet.newLinkedHashSet(items.size());
    items.forEach(item -> id(item).ifPresent(id -> ids.add(id.value())));
    return ids;
  }

  private static Optional<Json.Text> id(Json item) {
    return item instanceof Json.Obj object
            && object.find("id").orElse(item) instanceof Json.Text text
        ? Optional.of(text)
        : Optional.empty();
  }

  /** Reports every identifier that an item before it has; true if there is none. */
  boolean check(List<Json> items, FieldPath path) {
    for (int i = 0; i < items.size(); i++) {
      FieldPath where = path.item(i).field("id");
      id(items.get(i)).ifPresent(id -> check(id, where));
    }
    return unique;
  }

  private void check(Json.Text id, FieldPath where) {
    Json before = first.putIfAbsent(id.value(), id);
    if (before != null) {
      unique = false;
      problems.add(
          id,
          where,
          Words.quote(id.value()) + " a second time (first in line " + before.line() + ")",
          "an identifier that nothing else in " + list + " has",
          "Rename one of the two, and what names it.");
    }
  }
}

package dev.spanwright.model.file;

import java.util.HashMap;
import java.util.Map;

/** Remarks what stands in one list a second time. */
final class Twice<K> {

  private final Map<K, Integer> firstLine = new HashMap<>();
  private final Problems problems;

  Twice(Problems problems) {
    this.problems = problems;
  }

  void check(Json item, FieldPath path, K key, String what, String advice) {
    Integer before = firstLine.putIfAbsent(key, item.line());
    if (before != null) {
      problems.remark(
          item.line(),
          item.column(),
          path,
          what + " a second time (first in line " + before + ")",
          "each at most once",
          advice);
    }
  }
}

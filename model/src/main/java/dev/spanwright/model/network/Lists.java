package dev.spanwright.model.network;

import java.util.List;
import java.util.stream.Stream;

/** Copies of lists. */
final class Lists {

  private Lists() {}

  /** Every item once, those of the first list first. */
  static <T> List<T> union(List<T> first, List<T> second) {
    return Stream.concat(first.stream(), second.stream()).distinct().toList();
  }

  static <T> List<T> without(List<T> list, T item) {
    return list.contains(item) ? list.stream().filter(x -> !x.equals(item)).toList() : list;
  }
}

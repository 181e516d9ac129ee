package dev.spanwright.model.network;

import java.util.List;

/** Copies of lists. */
final class Lists {

  private Lists() {}

  static <T> List<T> without(List<T> list, T item) {
    return list.contains(item) ? list.stream().filter(x -> !x.equals(item)).toList() : list;
  }
}

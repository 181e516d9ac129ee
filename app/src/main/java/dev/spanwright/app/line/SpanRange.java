package dev.spanwright.app.line;

/**
 * Neighbouring spans of a link.
 *
 * @param first index of the first, from 0
 * @param last index of the last, at least {@code first}
 */
public record SpanRange(int first, int last) {

  int count() {
    return last - first + 1;
  }

  boolean isOne() {
    return first == last;
  }
}

package dev.spanwright.model.failure;

import java.util.List;
import java.util.stream.IntStream;

/**
 * One of several parts of a sweep, which can be found apart from each other and merged.
 *
 * @param number which part, 1 to {@code of}
 * @param of how many parts there are, 1 or more
 */
public record Shard(int number, int of) {

  /** All of a sweep. */
  public static final Shard WHOLE = new Shard(1, 1);

  /**
   * @throws IllegalArgumentException if a number is out of its range
   */
  public Shard {
    if (of < 1 || number < 1 || number > of) {
      throw new IllegalArgumentException(
          "shard %d/%d is none of 1/%d to %3$d/%3$d".formatted(number, of, Math.max(1, of)));
    }
  }

  /** Every n-th case, so that each part has some of all kinds. */
  public List<FailureCase> of(List<FailureCase> cases) {
    return IntStream.range(0, cases.size())
        .filter(i -> i % of == number - 1)
        .mapToObj(cases::get)
        .toList();
  }

  /** How many of so many cases it has. */
  int share(int cases) {
    return (cases - number + of) / of;
  }

  @Override
  public String toString() {
    return number + "/" + of;
  }
}

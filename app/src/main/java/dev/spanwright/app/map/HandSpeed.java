package dev.spanwright.app.map;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;

/** How fast a hand moves, from what it did in the last moments. */
final class HandSpeed {

  /** Older moves say nothing about now. */
  private static final long MEMORY_NANOS = TimeUnit.MILLISECONDS.toNanos(90);

  /** A hand that has not moved for so long holds still. */
  private static final long STILL_NANOS = TimeUnit.MILLISECONDS.toNanos(40);

  private record Move(long nanos, double dx, double dy) {}

  private final Deque<Move> moves = new ArrayDeque<>();

  /** Forgets what was. */
  void clear() {
    moves.clear();
  }

  /** The hand moved by some px. */
  void moved(long nanos, double dx, double dy) {
    moves.addLast(new Move(nanos, dx, dy));
    forget(nanos);
  }

  private void forget(long nanos) {
    while (!moves.isEmpty() && nanos - moves.getFirst().nanos() > MEMORY_NANOS) {
      moves.removeFirst();
    }
  }

  /** Px a second to the right. */
  double x(long nanos) {
    return perSecond(nanos, moves.stream().mapToDouble(Move::dx).sum());
  }

  /** Px a second down. */
  double y(long nanos) {
    return perSecond(nanos, moves.stream().mapToDouble(Move::dy).sum());
  }

  private double perSecond(long nanos, double px) {
    if (moves.isEmpty() || nanos - moves.getLast().nanos() > STILL_NANOS) {
      return 0;
    }
    // The first move took place before it was told: at least a frame for it.
    double seconds = (nanos - moves.getFirst().nanos()) / 1e9 + 1.0 / 60;
    return px / seconds;
  }
}

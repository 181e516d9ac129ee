package dev.spanwright.render.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What stands on a picture already: boxes and leaders, found by where they are. Not thread-safe.
 */
final class Obstacles {

  /** Side of a bucket: a few labels. */
  private static final double BUCKET_PX = 80;

  private final Box area;
  private final int columns;
  private final int rows;
  private final List<List<Box>> boxes = new ArrayList<>();
  private final List<List<Leader>> leaders = new ArrayList<>();

  /** What is outside the area is found too, as if it were at its edge. */
  Obstacles(Box area) {
    this.area = area;
    columns = (int) Math.max(1, Math.ceil(area.width() / BUCKET_PX));
    rows = (int) Math.max(1, Math.ceil(area.height() / BUCKET_PX));
    for (int i = 0; i < columns * rows; i++) {
      boxes.add(new ArrayList<>(0));
      leaders.add(new ArrayList<>(0));
    }
  }

  private interface Bucket {
    /** Looks at a bucket; true to stop. */
    boolean visit(int index);
  }

  private boolean inBuckets(Box box, Bucket bucket) {
    int left = index(box.x() - area.x(), columns);
    int right = index(box.right() - area.x(), columns);
    int bottom = index(box.bottom() - area.y(), rows);
    for (int row = index(box.y() - area.y(), rows); row <= bottom; row++) {
      for (int column = left; column <= right; column++) {
        if (bucket.visit(row * columns + column)) {
          return true;
        }
      }
    }
    return false;
  }

  private static int index(double offset, int most) {
    return (int) Math.clamp(Math.floor(offset / BUCKET_PX), 0, most - 1);
  }

  void add(Box box) {
    inBuckets(
        box,
        i -> {
          boxes.get(i).add(box);
          return false;
        });
  }

  void add(Leader leader) {
    inBuckets(
        leader.bounds(),
        i -> {
          leaders.get(i).add(leader);
          return false;
        });
  }

  void remove(Box box) {
    inBuckets(
        box,
        i -> {
          boxes.get(i).remove(box);
          return false;
        });
  }

  void remove(Leader leader) {
    inBuckets(
        leader.bounds(),
        i -> {
          leaders.get(i).remove(leader);
          return false;
        });
  }

  /** Whether a box overlaps another one or a leader. */
  boolean hits(Box box) {
    return inBuckets(box, i -> overlapsAny(box, boxes.get(i)) || crossesAny(box, leaders.get(i)));
  }

  /**
   * Whether a leader touches a box or another leader.
   *
   * @param own the symbol that it starts from, which it may touch
   */
  boolean hits(Leader leader, Optional<Box> own) {
    return inBuckets(
        leader.bounds(),
        i -> {
          for (Box box : boxes.get(i)) {
            if (leader.crosses(box) && !own.equals(Optional.of(box))) {
              return true;
            }
          }
          for (Leader other : leaders.get(i)) {
            if (leader.crosses(other)) {
              return true;
            }
          }
          return false;
        });
  }

  private static boolean overlapsAny(Box box, List<Box> others) {
    for (Box other : others) {
      if (other.overlaps(box)) {
        return true;
      }
    }
    return false;
  }

  private static boolean crossesAny(Box box, List<Leader> leaders) {
    for (Leader leader : leaders) {
      if (leader.crosses(box)) {
        return true;
      }
    }
    return false;
  }
}

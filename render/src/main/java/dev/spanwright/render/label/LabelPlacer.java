package dev.spanwright.render.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * Places labels one after the other, most important first, so that none covers another, a symbol or
 * the edge of the picture. Greedy: a label that finds no room is left out. Not thread-safe.
 *
 * <p>Method: candidate positions in order of preference after Imhof, Positioning Names on Maps,
 * 1975.
 */
public final class LabelPlacer {

  /** No label comes nearer to the edge of the picture, px. */
  private static final double EDGE_PX = 5;

  private final Box frame;
  private final List<Box> taken = new ArrayList<>();

  /** A placer for a picture of a size in px. */
  public LabelPlacer(double width, double height) {
    this.frame = new Box(0, 0, width, height).grown(-EDGE_PX);
  }

  /** Keeps labels off a box. */
  public void block(Box box) {
    taken.add(box);
  }

  /** Whether a box is free and inside the picture. */
  public boolean isFree(Box box) {
    if (!frame.contains(box)) {
      return false;
    }
    for (Box other : taken) {
      if (other.overlaps(box)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Takes the free candidate of least cost; of equal ones the first.
   *
   * @param candidates possible boxes, most liked first
   * @param cost what a box covers; 0 is best
   */
  public Optional<Box> place(List<Box> candidates, ToDoubleFunction<Box> cost) {
    Box best = null;
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0; i < candidates.size(); i++) {
      Box box = candidates.get(i);
      if (!isFree(box)) {
        continue;
      }
      double total = cost.applyAsDouble(box) + 0.6 * i;
      if (total < least) {
        least = total;
        best = box;
      }
    }
    if (best != null) {
      taken.add(best);
    }
    return Optional.ofNullable(best);
  }

  /** Takes a box if it is free. */
  public boolean tryPlace(Box box) {
    boolean free = isFree(box);
    if (free) {
      taken.add(box);
    }
    return free;
  }

  /**
   * Positions of a label round a point, most liked first: right, left, above, below, then the four
   * corners.
   *
   * @param gap from the point to the label, px
   */
  public static List<Box> around(double x, double y, double gap, double width, double height) {
    double diagonal = gap * 0.72;
    return List.of(
        new Box(x + gap, y - height / 2, width, height),
        new Box(x - gap - width, y - height / 2, width, height),
        new Box(x - width / 2, y - gap - height, width, height),
        new Box(x - width / 2, y + gap, width, height),
        new Box(x + diagonal, y - diagonal - height, width, height),
        new Box(x + diagonal, y + diagonal, width, height),
        new Box(x - diagonal - width, y - diagonal - height, width, height),
        new Box(x - diagonal - width, y + diagonal, width, height));
  }
}

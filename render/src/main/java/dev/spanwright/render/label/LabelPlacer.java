package dev.spanwright.render.label;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * Places labels one after the other, most important first, so that none covers another, a symbol, a
 * leader or the edge of the area. Greedy: a label that finds no room is left out. Not thread-safe.
 *
 * <p>Method: candidate positions in order of preference after Imhof, Positioning Names on Maps,
 * 1975.
 */
public final class LabelPlacer {

  /** No label comes nearer to the edge of the picture, px. */
  private static final double EDGE_PX = 5;

  private final Box area;
  private final Obstacles taken;

  /** A placer for a picture of a size in px, whose edge labels keep off. */
  public LabelPlacer(double width, double height) {
    this(new Box(0, 0, width, height).grown(-EDGE_PX));
  }

  /** A placer for an area that all labels lie in. */
  public LabelPlacer(Box area) {
    this.area = area;
    this.taken = new Obstacles(area);
  }

  /** Keeps labels off a box. */
  public void block(Box box) {
    taken.add(box);
  }

  /** Whether a box is free and inside the area. */
  public boolean isFree(Box box) {
    return area.contains(box) && !taken.hits(box);
  }

  private boolean isFree(Place place, Optional<Box> symbol) {
    return isFree(place.box()) && place.leader().map(l -> !taken.hits(l, symbol)).orElse(true);
  }

  /**
   * Takes the free candidate of least cost; of equal ones the first.
   *
   * @param candidates possible boxes, most liked first
   * @param cost what a box covers; 0 is best
   */
  public Optional<Box> place(List<Box> candidates, ToDoubleFunction<Box> cost) {
    Optional<Place> best =
        best(Place.inOrder(candidates), Optional.empty(), cost, _ -> true).map(Rated::place);
    best.ifPresent(this::take);
    return best.map(Place::box);
  }

  /** A free place and what it costs, what is disliked of it included. */
  public record Rated(Place place, double cost) {}

  /**
   * The free place of least cost; of equal ones the first.
   *
   * @param symbol the symbol that leaders start from and may touch
   * @param cost what a box covers; 0 is best, infinite is not to be
   * @param allowed what a place must be besides
   */
  public Optional<Rated> best(
      List<Place> places,
      Optional<Box> symbol,
      ToDoubleFunction<Box> cost,
      Predicate<Place> allowed) {
    Place best = null;
    double least = Double.POSITIVE_INFINITY;
    for (Place place : places) {
      if (place.dislike() >= least || !allowed.test(place) || !isFree(place, symbol)) {
        continue;
      }
      double total = cost.applyAsDouble(place.box()) + place.dislike();
      if (total < least) {
        least = total;
        best = place;
      }
    }
    return best == null ? Optional.empty() : Optional.of(new Rated(best, least));
  }

  /** Keeps later labels off a place. */
  public void take(Place place) {
    taken.add(place.box());
    place.leader().ifPresent(taken::add);
  }

  /** Frees a place that was taken. */
  public void release(Place place) {
    taken.remove(place.box());
    place.leader().ifPresent(taken::remove);
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

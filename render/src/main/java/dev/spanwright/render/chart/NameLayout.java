package dev.spanwright.render.chart;

import dev.spanwright.render.chart.Frame.Spot;
import dev.spanwright.render.label.Box;
import dev.spanwright.render.label.Coverage;
import dev.spanwright.render.label.LabelPlacer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds room for the names of points: off all points and names, if possible off lines and shaded
 * parts. A name that has no room beside its point goes further away, with a line to the point that
 * crosses no other name. Not thread-safe.
 */
final class NameLayout {

  /** How far names stand from their points, px: as near as there is room. */
  private static final double NEAR_PX = 11;

  private static final List<Double> FAR_PX = List.of(22.0, 34.0, 48.0);
  private static final List<Double> ASIDE_PX = List.of(0.0, -18.0, 18.0, -36.0, 36.0, -54.0, 54.0);

  /** What a shaded part costs, in cells of a line. */
  private static final double SHADE_COST = 14;

  private static final double NEVER = 1e6;

  /** A placed name, with the line from its point where it stands away from it. */
  record Placed(Box box, Optional<Spot> leaderEnd) {}

  private final Frame frame;
  private final List<Guide> guides;
  private final LabelPlacer placer;
  private final Coverage lines;
  private final List<Box> names = new ArrayList<>();
  private final Coverage leaders;

  NameLayout(Frame frame, List<Guide> guides, double width, double height) {
    this.frame = frame;
    this.guides = guides;
    this.placer = new LabelPlacer(width, height);
    this.lines = new Coverage(width, height);
    this.leaders = new Coverage(width, height);
    Box box = frame.box();
    placer.block(new Box(0, 0, width, box.y()));
    placer.block(new Box(0, box.bottom(), width, height - box.bottom()));
    placer.block(new Box(0, 0, box.x(), height));
    placer.block(new Box(box.right(), 0, width - box.right(), height));
    for (Guide guide : guides) {
      List<Spot> ends = frame.ends(guide);
      if (!ends.isEmpty()) {
        cover(lines, ends.getFirst(), ends.getLast());
      }
    }
  }

  /** Keeps names off a symbol. */
  void block(Spot spot, double sizePx) {
    placer.block(Box.around(spot.x(), spot.y(), sizePx, sizePx));
  }

  /** The place for a name of a size; empty where there is none. */
  Optional<Placed> place(Spot spot, double width, double height) {
    List<Box> candidates =
        candidates(spot, width, height).stream().filter(box -> cost(spot, box) < NEVER).toList();
    return placer
        .place(candidates, box -> cost(spot, box))
        .map(
            box -> {
              names.add(box);
              Optional<Spot> end = leaderEnd(spot, box);
              end.ifPresent(e -> cover(leaders, spot, e));
              return new Placed(box, end);
            });
  }

  private static List<Box> candidates(Spot spot, double width, double height) {
    List<Box> boxes =
        new ArrayList<>(LabelPlacer.around(spot.x(), spot.y(), NEAR_PX, width, height));
    for (double far : FAR_PX) {
      for (double aside : ASIDE_PX) {
        double top = spot.y() - height / 2 + aside;
        boxes.add(new Box(spot.x() + far, top, width, height));
        boxes.add(new Box(spot.x() - far - width, top, width, height));
      }
      boxes.add(new Box(spot.x() - width / 2, spot.y() - far - height, width, height));
      boxes.add(new Box(spot.x() - width / 2, spot.y() + far, width, height));
    }
    return boxes;
  }

  private double cost(Spot spot, Box box) {
    double cost = lines.under(box);
    if (guides.stream().anyMatch(guide -> frame.shades(guide, box))) {
      cost += SHADE_COST;
    }
    if (leaders.under(box) > 0) {
      return NEVER;
    }
    return leaderEnd(spot, box).filter(end -> crossesAName(spot, end)).isPresent() ? NEVER : cost;
  }

  private boolean crossesAName(Spot from, Spot to) {
    int steps = (int) Math.ceil(Math.hypot(to.x() - from.x(), to.y() - from.y()));
    for (int i = 0; i <= steps; i++) {
      double x = from.x() + (to.x() - from.x()) * i / Math.max(1, steps);
      double y = from.y() + (to.y() - from.y()) * i / Math.max(1, steps);
      Box point = Box.around(x, y, 2, 2);
      if (names.stream().anyMatch(point::overlaps)) {
        return true;
      }
    }
    return false;
  }

  /** Where the line from a point meets its name; empty where the name stands beside it. */
  private static Optional<Spot> leaderEnd(Spot spot, Box box) {
    double x = Math.clamp(spot.x(), box.x() - 2, box.right() + 2);
    double y = Math.clamp(spot.y(), box.y() + 3, box.bottom() - 3);
    return Math.hypot(x - spot.x(), y - spot.y()) > NEAR_PX + 3
        ? Optional.of(new Spot(x, y))
        : Optional.empty();
  }

  private static void cover(Coverage coverage, Spot from, Spot to) {
    coverage.line(from.x(), from.y(), to.x(), to.y());
  }
}

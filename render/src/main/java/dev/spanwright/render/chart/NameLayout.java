package dev.spanwright.render.chart;

import dev.spanwright.render.chart.Frame.Spot;
import dev.spanwright.render.label.Box;
import dev.spanwright.render.label.Coverage;
import dev.spanwright.render.label.LabelPlacer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

/**
 * Finds room for the names of points: off all points and names, if possible off lines and shaded
 * parts. Names that have no room beside their points go further away, with a line to the nearest of
 * the points that crosses no name and no other such line. Not thread-safe.
 */
final class NameLayout {

  /** How far names stand from their points, px: as near as there is room. */
  private static final List<Double> GAPS_PX = List.of(10.0, 22.0, 34.0, 48.0, 66.0, 86.0);

  private static final List<Double> ASIDE_PX = List.of(0.0, -16.0, 16.0, -32.0, 32.0, -52.0, 52.0);

  /** From this distance on a line is drawn, px. */
  private static final double LEADER_FROM_PX = 15;

  /** What a shaded part, and a point under the line to a name, cost in cells of a line. */
  private static final double SHADE_COST = 60;

  private static final double POINT_COST = 20;
  private static final double NEVER = 1e6;

  /** The line from a point to a name. */
  record Leader(Spot from, Spot to) {}

  /**
   * Placed names.
   *
   * @param box where they stand
   * @param onTheLeft whether that is left of their points
   * @param leader the line to them, where they stand away from their points
   */
  record Placed(Box box, boolean onTheLeft, Optional<Leader> leader) {}

  private final Frame frame;
  private final List<Guide> guides;
  private final LabelPlacer placer;
  private final Coverage lines;
  private final Coverage leaders;
  private final List<Box> names = new ArrayList<>();
  private final List<Spot> points = new ArrayList<>();

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
    points.add(spot);
    placer.block(Box.around(spot.x(), spot.y(), sizePx, sizePx));
  }

  /** The place for names of a size in all beside some points; empty where there is none. */
  Optional<Placed> place(List<Spot> named, double width, double height) {
    List<Box> candidates =
        candidates(bounds(named), width, height).stream()
            .filter(box -> placer.isFree(box) && cost(named, box) < NEVER)
            .toList();
    return placer
        .place(candidates, box -> cost(named, box))
        .map(
            box -> {
              names.add(box);
              Optional<Leader> leader = leader(named, box);
              leader.ifPresent(l -> cover(leaders, l.from(), l.to()));
              return new Placed(box, box.right() < bounds(named).x(), leader);
            });
  }

  private static Box bounds(List<Spot> spots) {
    double left = coordinates(spots, true).min().orElseThrow();
    double top = coordinates(spots, false).min().orElseThrow();
    double right = coordinates(spots, true).max().orElseThrow();
    double bottom = coordinates(spots, false).max().orElseThrow();
    return new Box(left, top, right - left, bottom - top);
  }

  private static DoubleStream coordinates(List<Spot> spots, boolean x) {
    return spots.stream().mapToDouble(spot -> x ? spot.x() : spot.y());
  }

  /** Right, left, above, below, then shifted along the side, then the same further away. */
  private static List<Box> candidates(Box points, double width, double height) {
    double middleX = points.x() + points.width() / 2 - width / 2;
    double middleY = points.y() + points.height() / 2 - height / 2;
    List<Box> boxes = new ArrayList<>();
    for (double gap : GAPS_PX) {
      for (double aside : ASIDE_PX) {
        double x = middleX + 1.5 * aside;
        double y = middleY + aside;
        boxes.add(new Box(points.right() + gap, y, width, height));
        boxes.add(new Box(points.x() - gap - width, y, width, height));
        boxes.add(new Box(x, points.y() - gap - height, width, height));
        boxes.add(new Box(x, points.bottom() + gap, width, height));
      }
    }
    return boxes;
  }

  private double cost(List<Spot> named, Box box) {
    Optional<Leader> leader = leader(named, box);
    if (leaders.under(box) > 0 || leader.filter(this::meetsAName).isPresent()) {
      return NEVER;
    }
    boolean shaded = guides.stream().anyMatch(guide -> frame.shades(guide, box));
    long met = leader.map(l -> pointsUnder(l, named)).orElse(0L);
    return lines.under(box) + (shaded ? SHADE_COST : 0) + POINT_COST * met;
  }

  private long pointsUnder(Leader leader, List<Spot> named) {
    return points.stream()
        .filter(p -> !named.contains(p) && meets(leader, Box.around(p.x(), p.y(), 9, 9)))
        .count();
  }

  private boolean meetsAName(Leader leader) {
    return names.stream().anyMatch(name -> meets(leader, name));
  }

  private static boolean meets(Leader leader, Box box) {
    double dx = leader.to().x() - leader.from().x();
    double dy = leader.to().y() - leader.from().y();
    int steps = (int) Math.ceil(lengthPx(leader));
    for (int i = 0; i <= steps; i++) {
      double x = leader.from().x() + dx * i / steps;
      double y = leader.from().y() + dy * i / steps;
      if (Box.around(x, y, 1, 1).overlaps(box)) {
        return true;
      }
    }
    return false;
  }

  /** From the nearest point to the edge of the names; empty where they stand beside it. */
  private static Optional<Leader> leader(List<Spot> named, Box box) {
    return named.stream()
        .map(spot -> new Leader(spot, nearest(spot, box)))
        .min((a, b) -> Double.compare(lengthPx(a), lengthPx(b)))
        .filter(leader -> lengthPx(leader) > LEADER_FROM_PX);
  }

  private static Spot nearest(Spot spot, Box box) {
    double x = Math.clamp(spot.x(), box.x() - 2, box.right() + 2);
    double y = Math.clamp(spot.y(), box.y() + 2, box.bottom() - 2);
    return new Spot(x, y);
  }

  private static double lengthPx(Leader leader) {
    return Math.hypot(leader.to().x() - leader.from().x(), leader.to().y() - leader.from().y());
  }

  private static void cover(Coverage coverage, Spot from, Spot to) {
    coverage.line(from.x(), from.y(), to.x(), to.y());
  }
}

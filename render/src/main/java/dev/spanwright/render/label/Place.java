package dev.spanwright.render.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where a label may stand.
 *
 * @param box its place
 * @param leader the line from what is named, where it stands apart
 * @param dislike how much worse it is than the best place, 0 or more
 */
public record Place(Box box, Optional<Leader> leader, double dislike) {

  /** From one place to the next in order of preference. */
  private static final double STEP = 0.6;

  /** A place apart is worse than one beside its symbol by this. */
  public static final double APART = 10;

  private static final double[] APART_PX = {22, 34, 46, 58};
  private static final double WORSE_BY_DISTANCE = 2;

  /** From the end of a leader to its label. */
  private static final double LEADER_GAP_PX = 2;

  /** Between a symbol and the start of its leader. */
  private static final double SYMBOL_GAP_PX = 1;

  /** Directions of leaders, degrees from the right downwards, the most liked first. */
  private static final int[] DIRECTIONS = {-30, 30, -150, 150, 0, 180, -60, 60, -120, 120, -90, 90};

  /** Beyond this slope a label stands above or below the end of its leader, not beside it. */
  private static final double STEEP = 0.8;

  /** Places without leaders, from a list that has the most liked first. */
  public static List<Place> inOrder(List<Box> boxes) {
    List<Place> places = new ArrayList<>(boxes.size());
    for (int i = 0; i < boxes.size(); i++) {
      places.add(new Place(boxes.get(i), Optional.empty(), STEP * i));
    }
    return places;
  }

  /** Beside a symbol of a radius, most liked first: see {@link LabelPlacer#around}. */
  public static List<Place> beside(double x, double y, double gapPx, double width, double height) {
    return inOrder(LabelPlacer.around(x, y, gapPx, width, height));
  }

  /**
   * Places apart from a symbol, up to 60 px off, tied to it by leaders.
   *
   * @param radiusPx from its middle to its edge
   */
  public static List<Place> apart(
      double x, double y, double radiusPx, double width, double height) {
    List<Place> places = new ArrayList<>(APART_PX.length * DIRECTIONS.length);
    for (int ring = 0; ring < APART_PX.length; ring++) {
      double reach = radiusPx + APART_PX[ring];
      for (int i = 0; i < DIRECTIONS.length; i++) {
        double dx = Math.cos(Math.toRadians(DIRECTIONS[i]));
        double dy = Math.sin(Math.toRadians(DIRECTIONS[i]));
        double start = radiusPx + SYMBOL_GAP_PX;
        double end = reach - LEADER_GAP_PX;
        Leader leader = new Leader(x + dx * start, y + dy * start, x + dx * end, y + dy * end);
        Box box = atEnd(x + dx * reach, y + dy * reach, dx, dy, width, height);
        double dislike = APART + WORSE_BY_DISTANCE * ring + STEP / 4 * i;
        places.add(new Place(box, Optional.of(leader), dislike));
      }
    }
    return places;
  }

  /** The box whose nearest side has its middle at the end of a leader. */
  private static Box atEnd(
      double endX, double endY, double dx, double dy, double width, double height) {
    if (Math.abs(dy) > STEEP) {
      return new Box(endX - width / 2, dy < 0 ? endY - height : endY, width, height);
    }
    return new Box(dx < 0 ? endX - width : endX, endY - height / 2, width, height);
  }
}

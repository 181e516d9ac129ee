package dev.spanwright.render.style;

import java.util.List;

/** Width of a link by its capacity. */
public final class LineWidth {

  /**
   * One class of capacity.
   *
   * @param belowGbps capacities below this belong to it, Gbit/s per direction
   * @param widthPx width of the line, px
   */
  public record Step(double belowGbps, double widthPx) {}

  /** The classes, thin to wide. */
  public static final List<Step> STEPS =
      List.of(
          new Step(1_000, 1.75),
          new Step(10_000, 2.25),
          new Step(40_000, 3),
          new Step(100_000, 4),
          new Step(400_000, 5.5),
          new Step(Double.POSITIVE_INFINITY, 7));

  private LineWidth() {}

  /** The width for a capacity in Gbit/s per direction, px. */
  public static double px(double capacityGbps) {
    for (Step step : STEPS) {
      if (capacityGbps < step.belowGbps()) {
        return step.widthPx();
      }
    }
    return STEPS.getLast().widthPx();
  }
}

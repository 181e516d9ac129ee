package dev.spanwright.render.picture;

import dev.spanwright.render.style.Ink;
import dev.spanwright.render.style.SiteStyle;
import java.util.List;

/** The sign of a regenerator, on the map and in charts: a diamond in a ring. */
public final class RegeneratorSign {

  /** Width of the ring, px. */
  public static final double SIZE_PX = 14;

  private static final double DIAMOND_SHARE = 0.64;
  private static final double EDGE_PX = 1.5;

  private RegeneratorSign() {}

  /**
   * The marks round a point.
   *
   * @param sizePx width of the ring, px
   * @param ink ring and diamond
   * @param ground inside of the ring
   */
  public static List<Mark> marks(double x, double y, double sizePx, Ink ink, Ink ground) {
    return List.of(
        new Mark.Symbol(SiteStyle.Shape.CIRCLE, x, y, sizePx, ground, ink, EDGE_PX),
        new Mark.Symbol(SiteStyle.Shape.DIAMOND, x, y, sizePx * DIAMOND_SHARE, ink, ground, 0));
  }
}

package dev.spanwright.render.picture;

import dev.spanwright.render.style.Dash;
import dev.spanwright.render.style.Ink;
import java.util.List;

/** The cross of what has failed. */
final class FailureSign {

  private static final double WIDTH_PX = 2.5;

  private FailureSign() {}

  /** A cross round a point, on a ground that sets it off. */
  static List<Mark> marks(double x, double y, double sizePx, Ink ink, Ink ground) {
    double half = sizePx / 2;
    Outline cross =
        new Outline.Builder(false)
            .add(x - half, y - half)
            .add(x + half, y + half)
            .endPart()
            .add(x - half, y + half)
            .add(x + half, y - half)
            .build();
    return List.of(
        new Mark.Line(cross, ground, WIDTH_PX + 3, Dash.SOLID),
        new Mark.Line(cross, ink, WIDTH_PX, Dash.SOLID));
  }
}

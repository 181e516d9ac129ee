package dev.spanwright.render.picture;

import dev.spanwright.render.style.Dash;
import dev.spanwright.render.style.Ink;
import dev.spanwright.render.style.SiteStyle;
import dev.spanwright.render.style.TextStyle;
import java.util.Optional;

/** Something placed on a picture, px from its upper left corner. */
public sealed interface Mark {

  /** A filled area, by the non-zero winding rule: holes run the other way round. */
  record Area(Outline outline, Ink ink) implements Mark {}

  /** A line with round joins and ends; its dashes have straight ends. */
  record Line(Outline outline, Ink ink, double widthPx, Dash dash) implements Mark {}

  /**
   * A symbol round a point.
   *
   * @param fill inside; may be fully transparent
   * @param edge outline
   * @param edgePx width of the outline, px; 0 for none
   */
  record Symbol(
      SiteStyle.Shape shape, double x, double y, double sizePx, Ink fill, Ink edge, double edgePx)
      implements Mark {}

  /**
   * A text.
   *
   * @param x left end of the baseline
   * @param baselineY the baseline
   * @param halo colour behind the letters, 1.5 px round them
   */
  record Text(String text, double x, double baselineY, TextStyle style, Ink ink, Optional<Ink> halo)
      implements Mark {}

  /** A rectangle with round corners. */
  record Panel(double x, double y, double width, double height, double radiusPx, Ink fill, Ink edge)
      implements Mark {}
}

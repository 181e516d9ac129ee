package dev.spanwright.render.export;

import dev.spanwright.render.picture.Mark;
import dev.spanwright.render.picture.Outline;
import dev.spanwright.render.picture.Picture;
import dev.spanwright.render.picture.PictureLayer;
import dev.spanwright.render.style.Dash;
import java.util.List;

/**
 * What goes into a file.
 *
 * @param layers from bottom to top
 * @param widthPx width of the layout, px
 * @param heightPx height of the layout, px
 * @param factor pixels of a PNG, or CSS px of other files, for each px of the layout
 * @param info what the file says about the picture
 */
public record PictureSheet(
    List<PictureLayer> layers, double widthPx, double heightPx, double factor, PictureInfo info) {

  /**
   * @throws IllegalArgumentException if a size or the factor is not positive
   */
  public PictureSheet {
    layers = List.copyOf(layers);
    if (!(widthPx > 0 && heightPx > 0 && factor > 0)) {
      throw new IllegalArgumentException(
          "a picture of %s x %s px at a factor of %s has no size: give numbers above 0"
              .formatted(widthPx, heightPx, factor));
    }
  }

  /** A whole picture. */
  public static PictureSheet of(Picture picture, double factor, PictureInfo info) {
    return new PictureSheet(picture.layers(), picture.widthPx(), picture.heightPx(), factor, info);
  }

  /** Width of the file, px. */
  long fileWidth() {
    return Math.round(widthPx * factor);
  }

  /** Height of the file, px. */
  long fileHeight() {
    return Math.round(heightPx * factor);
  }

  /** The outline of an area without what lies beyond the edge. */
  Outline visible(Mark.Area area) {
    return new OutlineClip(widthPx, heightPx, 2).area(area.outline());
  }

  /**
   * The outline of a line without what lies beyond the edge, but for broken lines: cut, their
   * dashes would begin elsewhere.
   */
  Outline visible(Mark.Line line) {
    return line.dash() == Dash.SOLID
        ? new OutlineClip(widthPx, heightPx, line.widthPx() / 2 + 2).line(line.outline())
        : line.outline();
  }
}

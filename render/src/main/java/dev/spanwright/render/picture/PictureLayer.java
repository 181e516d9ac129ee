package dev.spanwright.render.picture;

import java.util.List;

/**
 * Marks that belong together, painted in order.
 *
 * @param id stable name: {@code basemap}, {@code links}, {@code sites}, {@code labels}, {@code
 *     furniture}
 */
public record PictureLayer(String id, List<Mark> marks) {

  public PictureLayer {
    marks = List.copyOf(marks);
  }
}

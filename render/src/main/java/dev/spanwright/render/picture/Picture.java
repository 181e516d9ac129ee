package dev.spanwright.render.picture;

import dev.spanwright.render.projection.Camera;
import dev.spanwright.render.style.Theme;
import java.util.List;

/**
 * A finished layout: what is painted on the screen and into files alike. Immutable.
 *
 * @param camera the part of the earth that it shows; its size is the picture's, px
 * @param theme the colours that it was made for
 * @param layers from bottom to top
 * @param hits what lies under a pixel
 */
public record Picture(Camera camera, Theme theme, List<PictureLayer> layers, HitMap hits) {

  public Picture {
    layers = List.copyOf(layers);
  }
}

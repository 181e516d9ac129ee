package dev.spanwright.render.picture;

import dev.spanwright.render.projection.Camera;
import dev.spanwright.render.style.Theme;
import java.util.List;

/**
 * A finished layout: what is painted on the screen and into files alike. Immutable.
 *
 * @param widthPx its width
 * @param heightPx its height
 * @param theme the colours that it was made for
 * @param layers from bottom to top
 * @param hits what lies under a pixel
 */
public record Picture(
    double widthPx, double heightPx, Theme theme, List<PictureLayer> layers, HitMap hits) {

  public Picture {
    layers = List.copyOf(layers);
  }

  /** A picture of a scene. */
  static Picture of(Scene scene, List<PictureLayer> layers, HitMap hits) {
    Camera camera = scene.camera();
    return new Picture(camera.width(), camera.height(), scene.theme(), layers, hits);
  }
}

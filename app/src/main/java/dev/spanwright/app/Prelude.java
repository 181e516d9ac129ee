package dev.spanwright.app;

import dev.spanwright.app.command.Input;
import dev.spanwright.model.file.NetworkFileException;
import dev.spanwright.model.network.Network;
import dev.spanwright.render.paint.BandPainter;
import dev.spanwright.render.picture.Fitting;
import dev.spanwright.render.picture.PictureComposer;
import dev.spanwright.render.picture.Scene;
import dev.spanwright.render.projection.Camera;
import dev.spanwright.render.projection.WebMercator;
import dev.spanwright.render.style.ColorBy;
import dev.spanwright.render.style.Look;
import dev.spanwright.render.style.Theme;
import java.awt.image.BufferedImage;
import java.util.Optional;

/**
 * Paints a picture like the first one of the map, on a thread of its own while the window is being
 * built on another: basemap, type and code are there when the map wants them. The picture itself is
 * thrown away.
 */
final class Prelude {

  private static final int WIDTH_PX = 960;
  private static final int HEIGHT_PX = 640;

  private Prelude() {}

  static void begin(Input input, Theme theme) {
    Thread.ofPlatform().name("prelude").daemon().start(() -> play(input, theme));
  }

  private static void play(Input input, Theme theme) {
    try {
      Network network = input.read().network();
      Scene scene =
          Scene.forExport(
              network,
              Optional.empty(),
              Camera.world(new WebMercator(), WIDTH_PX, HEIGHT_PX),
              new Look(theme, ColorBy.UTILISATION));
      BandPainter.paint(
          new BufferedImage(WIDTH_PX, HEIGHT_PX, BufferedImage.TYPE_INT_ARGB_PRE),
          1,
          PictureComposer.compose(scene.at(Fitting.camera(scene))).layers(),
          1,
          Runnable::run);
    } catch (NetworkFileException _) {
      // The window tells of it when it opens the document.
    }
  }
}

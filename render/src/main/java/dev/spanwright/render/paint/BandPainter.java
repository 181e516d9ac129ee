package dev.spanwright.render.paint;

import dev.spanwright.render.picture.PictureLayer;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;

/**
 * Paints layers onto an image in bands from top to bottom, all at the same time. Every pixel
 * belongs to one band, so the picture is that of one painter.
 */
public final class BandPainter {

  private BandPainter() {}

  /**
   * Paints; returns when all is painted.
   *
   * @param image what is painted on
   * @param scale pixels of the image for each px of the layers
   * @param bands how many painters work at once, at least 1; the caller is one of them
   * @param helpers runs the others
   */
  public static void paint(
      BufferedImage image, double scale, List<PictureLayer> layers, int bands, Executor helpers) {
    int height = image.getHeight();
    List<CompletableFuture<Void>> others = new ArrayList<>();
    for (int band = 1; band < bands; band++) {
      int top = height * band / bands;
      int bottom = height * (band + 1) / bands;
      others.add(
          CompletableFuture.runAsync(() -> paint(image, scale, layers, top, bottom), helpers));
    }
    try {
      paint(image, scale, layers, 0, height / bands);
    } finally {
      // Also where this band failed: nobody may paint on the image after the return.
      others.forEach(other -> other.exceptionally(_ -> null).join());
    }
    others.forEach(BandPainter::rethrow);
  }

  private static void rethrow(CompletableFuture<Void> band) {
    try {
      band.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  private static void paint(
      BufferedImage image, double scale, List<PictureLayer> layers, int top, int bottom) {
    if (bottom <= top) {
      return;
    }
    Graphics2D graphics =
        image.getSubimage(0, top, image.getWidth(), bottom - top).createGraphics();
    try {
      graphics.translate(0, -top);
      PicturePainter painter = new PicturePainter(graphics);
      painter.magnify(scale);
      painter.paint(layers);
    } finally {
      graphics.dispose();
    }
  }
}

package dev.spanwright.render.export;

import dev.spanwright.render.paint.PicturePainter;
import dev.spanwright.render.picture.Picture;
import dev.spanwright.render.picture.PictureLayer;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;

/** Writes pictures as PNG. */
public final class PngExport {

  /** Most pixels of an image in memory: 128 million, half a gigabyte. Files may be larger. */
  public static final long MAX_PIXELS = 128_000_000L;

  private PngExport() {}

  /**
   * The picture as an image.
   *
   * @param factor pixels of the image for each px of the picture: 1, 2, 4…
   * @throws IllegalArgumentException if the image would have more than {@link #MAX_PIXELS}
   */
  public static BufferedImage image(Picture picture, double factor) {
    return image(picture.layers(), picture.widthPx(), picture.heightPx(), factor);
  }

  /**
   * Layers as an image.
   *
   * @param widthPx width of the layout, px
   * @param heightPx height of the layout, px
   * @param factor pixels of the image for each px of the layout: 1, 2, 4…
   * @throws IllegalArgumentException if the image would have more than {@link #MAX_PIXELS}
   */
  public static BufferedImage image(
      List<PictureLayer> layers, double widthPx, double heightPx, double factor) {
    long width = Math.round(widthPx * factor);
    long height = Math.round(heightPx * factor);
    if (width * height > MAX_PIXELS) {
      throw new IllegalArgumentException(
          "a picture of %d x %d pixels is larger than the most, %d million pixels: choose a smaller size"
              .formatted(width, height, MAX_PIXELS / 1_000_000));
    }
    BufferedImage image =
        new BufferedImage((int) width, (int) height, BufferedImage.TYPE_INT_ARGB_PRE);
    Graphics2D graphics = image.createGraphics();
    try {
      PicturePainter painter = new PicturePainter(graphics);
      painter.magnify(factor);
      painter.paint(layers);
    } finally {
      graphics.dispose();
    }
    return image;
  }

  /**
   * Writes the picture into a file. The file appears whole or not at all.
   *
   * @throws IllegalArgumentException if a side would have more than 16,384 pixels
   * @throws IOException if it cannot be written
   */
  public static void write(Picture picture, double factor, Path file) throws IOException {
    write(picture.layers(), picture.widthPx(), picture.heightPx(), factor, file);
  }

  /**
   * Writes layers into a file. The file appears whole or not at all.
   *
   * @param widthPx width of the layout, px
   * @param heightPx height of the layout, px
   * @param factor pixels of the image for each px of the layout
   * @throws IllegalArgumentException if a side would have more than 16,384 pixels
   * @throws IOException if it cannot be written
   */
  public static void write(
      List<PictureLayer> layers, double widthPx, double heightPx, double factor, Path file)
      throws IOException {
    PictureInfo untold = new PictureInfo("", "");
    PictureSheet sheet = new PictureSheet(layers, widthPx, heightPx, factor, untold);
    PictureFile.write(sheet, PictureFormat.PNG, file);
  }

  /** The bytes of a file. It is painted band by band, so that memory does not grow with it. */
  static byte[] document(PictureSheet sheet, WriteWatch watch) throws IOException {
    // Straight, not premultiplied: as PNG stores it.
    BandedImage image = new BandedImage(sheet, watch);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    if (!ImageIO.write(image, "png", bytes)) {
      throw new IOException("this Java has no PNG writer");
    }
    return bytes.toByteArray();
  }
}

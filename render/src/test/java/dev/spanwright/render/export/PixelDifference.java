package dev.spanwright.render.export;

import java.awt.image.BufferedImage;

/**
 * How far two pictures of one size are apart. Tolerant of rounding and of glyph outlines that
 * differ a little between machines, not of a link that moved or changed its colour.
 *
 * @param meanPerChannel mean absolute difference of red, green and blue, 0 to 255
 * @param farShare share of pixels with a channel that differs by more than 40, 0 to 1
 */
record PixelDifference(double meanPerChannel, double farShare) {

  private static final int FAR = 40;
  private static final double MOST_MEAN = 0.5;
  private static final double MOST_FAR = 0.001;

  /** Measures two pictures of one size. */
  static PixelDifference between(BufferedImage one, BufferedImage other) {
    long sum = 0;
    long far = 0;
    for (int y = 0; y < one.getHeight(); y++) {
      for (int x = 0; x < one.getWidth(); x++) {
        int a = one.getRGB(x, y);
        int b = other.getRGB(x, y);
        sum += channel(a, b, 16) + channel(a, b, 8) + channel(a, b, 0);
        far += farthest(a, b) > FAR ? 1 : 0;
      }
    }
    double pixels = (double) one.getWidth() * one.getHeight();
    return new PixelDifference(sum / pixels / 3, far / pixels);
  }

  /** Whether it is too small to matter. */
  boolean isTolerable() {
    return meanPerChannel < MOST_MEAN && farShare < MOST_FAR;
  }

  /** The differences as a picture: white where nothing differs, the darker the more. */
  static BufferedImage image(BufferedImage one, BufferedImage other) {
    BufferedImage image =
        new BufferedImage(one.getWidth(), one.getHeight(), BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < one.getHeight(); y++) {
      for (int x = 0; x < one.getWidth(); x++) {
        int left = 255 - Math.min(255, 3 * farthest(one.getRGB(x, y), other.getRGB(x, y)));
        image.setRGB(x, y, 0xFF0000 | left << 8 | left);
      }
    }
    return image;
  }

  private static int farthest(int a, int b) {
    return Math.max(channel(a, b, 16), Math.max(channel(a, b, 8), channel(a, b, 0)));
  }

  private static int channel(int a, int b, int shift) {
    return Math.abs((a >> shift & 0xFF) - (b >> shift & 0xFF));
  }
}

package dev.spanwright.app.map;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.IntBuffer;
import java.util.Arrays;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** Pixels that Java 2D paints and JavaFX shows without a copy in between. */
public final class Frame {

  private final BufferedImage painted;
  private final PixelBuffer<IntBuffer> buffer;
  private final WritableImage shown;

  public Frame(int width, int height) {
    painted = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
    buffer =
        new PixelBuffer<>(
            width, height, IntBuffer.wrap(pixels()), PixelFormat.getIntArgbPreInstance());
    shown = new WritableImage(buffer);
  }

  /** What Java 2D paints on. */
  public BufferedImage painted() {
    return painted;
  }

  /** What JavaFX shows. */
  public Image shown() {
    return shown;
  }

  boolean fits(int width, int height) {
    return painted.getWidth() == width && painted.getHeight() == height;
  }

  void clear() {
    Arrays.fill(pixels(), 0);
  }

  /** Takes over the pixels of another image of the same size. */
  void copyFrom(BufferedImage other) {
    int[] from = ((DataBufferInt) other.getRaster().getDataBuffer()).getData();
    System.arraycopy(from, 0, pixels(), 0, from.length);
  }

  /** Tells JavaFX that the pixels are new. On the JavaFX thread. */
  public void publish() {
    buffer.updateBuffer(b -> null);
  }

  private int[] pixels() {
    return ((DataBufferInt) painted.getRaster().getDataBuffer()).getData();
  }
}

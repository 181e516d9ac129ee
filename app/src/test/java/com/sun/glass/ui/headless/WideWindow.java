package com.sun.glass.ui.headless;

import com.sun.glass.ui.Pixels;
import com.sun.glass.ui.Screen;
import com.sun.glass.ui.Window;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import javafx.scene.paint.Color;

/** Draws into a frame buffer of the wide screen; what lies outside of it is cut off. */
final class WideWindow extends HeadlessWindow {

  private final IntBuffer screenPixels;

  WideWindow(
      HeadlessWindowManager manager,
      Window owner,
      Screen screen,
      ByteBuffer frameBuffer,
      int styleMask) {
    super(manager, owner, screen, frameBuffer, styleMask);
    screenPixels = frameBuffer.asIntBuffer();
  }

  @Override
  void blit(Pixels pixels) {
    IntBuffer source = (IntBuffer) pixels.getBuffer();
    int width = pixels.getWidth();
    int left = Math.max(0, -getX());
    int right = Math.min(width, WideApplication.WIDTH - getX());
    int top = Math.max(0, -getY());
    int bottom = Math.min(pixels.getHeight(), WideApplication.HEIGHT - getY());
    for (int row = top; row < bottom && left < right; row++) {
      int target = index(getX() + left, getY() + row);
      screenPixels.put(target, source, row * width + left, right - left);
    }
  }

  @Override
  void clearRect(int x, int width, int y, int height) {
    int right = Math.min(WideApplication.WIDTH, x + width);
    int bottom = Math.min(WideApplication.HEIGHT, y + height);
    for (int row = Math.max(0, y); row < bottom; row++) {
      for (int column = Math.max(0, x); column < right; column++) {
        screenPixels.put(index(column, row), 0);
      }
    }
  }

  @Override
  public Color getColor(int x, int y) {
    int argb = screenPixels.get(index(x, y));
    return Color.rgb(argb >> 16 & 0xFF, argb >> 8 & 0xFF, argb & 0xFF, (argb >>> 24) / 255.0);
  }

  @Override
  public void getScreenCapture(
      int x, int y, int width, int height, int[] data, boolean scaleToFit) {
    for (int row = 0; row < height; row++) {
      for (int column = 0; column < width; column++) {
        boolean onScreen =
            x + column >= 0
                && y + row >= 0
                && x + column < WideApplication.WIDTH
                && y + row < WideApplication.HEIGHT;
        data[row * width + column] = onScreen ? screenPixels.get(index(x + column, y + row)) : 0;
      }
    }
  }

  private static int index(int x, int y) {
    return y * WideApplication.WIDTH + x;
  }
}

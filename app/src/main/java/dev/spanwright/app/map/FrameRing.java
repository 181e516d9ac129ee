package dev.spanwright.app.map;

/**
 * Three frames in turn: one is on the screen, one may still be read by the toolkit, one is free to
 * be painted. Used by the painting thread only.
 */
final class FrameRing {

  private static final int FRAMES = 3;

  private final Frame[] frames = new Frame[FRAMES];
  private int free;

  /** The frame that is free, of the given size; what it shows is undefined. */
  Frame free(int width, int height) {
    Frame frame = frames[free];
    if (frame == null || !frame.fits(width, height)) {
      frame = new Frame(width, height);
      frames[free] = frame;
    }
    return frame;
  }

  /** The free frame goes to the screen: another one is free from now on. */
  void advance() {
    free = (free + 1) % FRAMES;
  }
}

package dev.spanwright.app.map;

/**
 * Three frames in turn: one is on the screen, one may still be read by the toolkit, one is free to
 * be painted. Used by the painting thread only.
 */
final class FrameRing {

  private static final int FRAMES = 3;

  private final Frame[] frames = new Frame[FRAMES];
  private int next;

  /** The frame that is free, of the given size; what it shows is undefined. */
  Frame take(int width, int height) {
    Frame frame = frames[next];
    if (frame == null || !frame.fits(width, height)) {
      frame = new Frame(width, height);
      frames[next] = frame;
    }
    next = (next + 1) % FRAMES;
    return frame;
  }
}

package dev.spanwright.app.map;

import dev.spanwright.render.projection.Camera;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import javafx.application.Platform;

/**
 * Stretches the last picture to the scale that the map has while it is zoomed, on a thread of its
 * own: JavaFX without a graphics card would take several frames for it. A queue of one.
 */
final class Stretcher implements AutoCloseable {

  /**
   * A painted view. Its pixels may be painted anew while they are read, long after it was replaced
   * on the screen: that is seen for a frame at most.
   *
   * @param camera by which it was painted
   * @param image its pixels, the whole view
   */
  record Source(Camera camera, BufferedImage image) {}

  /**
   * A stretched view.
   *
   * @param camera of the view
   * @param frame its pixels
   */
  record Stretched(Camera camera, Frame frame) {}

  /**
   * A wish.
   *
   * @param camera of the view
   * @param sources what to make it of, the best first
   * @param ground colour of what no source shows, ARGB
   */
  private record Wish(Camera camera, List<Source> sources, int ground) {}

  private final AtomicReference<Wish> newest = new AtomicReference<>();
  private final Consumer<Stretched> show;
  private final Thread thread;
  private final FrameRing frames = new FrameRing();
  private volatile boolean closed;
  private volatile boolean handedOver;

  /**
   * Starts the thread.
   *
   * @param show takes each view, on the JavaFX thread
   */
  Stretcher(Consumer<Stretched> show) {
    this.show = show;
    thread = Thread.ofPlatform().name("map-stretcher").daemon().start(this::run);
  }

  /** Wishes for a view, in place of one that was not begun. */
  void stretch(Camera camera, List<Source> sources, int ground) {
    newest.set(new Wish(camera, List.copyOf(sources), ground));
    LockSupport.unpark(thread);
  }

  /** Takes back a wish that was not begun. */
  void forget() {
    newest.set(null);
  }

  private void run() {
    while (!closed) {
      Wish wish = handedOver ? null : newest.getAndSet(null);
      if (wish == null) {
        LockSupport.park(this);
        continue;
      }
      Stretched done = stretched(wish);
      handedOver = true;
      Platform.runLater(
          () -> {
            try {
              show.accept(done);
            } finally {
              handedOver = false;
              LockSupport.unpark(thread);
            }
          });
    }
  }

  private Stretched stretched(Wish wish) {
    BufferedImage first = wish.sources().getFirst().image();
    Frame frame = frames.free(first.getWidth(), first.getHeight());
    int[] pixels = pixels(frame.painted());
    java.util.Arrays.fill(pixels, wish.ground());
    // The best last, over the others.
    for (Source source : wish.sources().reversed()) {
      draw(source, wish.camera(), pixels, first.getWidth(), first.getHeight());
    }
    frames.advance();
    return new Stretched(wish.camera(), frame);
  }

  private static void draw(Source source, Camera to, int[] pixels, int width, int height) {
    int[] from = pixels(source.image());
    int fromWidth = source.image().getWidth();
    int[] columns = columns(source, to, width);
    int[] rows = rows(source, to, height);
    for (int y = 0; y < height; y++) {
      if (rows[y] >= 0) {
        int start = rows[y] * fromWidth;
        int target = y * width;
        for (int x = 0; x < width; x++) {
          if (columns[x] >= 0) {
            pixels[target + x] = from[start + columns[x]];
          }
        }
      }
    }
  }

  /** The column of a source for each column of a view; -1 where it has none. */
  private static int[] columns(Source source, Camera to, int width) {
    Camera was = source.camera();
    double pxPerPixel = to.width() / width;
    double pixelsPerPx = source.image().getWidth() / was.width();
    int[] columns = new int[width];
    for (int x = 0; x < width; x++) {
      double off = was.nearest(to.worldX((x + 0.5) * pxPerPixel) - was.centerX());
      columns[x] =
          within((off * was.scale() + was.width() / 2) * pixelsPerPx, source.image().getWidth());
    }
    return columns;
  }

  private static int[] rows(Source source, Camera to, int height) {
    Camera was = source.camera();
    double pxPerPixel = to.height() / height;
    double pixelsPerPx = source.image().getHeight() / was.height();
    int[] rows = new int[height];
    for (int y = 0; y < height; y++) {
      double at = was.screenOfWorldY(to.worldY((y + 0.5) * pxPerPixel));
      rows[y] = within(at * pixelsPerPx, source.image().getHeight());
    }
    return rows;
  }

  private static int within(double at, int size) {
    int index = (int) Math.floor(at);
    return index >= 0 && index < size ? index : -1;
  }

  private static int[] pixels(BufferedImage image) {
    return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
  }

  @Override
  public void close() {
    closed = true;
    LockSupport.unpark(thread);
  }
}

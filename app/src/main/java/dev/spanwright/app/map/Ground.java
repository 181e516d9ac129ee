package dev.spanwright.app.map;

import dev.spanwright.render.paint.BandPainter;
import dev.spanwright.render.paint.PicturePainter;
import dev.spanwright.render.picture.BasemapComposer;
import dev.spanwright.render.picture.PictureLayer;
import dev.spanwright.render.picture.Scene;
import dev.spanwright.render.projection.Camera;
import dev.spanwright.render.style.LayerChoice;
import dev.spanwright.render.style.Theme;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;

/**
 * The painted basemap under a network. The last one is kept: an edit needs no other, and where the
 * map was moved by whole pixels, only what came into view is painted. Used by one thread at a time.
 */
final class Ground {

  /** How far from whole pixels a move may be. */
  private static final double LEAST_PX = 0.01;

  private record Key(Camera camera, Theme theme, LayerChoice layers, double pixelScale) {}

  /**
   * Pixels that the map was moved by.
   *
   * @param dx to the right
   * @param dy down
   */
  private record Move(int dx, int dy) {}

  private final Executor helpers;
  private BufferedImage image = new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB_PRE);

  /** What was painted as a whole; all moves are counted from there, so that none adds up. */
  private Optional<Key> painted = Optional.empty();

  private Move moved = new Move(0, 0);

  Ground(Executor helpers) {
    this.helpers = helpers;
  }

  /** The basemap of a scene; good until the next is asked for. */
  BufferedImage of(Scene scene, double pixelScale, int width, int height) {
    Key key = new Key(scene.camera(), scene.theme(), scene.look().layers().ground(), pixelScale);
    boolean fits = image.getWidth() == width && image.getHeight() == height;
    Optional<Move> move = fits ? painted.flatMap(last -> move(last, key)) : Optional.empty();
    if (move.isPresent()) {
      moveTo(move.get(), key);
    } else {
      if (!fits) {
        image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
      }
      painted = Optional.empty();
      BandPainter.paint(image, pixelScale, List.of(layer(key)), MapPainter.BANDS, helpers);
      painted = Optional.of(key);
      moved = new Move(0, 0);
    }
    return image;
  }

  private static PictureLayer layer(Key key) {
    return BasemapComposer.compose(key.camera(), key.theme(), key.layers());
  }

  /** How far the map was moved, if that is all that happened and most of it is still in view. */
  private Optional<Move> move(Key last, Key next) {
    Camera was = last.camera();
    Camera now = next.camera();
    boolean alike =
        was.projection().equals(now.projection())
            && now.projection().repeats()
            && was.scale() == now.scale()
            && last.theme() == next.theme()
            && last.layers().equals(next.layers())
            && last.pixelScale() == next.pixelScale();
    if (!alike) {
      return Optional.empty();
    }
    double factor = now.scale() * next.pixelScale();
    double dx = now.nearest(was.centerX() - now.centerX()) * factor;
    double dy = (was.centerY() - now.centerY()) * factor;
    Move move = new Move((int) Math.round(dx), (int) Math.round(dy));
    boolean whole = Math.abs(dx - move.dx()) < LEAST_PX && Math.abs(dy - move.dy()) < LEAST_PX;
    boolean near =
        Math.abs(move.dx() - moved.dx()) < image.getWidth() / 2
            && Math.abs(move.dy() - moved.dy()) < image.getHeight() / 2;
    return whole && near ? Optional.of(move) : Optional.empty();
  }

  private void moveTo(Move move, Key key) {
    int dx = move.dx() - moved.dx();
    int dy = move.dy() - moved.dy();
    if (dx == 0 && dy == 0) {
      return;
    }
    Optional<Key> whole = painted;
    painted = Optional.empty(); // in case that painting fails
    shift(dx, dy);
    PictureLayer layer = layer(key);
    int width = image.getWidth();
    int height = image.getHeight();
    strip(key, layer, 0, dy > 0 ? 0 : height + dy, width, Math.abs(dy));
    strip(key, layer, dx > 0 ? 0 : width + dx, 0, Math.abs(dx), height);
    painted = whole;
    moved = move;
  }

  private void strip(Key key, PictureLayer layer, int x, int y, int width, int height) {
    if (width == 0 || height == 0) {
      return;
    }
    Graphics2D graphics = image.getSubimage(x, y, width, height).createGraphics();
    try {
      graphics.translate(-x, -y);
      PicturePainter painter = new PicturePainter(graphics);
      painter.magnify(key.pixelScale());
      painter.paint(List.of(layer));
    } finally {
      graphics.dispose();
    }
  }

  /** Moves the pixels; what came into view is undefined. */
  private void shift(int dx, int dy) {
    int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    int width = image.getWidth();
    int height = image.getHeight();
    int kept = width - Math.abs(dx);
    int from = Math.max(0, -dx);
    int to = Math.max(0, dx);
    for (int row = 0; row < height - Math.abs(dy); row++) {
      // From the side that is moved to, so that no row is overwritten before it is read.
      int target = dy > 0 ? height - 1 - row : row;
      System.arraycopy(pixels, (target - dy) * width + from, pixels, target * width + to, kept);
    }
  }
}

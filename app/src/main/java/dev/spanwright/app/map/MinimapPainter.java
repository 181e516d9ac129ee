package dev.spanwright.app.map;

import dev.spanwright.model.network.Network;
import dev.spanwright.render.paint.BandPainter;
import dev.spanwright.render.picture.Minimap;
import dev.spanwright.render.projection.Camera;
import dev.spanwright.render.style.Theme;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Platform;

/** Paints small maps on a thread of its own. What was painted last is not painted again. */
final class MinimapPainter implements AutoCloseable {

  /**
   * What a small map depends on.
   *
   * @param pixelScale pixels of the screen for each px
   */
  record Wish(Network network, Camera camera, Theme theme, double pixelScale) {}

  /** A painted one. */
  record Painted(Wish wish, Frame frame) {}

  private final Consumer<Painted> show;
  private final Consumer<Throwable> failed;
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().name("minimap-painter").daemon().factory());
  private Optional<Wish> last = Optional.empty();
  private volatile Optional<Wish> newest = Optional.empty();

  /**
   * @param show takes each small map, on the JavaFX thread
   * @param failed takes what went wrong, on the JavaFX thread
   */
  MinimapPainter(Consumer<Painted> show, Consumer<Throwable> failed) {
    this.show = show;
    this.failed = failed;
  }

  /** Wishes for a small map. On the JavaFX thread. */
  void paint(Wish wish) {
    if (last.equals(Optional.of(wish)) || thread.isShutdown()) {
      return;
    }
    last = Optional.of(wish);
    newest = last;
    thread.execute(() -> work(wish));
  }

  private void work(Wish wish) {
    if (!newest.equals(Optional.of(wish))) {
      return; // a newer one waits
    }
    try {
      Camera camera = wish.camera();
      int width = (int) Math.round(camera.width() * wish.pixelScale());
      int height = (int) Math.round(camera.height() * wish.pixelScale());
      Frame frame = new Frame(width, height);
      BandPainter.paint(
          frame.painted(),
          wish.pixelScale(),
          Minimap.compose(wish.network(), camera, wish.theme()),
          1,
          Runnable::run);
      Platform.runLater(() -> show.accept(new Painted(wish, frame)));
    } catch (RuntimeException | Error e) {
      Platform.runLater(() -> failed.accept(e));
    }
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}

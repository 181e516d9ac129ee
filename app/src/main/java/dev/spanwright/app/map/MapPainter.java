package dev.spanwright.app.map;

import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.render.paint.BandPainter;
import dev.spanwright.render.picture.Fitting;
import dev.spanwright.render.picture.Picture;
import dev.spanwright.render.picture.PictureComposer;
import dev.spanwright.render.picture.PictureLayer;
import dev.spanwright.render.picture.Scene;
import dev.spanwright.render.projection.Camera;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import javafx.application.Platform;

/**
 * Paints the map on a thread of its own. A queue of one: while a picture is being painted, only the
 * newest wish is kept.
 */
final class MapPainter implements AutoCloseable {

  /**
   * A painted picture.
   *
   * @param scene what it shows
   * @param picture its layout, to find what lies under the cursor
   * @param map the map with the network
   * @param furniture legend and scale bar, which stay put while the map moves
   */
  record Painted(Scene scene, Picture picture, Frame map, Frame furniture) {}

  /**
   * A wish.
   *
   * @param scene what to show
   * @param pixelScale pixels of the screen for each px
   * @param nanos when it was wished for
   */
  private record Wish(Scene scene, double pixelScale, long nanos) {

    /** Whether another wish shows the same with what is known of a newer revision. */
    boolean isBetteredBy(Wish other) {
      return other.evaluated() > evaluated()
          && other.scene().camera().equals(scene.camera())
          && other.scene().network().equals(scene.network());
    }

    private long evaluated() {
      return scene.evaluation().map(Evaluation::revision).orElse(Long.MIN_VALUE);
    }
  }

  /** Bands of a picture that are painted at the same time. */
  static final int BANDS = 2;

  private final AtomicReference<Wish> newest = new AtomicReference<>();
  private final AtomicReference<FirstPicture> begun = new AtomicReference<>();
  private final Consumer<Painted> show;
  private final Consumer<Surroundings> showAround;
  private final Consumer<Throwable> failed;
  private final Thread thread;
  private final FrameRing maps = new FrameRing();
  private final FrameRing furnitures = new FrameRing();
  private final FrameRing arounds = new FrameRing();
  private volatile boolean closed;
  private volatile boolean handedOver; // a picture is on its way to the screen
  private boolean failing; // painting thread only
  private Optional<Painted> last = Optional.empty(); // handed over; painting thread only
  private double lastScale; // pixels of the screen for each px of that; painting thread only
  private boolean leftBehind; // the last picture was given up; painting thread only
  private Optional<Wish> bare = Optional.empty(); // shown without what lies round it

  /** As many as bands: one paints the basemap and waits for the other, this thread lays out. */
  private final ExecutorService helpers = Executors.newFixedThreadPool(BANDS, MapPainter::helping);

  private final Ground ground = new Ground(helpers);
  private final Pace pace = new Pace();

  /**
   * Starts the thread.
   *
   * @param show takes each picture, on the JavaFX thread
   * @param showAround takes what lies round a picture, on the JavaFX thread
   * @param failed takes what went wrong, on the JavaFX thread
   */
  MapPainter(
      Consumer<Painted> show, Consumer<Surroundings> showAround, Consumer<Throwable> failed) {
    this.show = show;
    this.showAround = showAround;
    this.failed = failed;
    thread = Thread.ofPlatform().name("map-painter").daemon().start(this::run);
  }

  /** Takes the first picture over, if it is the one that is wished for first. */
  void expect(FirstPicture first) {
    begun.set(first);
  }

  /** The camera that shows the whole network of a scene. On the JavaFX thread. */
  Camera fitted(Scene unfitted) {
    return Optional.ofNullable(begun.get())
        .flatMap(first -> first.fitted(unfitted))
        .orElseGet(() -> Fitting.camera(unfitted));
  }

  /** Wishes for a picture, in place of one that was not begun. */
  void paint(Scene scene, double pixelScale) {
    newest.set(new Wish(scene, pixelScale, System.nanoTime()));
    LockSupport.unpark(thread);
  }

  private void run() {
    while (!closed) {
      // The last picture has to be on the screen before the next takes a frame.
      Wish next = handedOver ? null : newest.get();
      if (next == null) {
        idle();
        continue;
      }
      long wait = pace.waitNanos(cameraOf(next), next.nanos(), System.nanoTime());
      if (wait > 0) {
        LockSupport.parkNanos(this, wait);
      } else {
        paintNewest();
      }
    }
    helpers.shutdown(); // not before: they may be at work for this thread
  }

  /** Waits for a wish; once there was none for a while, paints what lies round the last one. */
  private void idle() {
    if (handedOver || bare.isEmpty()) {
      LockSupport.park(this);
      return;
    }
    long wait = pace.idleNanos(System.nanoTime());
    if (wait > 0) {
      LockSupport.parkNanos(this, wait);
      return;
    }
    Wish wish = bare.get();
    bare = Optional.empty();
    try {
      Surroundings.of(wish.scene().camera()).flatMap(c -> around(wish, c)).ifPresent(this::hand);
    } catch (RuntimeException | Error e) {
      tell(e);
    }
  }

  private Optional<Surroundings> around(Wish wish, Camera camera) {
    Camera view = wish.scene().camera();
    double share = Math.max(camera.width() / view.width(), camera.height() / view.height());
    double pixelScale = wish.pixelScale() / share;
    List<PictureLayer> layers = PictureComposer.composeUnnamed(wish.scene().at(camera));
    int width = pixels(camera.width(), pixelScale);
    Frame frame = arounds.free(width, pixels(camera.height(), pixelScale));
    for (PictureLayer layer : layers) {
      if (newest.get() != null) {
        return Optional.empty();
      }
      BandPainter.paint(frame.painted(), pixelScale, List.of(layer), 1, helpers);
    }
    arounds.advance();
    return Optional.of(new Surroundings(camera, frame));
  }

  private void hand(Surroundings next) {
    Platform.runLater(() -> showAround.accept(next));
  }

  /** Empty where the wish is broken, which is told when it is painted. */
  private static Optional<Camera> cameraOf(Wish wish) {
    return Optional.ofNullable(wish.scene()).map(Scene::camera);
  }

  private void paintNewest() {
    Wish wish = newest.getAndSet(null);
    try {
      boolean isFirst = begun.get() != null;
      Optional<Painted> painted = isPainted(wish) ? last : paint(wish);
      failing = false;
      // The first is followed soon by what is known of the network, and the window needs the time.
      bare = painted.filter(_ -> !isFirst).map(_ -> wish);
      painted.ifPresent(next -> handOver(next, wish.pixelScale()));
    } catch (RuntimeException | Error e) {
      tell(e);
    }
  }

  /** Whether the last picture shows what is wished for: a document was opened once more, say. */
  private boolean isPainted(Wish wish) {
    return lastScale == wish.pixelScale()
        && last.filter(painted -> painted.scene().equals(wish.scene())).isPresent();
  }

  private void handOver(Painted painted, double pixelScale) {
    handedOver = true;
    last = Optional.of(painted);
    lastScale = pixelScale;
    pace.shown(System.nanoTime());
    Platform.runLater(
        () -> {
          try {
            show.accept(painted);
          } finally {
            handedOver = false;
            LockSupport.unpark(thread);
          }
        });
  }

  /** Of failures in a row, only the first is told: each move of the map would bring one more. */
  private void tell(Throwable failure) {
    if (!failing && !closed) {
      failing = true;
      Platform.runLater(() -> failed.accept(failure));
    }
  }

  /**
   * The picture; nothing if it was given up for a better one. An edit brings two wishes, one at
   * once and one with its evaluation: the second must not wait for the first. That happens once an
   * edit at most, so that something is always shown.
   */
  private Optional<Painted> paint(Wish wish) {
    Scene scene = wish.scene();
    Optional<FirstPicture.Made> made =
        Optional.ofNullable(begun.getAndSet(null))
            .flatMap(first -> first.of(scene, wish.pixelScale()));
    return made.isPresent() ? made.map(this::taken) : paintAnew(wish);
  }

  private Painted taken(FirstPicture.Made made) {
    Frame map = maps.free(made.map().getWidth(), made.map().getHeight());
    map.copyFrom(made.map());
    Frame furniture = furnitures.free(made.furniture().getWidth(), made.furniture().getHeight());
    furniture.copyFrom(made.furniture());
    maps.advance();
    furnitures.advance();
    return new Painted(made.scene(), made.picture(), map, furniture);
  }

  private Optional<Painted> paintAnew(Wish wish) {
    Scene scene = wish.scene();
    int width = pixels(scene.camera().width(), wish.pixelScale());
    int height = pixels(scene.camera().height(), wish.pixelScale());
    // The basemap is painted by helpers while the network is laid out here.
    CompletableFuture<BufferedImage> basemap =
        CompletableFuture.supplyAsync(
            () -> ground.of(scene, wish.pixelScale(), width, height), helpers);
    Picture picture = layOut(scene, basemap);
    BufferedImage below = basemap.join();
    if (isBettered(wish) || isLeftBehind(wish)) {
      return Optional.empty();
    }
    leftBehind = false;
    List<PictureLayer> layers = picture.layers();
    Frame map = maps.free(width, height);
    map.copyFrom(below);
    draw(map.painted(), wish, layers.subList(0, layers.size() - 1));
    Frame furniture = furnitures.free(width, height);
    furniture.clear();
    draw(furniture.painted(), wish, List.of(layers.getLast()));
    maps.advance();
    furnitures.advance();
    return Optional.of(new Painted(scene, picture, map, furniture));
  }

  /** The network; nobody paints the basemap any more after that. */
  private static Picture layOut(Scene scene, CompletableFuture<BufferedImage> basemap) {
    try {
      return PictureComposer.composeNetwork(scene);
    } finally {
      basemap.exceptionally(_ -> null).join();
    }
  }

  private boolean isBettered(Wish wish) {
    Wish next = newest.get();
    return next != null && wish.isBetteredBy(next);
  }

  /**
   * Whether the hand has moved the map on and rests: then what it waits for comes first. Not twice
   * in a row, so that something is always shown.
   */
  private boolean isLeftBehind(Wish wish) {
    Wish next = newest.get();
    leftBehind =
        !leftBehind
            && next != null
            && System.nanoTime() - next.nanos() >= Pace.REST_NANOS
            && !cameraOf(next).equals(cameraOf(wish));
    return leftBehind;
  }

  private void draw(BufferedImage image, Wish wish, List<PictureLayer> layers) {
    BandPainter.paint(image, wish.pixelScale(), layers, BANDS, helpers);
  }

  private static Thread helping(Runnable work) {
    return Thread.ofPlatform().name("map-painter-helper").daemon().unstarted(work);
  }

  static int pixels(double px, double scale) {
    return (int) Math.max(1, Math.round(px * scale));
  }

  @Override
  public void close() {
    closed = true;
    LockSupport.unpark(thread);
  }
}

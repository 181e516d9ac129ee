package dev.spanwright.app.map;

import dev.spanwright.model.network.Network;
import dev.spanwright.render.paint.BandPainter;
import dev.spanwright.render.picture.BasemapComposer;
import dev.spanwright.render.picture.Fitting;
import dev.spanwright.render.picture.Picture;
import dev.spanwright.render.picture.PictureComposer;
import dev.spanwright.render.picture.PictureLayer;
import dev.spanwright.render.picture.Scene;
import dev.spanwright.render.picture.Selection;
import dev.spanwright.render.projection.Camera;
import dev.spanwright.render.projection.WebMercator;
import dev.spanwright.render.style.Look;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;

/**
 * The first picture of a map, laid out and painted while the toolkit and the window are made. A map
 * takes it if it is the very picture that the map would paint, and else paints its own: the window
 * may have another size than was thought. Safe for use by several threads.
 */
public final class FirstPicture {

  /**
   * What the map is thought to show.
   *
   * @param widthPx of the map, px
   * @param heightPx of the map, px
   * @param pixelScale pixels of the screen for each px
   * @param look how the network is drawn
   * @param furniture what is chosen to be shown beside the map
   */
  public record View(
      double widthPx,
      double heightPx,
      double pixelScale,
      Look look,
      Set<Scene.Furniture> furniture) {

    private Scene scene(Network document) {
      return new Scene(
          document.base(),
          Optional.empty(),
          Camera.world(new WebMercator(), widthPx, heightPx),
          look,
          Selection.NONE,
          furniture);
    }
  }

  /**
   * The picture.
   *
   * @param scene what it shows
   * @param picture its layout
   * @param map the map with the network
   * @param furniture legend and scale bar
   */
  record Made(Scene scene, Picture picture, BufferedImage map, BufferedImage furniture) {}

  /** What is going to be painted. */
  private record Fitted(Scene scene, double pixelScale) {

    boolean is(Scene other, double otherScale) {
      return pixelScale == otherScale && scene.equals(other);
    }
  }

  private final CompletableFuture<Fitted> fitted = new CompletableFuture<>();
  private final CompletableFuture<Made> made = new CompletableFuture<>();

  /**
   * Makes the picture, on this thread, unless it was given up. Where that fails there is none: the
   * map fails at the same, and tells it.
   *
   * @param document the network with its scenarios, of which the base is shown
   * @param helper does a part of the work beside this thread
   */
  public void make(Network document, View view, Executor helper) {
    if (fitted.isDone()) {
      return;
    }
    try {
      Scene unfitted = view.scene(document);
      // Read beside the fitting; a failure is that of the basemap itself, below.
      var _ =
          CompletableFuture.runAsync(() -> ground(unfitted.at(Fitting.whole(unfitted))), helper);
      Scene scene = unfitted.at(Fitting.camera(unfitted));
      fitted.complete(new Fitted(scene, view.pixelScale()));
      made.complete(painted(scene, view.pixelScale(), helper));
    } catch (RuntimeException | Error e) {
      giveUp(e);
    }
  }

  /** Tells those who wait that there is no such picture. */
  public void giveUp(Throwable why) {
    fitted.completeExceptionally(why);
    made.completeExceptionally(why);
  }

  private static Made painted(Scene scene, double pixelScale, Executor helper) {
    CompletableFuture<BufferedImage> basemap =
        CompletableFuture.supplyAsync(() -> basemap(scene, pixelScale), helper);
    Picture picture = PictureComposer.composeNetwork(scene);
    List<PictureLayer> layers = picture.layers();
    BufferedImage furniture = image(scene.camera(), pixelScale);
    BandPainter.paint(furniture, pixelScale, List.of(layers.getLast()), 1, helper);
    BufferedImage map = basemap.join();
    BandPainter.paint(map, pixelScale, layers.subList(0, layers.size() - 1), 2, helper);
    return new Made(scene, picture, map, furniture);
  }

  private static BufferedImage basemap(Scene scene, double pixelScale) {
    BufferedImage image = image(scene.camera(), pixelScale);
    BandPainter.paint(image, pixelScale, List.of(ground(scene)), 1, Runnable::run);
    return image;
  }

  private static PictureLayer ground(Scene scene) {
    return BasemapComposer.compose(scene.camera(), scene.theme(), scene.look().layers().ground());
  }

  private static BufferedImage image(Camera camera, double pixelScale) {
    return new BufferedImage(
        MapPainter.pixels(camera.width(), pixelScale),
        MapPainter.pixels(camera.height(), pixelScale),
        BufferedImage.TYPE_INT_ARGB_PRE);
  }

  /** The camera that shows the whole network of a scene; waits for it. Nothing of another scene. */
  Optional<Camera> fitted(Scene unfitted) {
    return outcome(fitted)
        .map(Fitted::scene)
        .filter(scene -> isSameView(scene.camera(), unfitted.camera()))
        .filter(scene -> unfitted.at(scene.camera()).equals(scene))
        .map(Scene::camera);
  }

  private static boolean isSameView(Camera one, Camera other) {
    return one.width() == other.width()
        && one.height() == other.height()
        && one.projection().equals(other.projection());
  }

  /** The picture of a scene; waits for it. Nothing of another scene, or in other pixels. */
  Optional<Made> of(Scene scene, double pixelScale) {
    // Asked of the layout first: who wants another picture need not wait for this one.
    return outcome(fitted).filter(begun -> begun.is(scene, pixelScale)).isPresent()
        ? outcome(made)
        : Optional.empty();
  }

  private static <T> Optional<T> outcome(CompletableFuture<T> future) {
    try {
      return Optional.of(future.join());
    } catch (CompletionException _) {
      return Optional.empty();
    }
  }
}

package dev.spanwright.app.present;

import dev.spanwright.app.map.Frame;
import dev.spanwright.app.settings.Settings;
import dev.spanwright.app.workspace.Workspace;
import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.SavedView;
import dev.spanwright.model.network.Table;
import dev.spanwright.model.solve.Objective;
import dev.spanwright.model.solve.OptimalRouting;
import dev.spanwright.render.paint.BandPainter;
import dev.spanwright.render.picture.PictureComposer;
import dev.spanwright.render.picture.Scene;
import dev.spanwright.render.picture.SceneView;
import dev.spanwright.render.style.LayerChoice;
import dev.spanwright.render.style.MapPart;
import dev.spanwright.render.style.Theme;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.image.Image;

/** Small pictures of scenes, painted on a thread of their own once what they show has changed. */
final class Thumbnails implements AutoCloseable {

  static final double WIDTH = 112;
  static final double HEIGHT = 63;

  /** Laid out as large as a small slide, so that lines are as thin beside each other. */
  private static final double LAYOUT_WIDTH = 480;

  private static final double LAYOUT_HEIGHT = 270;

  /** Pixels for each px in the list: sharp on screens of twice the density, too. */
  private static final double DENSITY = 2;

  /**
   * What a small picture depends on.
   *
   * @param drawn the network without its scenes
   */
  private record Wish(
      SavedView scene,
      Network drawn,
      Theme theme,
      Optional<Objective> routing,
      boolean evaluated) {}

  private final Workspace workspace;
  private final Settings settings;
  private final Consumer<Throwable> failed;
  private final Map<String, ObjectProperty<Image>> pictures = new HashMap<>();
  private final Map<String, Wish> wishes = new ConcurrentHashMap<>();
  private final ExecutorService painter =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("thumbnails").daemon().factory());

  /**
   * @param failed takes what went wrong, on the JavaFX thread
   */
  Thumbnails(Workspace workspace, Settings settings, Consumer<Throwable> failed) {
    this.workspace = workspace;
    this.settings = settings;
    this.failed = failed;
  }

  /** The picture of a scene; empty until it is painted. On the JavaFX thread. */
  ReadOnlyObjectProperty<Image> of(SavedView scene) {
    ObjectProperty<Image> picture =
        pictures.computeIfAbsent(scene.id(), _ -> new SimpleObjectProperty<>());
    Network drawn = workspace.network().withScenes(Table.empty());
    Wish wish =
        new Wish(
            scene,
            drawn,
            settings.themeProperty().get(),
            workspace.evaluation().flatMap(Evaluation::optimal).map(OptimalRouting::objective),
            workspace.isCurrent() && workspace.evaluation().isPresent());
    if (!wish.equals(wishes.get(scene.id())) && !painter.isShutdown()) {
      wishes.put(scene.id(), wish);
      workspace
          .evaluation()
          .filter(known -> known.network().sites().equals(drawn.sites()))
          .ifPresentOrElse(
              known -> painter.execute(() -> paint(wish, known)), () -> picture.set(null));
    }
    return picture;
  }

  private void paint(Wish wish, Evaluation known) {
    if (!wish.equals(wishes.get(wish.scene().id()))) {
      return; // a newer one waits
    }
    try {
      SceneView view = new SceneView(wish.scene());
      Scene scene = view.scene(known, wish.theme(), Set.of(), LAYOUT_WIDTH, LAYOUT_HEIGHT);
      LayerChoice layers = scene.look().layers().with(MapPart.PLACES, 0).with(MapPart.LABELS, 0);
      double scale = WIDTH * DENSITY / LAYOUT_WIDTH;
      Frame frame = new Frame((int) (WIDTH * DENSITY), (int) (HEIGHT * DENSITY));
      BandPainter.paint(
          frame.painted(),
          scale,
          PictureComposer.compose(scene.drawn(scene.look().withLayers(layers))).layers(),
          1,
          Runnable::run);
      Platform.runLater(() -> show(wish, frame));
    } catch (RuntimeException | Error e) {
      Platform.runLater(() -> failed.accept(e));
    }
  }

  private void show(Wish wish, Frame frame) {
    if (wish.equals(wishes.get(wish.scene().id()))) {
      frame.publish();
      pictures.get(wish.scene().id()).set(frame.shown());
    }
  }

  @Override
  public void close() {
    painter.shutdownNow();
  }
}

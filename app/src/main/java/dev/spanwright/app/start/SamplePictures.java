package dev.spanwright.app.start;

import dev.spanwright.app.map.Frame;
import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.file.NetworkFileException;
import dev.spanwright.model.file.NetworkReader;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.SavedView;
import dev.spanwright.render.paint.BandPainter;
import dev.spanwright.render.picture.PictureComposer;
import dev.spanwright.render.picture.Scene;
import dev.spanwright.render.picture.SceneView;
import dev.spanwright.render.style.LayerChoice;
import dev.spanwright.render.style.MapPart;
import dev.spanwright.render.style.Theme;
import dev.spanwright.samples.Sample;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.image.Image;

/** Small pictures of samples: the first scene of each, evaluated, on a thread of its own. */
public final class SamplePictures implements AutoCloseable {

  /** Size in the window, px. */
  static final double WIDTH = 208;

  static final double HEIGHT = 117;

  /** Laid out as large as a small slide, so that lines are thin beside each other. */
  private static final double LAYOUT_WIDTH = 640;

  private static final double LAYOUT_HEIGHT = 360;
  private static final double DENSITY = 2;

  /** A picture of a theme. */
  private record Key(String sample, Theme theme) {}

  /** Those painted before, for the next window: a sample is the same for as long as we run. */
  private static final Map<Key, Image> PAINTED = new ConcurrentHashMap<>();

  private static final System.Logger LOG = System.getLogger(SamplePictures.class.getName());

  private final Function<Network, Evaluation> evaluate;
  private final ExecutorService painter =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("samples").daemon().factory());

  /**
   * @param evaluate evaluates a network without seeking the best routing
   */
  public SamplePictures(Function<Network, Evaluation> evaluate) {
    this.evaluate = evaluate;
  }

  /**
   * Paints a sample, unless it was painted before. On the JavaFX thread.
   *
   * @param taken gets the picture, on the JavaFX thread, at once if it is there; not called if it
   *     cannot be painted, which opening the sample will tell about
   */
  void paint(Sample sample, Theme theme, Consumer<Image> taken) {
    Image before = PAINTED.get(new Key(sample.name(), theme));
    if (before != null) {
      taken.accept(before);
    } else if (!painter.isShutdown()) {
      painter.execute(() -> paintNow(sample, theme, taken));
    }
  }

  private void paintNow(Sample sample, Theme theme, Consumer<Image> taken) {
    try {
      Network network = NetworkReader.standard().read(sample.json(), sample.name());
      Optional<SavedView> first = network.scenes().stream().findFirst();
      first.ifPresent(
          view ->
              paint(
                  network,
                  view,
                  theme,
                  image -> {
                    PAINTED.put(new Key(sample.name(), theme), image);
                    taken.accept(image);
                  }));
    } catch (NetworkFileException | RuntimeException e) {
      LOG.log(System.Logger.Level.WARNING, "no picture of the sample " + sample.name(), e);
    }
  }

  private void paint(Network network, SavedView view, Theme theme, Consumer<Image> taken) {
    Scene scene =
        new SceneView(view)
            .scene(evaluate.apply(network), theme, Set.of(), LAYOUT_WIDTH, LAYOUT_HEIGHT);
    LayerChoice layers = scene.look().layers().with(MapPart.PLACES, 0).with(MapPart.LABELS, 0);
    Frame frame = new Frame((int) (WIDTH * DENSITY), (int) (HEIGHT * DENSITY));
    BandPainter.paint(
        frame.painted(),
        WIDTH * DENSITY / LAYOUT_WIDTH,
        PictureComposer.compose(scene.drawn(scene.look().withLayers(layers))).layers(),
        1,
        Runnable::run);
    Platform.runLater(
        () -> {
          frame.publish();
          taken.accept(frame.shown());
        });
  }

  @Override
  public void close() {
    painter.shutdownNow();
  }
}

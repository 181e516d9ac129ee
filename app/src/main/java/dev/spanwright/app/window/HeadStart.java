package dev.spanwright.app.window;

import dev.spanwright.app.map.FirstPicture;
import dev.spanwright.app.settings.Settings;
import dev.spanwright.model.file.OpenedNetwork;
import dev.spanwright.model.geo.Gazetteer;
import dev.spanwright.model.network.Network;
import dev.spanwright.render.picture.Scene;
import dev.spanwright.render.style.Look;
import dev.spanwright.render.style.Theme;
import dev.spanwright.render.style.Typeface;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import javafx.geometry.Dimension2D;

/**
 * The document that the program is started with, and the first picture of it: read and painted on a
 * thread of their own while JavaFX begins on another.
 */
public final class HeadStart {

  /** JavaFX makes the application by itself: what was begun before is found here. */
  private static final AtomicReference<HeadStart> BEGUN = new AtomicReference<>();

  /** A window without its document is better than none. */
  private static final long LONGEST_WAIT_MILLIS = 500;

  private final Settings settings;
  private final FutureTask<OpenedNetwork> document;
  private final FirstPicture picture = new FirstPicture();
  private final ExecutorService helper =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().name("head-start-helper").daemon().factory());

  private HeadStart(Callable<OpenedNetwork> read, Settings settings) {
    document = new FutureTask<>(read);
    this.settings = settings;
  }

  /**
   * Begins.
   *
   * @param read reads the document, once; a failure is told by the window
   * @param settings of the first window, which may be used on the JavaFX thread alone from now on
   * @param theme of the first window
   */
  public static void begin(Callable<OpenedNetwork> read, Settings settings, Theme theme) {
    HeadStart start = new HeadStart(read, settings);
    Look set = settings.look();
    Look look = new Look(theme, set.colorBy(), set.siteSize(), set.flow(), set.layers());
    Set<Scene.Furniture> furniture = Scene.Furniture.onScreen(settings.furnitureProperty().get());
    String place = settings.windowPlaceProperty().get();
    double scale =
        settings
            .interfaceSizeProperty()
            .get()
            .percent()
            .map(percent -> percent / 100.0)
            .or(() -> WindowPlace.pixelScale(place))
            .orElse(1.0);
    Function<Network, FirstPicture.View> view =
        network -> {
          Dimension2D map = WindowFrame.usualMap(place, network);
          return new FirstPicture.View(map.getWidth(), map.getHeight(), scale, look, furniture);
        };
    start.helper.execute(HeadStart::warmUp);
    Thread.ofPlatform().name("head-start").daemon().start(() -> start.run(view));
    BEGUN.set(start);
  }

  /** What was begun, once. */
  static Optional<HeadStart> taken() {
    return Optional.ofNullable(BEGUN.getAndSet(null));
  }

  /** What a map needs whatever it shows. */
  private static void warmUp() {
    Typeface.REGULAR.at(1);
    Typeface.SEMI_BOLD.at(1);
    Gazetteer.bundled();
  }

  private void run(Function<Network, FirstPicture.View> view) {
    try {
      document.run();
      Network network = document.get().network();
      picture.make(network, view.apply(network), helper);
    } catch (Exception | Error e) {
      picture.giveUp(e);
    } finally {
      helper.shutdown();
    }
  }

  /** The settings that were read. */
  Settings settings() {
    return settings;
  }

  /**
   * The document; waits for it for a moment. Nothing if it is not read then, or could not be: the
   * window is made without, and the picture is given up.
   */
  Optional<OpenedNetwork> document() {
    try {
      return Optional.of(document.get(LONGEST_WAIT_MILLIS, TimeUnit.MILLISECONDS));
    } catch (ExecutionException | TimeoutException e) {
      picture.giveUp(e);
      return Optional.empty();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  /**
   * The document, however long its reading takes.
   *
   * @throws Exception what the reading failed with
   * @throws CancellationException if it was given up, or who waits is interrupted
   */
  OpenedNetwork awaited() throws Exception {
    try {
      return document.get();
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case Exception why -> throw why;
        case Error why -> throw why;
        default -> throw e;
      }
    } catch (InterruptedException _) {
      throw new CancellationException("nobody waits any more");
    }
  }

  /** Ends the reading: nobody waits for it. */
  void giveUp() {
    document.cancel(true);
  }

  /** The picture that is being made. */
  FirstPicture picture() {
    return picture;
  }
}

package dev.spanwright.app.map;

import dev.spanwright.model.network.Network;
import dev.spanwright.render.picture.Fitting;
import dev.spanwright.render.projection.Projection;
import dev.spanwright.render.projection.ProjectionChoice;
import dev.spanwright.render.projection.WebMercator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;

/**
 * Makes projections for a map. All but Web Mercator need GeoTools, which takes about a second to
 * load: until it is there, the map keeps the projection that it has. Used on the JavaFX thread.
 */
final class Projections {

  private final Runnable loaded;
  private final Consumer<Throwable> failed;
  private static volatile boolean ready; // for all maps: classes are loaded once
  private static volatile Runnable loader =
      () -> ProjectionChoice.EQUAL_EARTH.projection(List.of());
  private boolean loading;
  private Optional<Runnable> waiting = Optional.empty();

  /**
   * @param loaded is run once GeoTools is there, if it was missed
   * @param failed takes what went wrong
   */
  Projections(Runnable loaded, Consumer<Throwable> failed) {
    this.loaded = loaded;
    this.failed = failed;
  }

  /** What is chosen, centred for a network; what is in use, while that is being loaded. */
  Projection of(ProjectionChoice choice, Network network, Projection inUse) {
    List<dev.spanwright.model.geo.Position> places = Fitting.places(network);
    if (choice.resolved(places) == ProjectionChoice.WEB_MERCATOR) {
      return new WebMercator();
    }
    if (ready) {
      return choice.projection(places);
    }
    load();
    return inUse;
  }

  /** Does something once a choice can be had; what waited before is forgotten. */
  void once(ProjectionChoice choice, Network network, Runnable action) {
    waiting = Optional.of(action);
    resume(choice, network);
  }

  /** Does what waits, if the choice can be had. */
  void resume(ProjectionChoice choice, Network network) {
    if (ready || choice.resolved(Fitting.places(network)) == ProjectionChoice.WEB_MERCATOR) {
      Optional<Runnable> next = waiting;
      waiting = Optional.empty();
      next.ifPresent(Runnable::run);
    }
  }

  /** As if nothing were loaded; for tests, which let the loading take its time. */
  static void forget(Runnable nextLoader) {
    ready = false;
    loader = nextLoader;
  }

  private void load() {
    if (!loading) {
      loading = true;
      Thread.ofPlatform().name("projections").daemon().start(this::loadGeoTools);
    }
  }

  private void loadGeoTools() {
    try {
      loader.run();
      Platform.runLater(
          () -> {
            ready = true;
            loading = false;
            loaded.run();
          });
    } catch (RuntimeException | Error e) {
      Platform.runLater(() -> failed.accept(e));
    }
  }
}

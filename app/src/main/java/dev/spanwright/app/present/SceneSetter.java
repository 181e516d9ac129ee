package dev.spanwright.app.present;

import dev.spanwright.app.map.FlightAnimation;
import dev.spanwright.app.map.MapView;
import dev.spanwright.app.settings.Settings;
import dev.spanwright.app.workspace.Workspace;
import dev.spanwright.model.network.SavedView;
import dev.spanwright.render.picture.SceneView;
import dev.spanwright.render.projection.Camera;
import dev.spanwright.render.projection.Flight;
import dev.spanwright.render.style.Look;

/** Brings scenes onto a map. */
final class SceneSetter {

  private final Workspace workspace;
  private final Settings settings;
  private final MapView map;
  private final FlightAnimation flight;

  /**
   * @param settings how the map is drawn; scenes change them
   */
  SceneSetter(Workspace workspace, Settings settings, MapView map) {
    this.workspace = workspace;
    this.settings = settings;
    this.map = map;
    flight = new FlightAnimation(map, settings);
  }

  /** Draws the map as the scene says, and flies there. */
  void show(SavedView saved) {
    SceneView view = new SceneView(saved);
    Look look = view.look(settings.themeProperty().get());
    Camera before = map.camera();
    settings.projectionProperty().set(view.projection());
    settings.colorByProperty().set(look.colorBy());
    settings.siteSizeProperty().set(look.siteSize());
    settings.flowProperty().set(look.flow());
    settings.layersProperty().set(look.layers());
    settings.routingProperty().set(view.routing());
    workspace.trafficProperty().set(view.traffic(workspace.evaluation()));
    map.onceProjected(() -> go(before, view.camera(map.camera())));
  }

  /** From one projection to another the picture fades; a flight would show two moving maps. */
  private void go(Camera before, Camera target) {
    if (Flight.canFly(before, target)) {
      flight.to(target);
    } else {
      flight.stop();
      map.cameraProperty().set(target);
    }
  }

  /** Stays where it is. */
  void stop() {
    flight.stop();
  }
}

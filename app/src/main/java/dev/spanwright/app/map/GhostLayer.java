package dev.spanwright.app.map;

import dev.spanwright.render.picture.RouteOutline;
import dev.spanwright.render.projection.Camera;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Group;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Path;

/** Draws over the map what would be built, and follows the camera. */
final class GhostLayer extends Group {

  private static final double RING_PX = 13;

  private final ObjectProperty<Preview> preview = new SimpleObjectProperty<>(Preview.NONE);

  GhostLayer(ObservableValue<Camera> camera) {
    setMouseTransparent(true);
    setAutoSizeChildren(false);
    preview.subscribe(shown -> draw(shown, camera.getValue()));
    camera.subscribe(seen -> draw(preview.get(), seen));
  }

  ObjectProperty<Preview> previewProperty() {
    return preview;
  }

  private void draw(Preview shown, Camera camera) {
    getChildren().clear();
    shown
        .routes()
        .forEach(
            route -> {
              Path under = new Path(Overlay.elements(RouteOutline.of(route, camera, 0)));
              under.getStyleClass().add("map-ghost-glow");
              Path path = new Path(Overlay.elements(RouteOutline.of(route, camera, 0)));
              path.getStyleClass().add("map-ghost");
              getChildren().addAll(under, path);
            });
    shown.places().stream()
        .filter(camera::shows)
        .forEach(
            place -> {
              Circle ring = new Circle(camera.screenX(place), camera.screenY(place), RING_PX);
              ring.getStyleClass().add("map-ghost-ring");
              getChildren().add(ring);
            });
  }
}

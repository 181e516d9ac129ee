package dev.spanwright.app.map;

import dev.spanwright.render.projection.Camera;
import dev.spanwright.render.projection.Projection;
import dev.spanwright.render.style.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;

/**
 * The last picture that was painted, and what stands in for the next one: until that is there, the
 * last one is moved and stretched to where the map is. Used on the JavaFX thread only.
 */
final class LastPicture implements AutoCloseable {

  private final Region view;
  private final ObservableValue<Camera> camera;
  private final ObservableValue<Theme> theme;
  private final Plate around = new Plate();
  private final Plate map = new Plate();
  private final ImageView stretched = new ImageView();
  private final Group ground = new Group(around, map, stretched);
  private final ImageView furniture = new ImageView();
  private final Stretcher stretcher = new Stretcher(this::showStretched);
  private final ReadOnlyObjectWrapper<MapPainter.Painted> painted = new ReadOnlyObjectWrapper<>();
  private Optional<Surroundings> surroundings = Optional.empty();

  /**
   * @param view the map that it fills
   * @param camera where the map is
   * @param theme tells the colour of what is bare
   */
  LastPicture(Region view, ObservableValue<Camera> camera, ObservableValue<Theme> theme) {
    this.view = view;
    this.camera = camera;
    this.theme = theme;
    ground.setMouseTransparent(true);
    furniture.setMouseTransparent(true);
    stretched.setVisible(false);
  }

  /** What moves with the earth. */
  Node ground() {
    return ground;
  }

  /** What lies at the edges: legend, scale bar, attribution. */
  Node furniture() {
    return furniture;
  }

  /** The picture alone, for a crossfade. */
  Plate plate() {
    return map;
  }

  /** Changes whenever a new picture is on the screen. */
  ReadOnlyObjectProperty<MapPainter.Painted> paintedProperty() {
    return painted.getReadOnlyProperty();
  }

  Optional<MapPainter.Painted> painted() {
    return Optional.ofNullable(painted.get());
  }

  /** Puts a new picture on the screen. */
  void show(MapPainter.Painted next) {
    next.map().publish();
    next.furniture().publish();
    map.show(next.map().shown());
    furniture.setImage(next.furniture().shown());
    painted.set(next);
    place();
  }

  /** Moves and stretches it to where its place is on the map now. */
  void place() {
    MapPainter.Painted last = painted.get();
    if (last == null) {
      return;
    }
    Camera was = last.scene().camera();
    Camera now = camera.getValue();
    if (!now.projection().equals(was.projection()) && !now.projection().turns()) {
      return; // the shapes differ: it stays until the new picture is there
    }
    boolean zoomed = was.scale() != now.scale() && now.projection().equals(was.projection());
    if (zoomed) {
      stretcher.stretch(now, sources(last), theme.getValue().ground().water().argb());
    } else {
      stretcher.forget();
      stretched.setVisible(false);
      map.setVisible(true);
      map.place(was, now);
      placeAround();
    }
    furniture.setFitWidth(was.width());
    furniture.setFitHeight(was.height());
  }

  private List<Stretcher.Source> sources(MapPainter.Painted last) {
    List<Stretcher.Source> sources = new ArrayList<>();
    sources.add(new Stretcher.Source(last.scene().camera(), last.map().painted()));
    surroundings
        .filter(this::belongs)
        .ifPresent(s -> sources.add(new Stretcher.Source(s.camera(), s.frame().painted())));
    return sources;
  }

  /** Instead of the last picture, until that of the view is there. */
  private void showStretched(Stretcher.Stretched next) {
    MapPainter.Painted last = painted.get();
    if (last == null || last.scene().camera().scale() == camera.getValue().scale()) {
      return;
    }
    next.frame().publish();
    stretched.setImage(next.frame().shown());
    stretched.setFitWidth(next.camera().width());
    stretched.setFitHeight(next.camera().height());
    stretched.setVisible(true);
    map.setVisible(false);
    around.setVisible(false);
  }

  /** Takes what lies round the picture. */
  void showAround(Surroundings next) {
    next.frame().publish();
    around.show(next.frame().shown());
    surroundings = Optional.of(next);
    placeAround();
  }

  /** What lies round the picture is drawn only where it is seen: it costs time in every frame. */
  private void placeAround() {
    boolean bare = !map.covers(view.getWidth(), view.getHeight());
    around.setVisible(map.isVisible() && bare && surroundings.filter(this::belongs).isPresent());
    surroundings.ifPresent(s -> around.place(s.camera(), camera.getValue()));
  }

  private boolean belongs(Surroundings some) {
    Projection shown = camera.getValue().projection();
    return some.camera().projection().equals(shown) && !shown.turns();
  }

  @Override
  public void close() {
    stretcher.close();
  }
}

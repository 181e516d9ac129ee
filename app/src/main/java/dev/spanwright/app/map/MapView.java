package dev.spanwright.app.map;

import dev.spanwright.app.settings.Settings;
import dev.spanwright.app.workspace.Workspace;
import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.geo.Position;
import dev.spanwright.model.judge.DemandChange;
import dev.spanwright.model.network.LinkPart;
import dev.spanwright.model.network.Network;
import dev.spanwright.render.picture.HitMap;
import dev.spanwright.render.picture.Outline;
import dev.spanwright.render.picture.Scene;
import dev.spanwright.render.picture.Selection;
import dev.spanwright.render.picture.Study;
import dev.spanwright.render.picture.TrafficView;
import dev.spanwright.render.projection.Camera;
import dev.spanwright.render.projection.Projection;
import dev.spanwright.render.projection.WebMercator;
import dev.spanwright.render.style.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.util.Subscription;

/**
 * The map: shows the network and what is known of it, and moves under the hand. Painting happens
 * elsewhere; until a new picture is there, the last one is moved and stretched to where the map is.
 */
public final class MapView extends Region implements AutoCloseable {

  private final Workspace workspace;
  private final Settings settings;
  private final MapPainter painter;
  private final Overlay overlay = new Overlay();
  private final GhostLayer ghosts;
  private final FlowAnimation flow = new FlowAnimation();
  private final Rerouting rerouting;
  private final Crossfade crossfade = new Crossfade();
  private final Projections projections;
  private final ObjectProperty<Camera> camera =
      new SimpleObjectProperty<>(Camera.world(new WebMercator(), 800, 600));
  private final LastPicture picture;
  private final ObjectProperty<Optional<Scene.Caption>> caption =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Optional<Evaluation>> beside =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Study> study = new SimpleObjectProperty<>(Study.NONE);
  private boolean fitWhenSized = true;
  private final List<Subscription> followed = new ArrayList<>();
  private Set<Scene.Furniture> hidden = Set.of();
  private boolean wished;
  private Camera fitted;

  /**
   * @param failed takes what went wrong while painting
   */
  public MapView(Workspace workspace, Settings settings, Consumer<Throwable> failed) {
    this.workspace = workspace;
    this.settings = settings;
    ghosts = new GhostLayer(camera);
    picture = new LastPicture(this, camera, settings.themeProperty());
    painter = new MapPainter(this::show, picture::showAround, failed);
    projections = new Projections(this::reproject, failed);
    setId("map");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleText("Map of the network");
    rerouting = new Rerouting(workspace, settings.reducedMotionProperty(), flow.pausedProperty());
    getChildren()
        .addAll(
            picture.ground(),
            crossfade.node(),
            rerouting,
            flow,
            picture.furniture(),
            ghosts,
            overlay);
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
    List.of(camera, caption, beside, study)
        .forEach(value -> value.addListener((o, old, now) -> refresh()));
    flow.pausedProperty().addListener((o, old, now) -> animate());
    follow(settings.reducedMotionProperty(), this::animate);
    follow(settings.projectionProperty(), this::reproject);
    List.of(
            workspace.historyProperty(),
            workspace.selectionProperty(),
            workspace.trafficProperty(),
            workspace.cutsProperty(),
            settings.themeProperty(),
            settings.colorByProperty(),
            settings.siteSizeProperty(),
            settings.flowProperty(),
            settings.layersProperty(),
            settings.furnitureProperty())
        .forEach(shown -> follow(shown, this::refresh));
    followed.add(workspace.evaluationProperty().subscribe((old, now) -> answered(old.isEmpty())));
  }

  /** Does something with every change, until the map is closed. */
  private void follow(ObservableValue<?> value, Runnable action) {
    followed.add(value.subscribe((old, now) -> action.run()));
  }

  /** The part of the earth in view. */
  public ObjectProperty<Camera> cameraProperty() {
    return camera;
  }

  public Camera camera() {
    return camera.get();
  }

  /** Changes whenever a new picture is on the screen. */
  ReadOnlyObjectProperty<MapPainter.Painted> paintedProperty() {
    return picture.paintedProperty();
  }

  /** What would be built: it is drawn over the map, and is no part of it. */
  public ObjectProperty<Preview> previewProperty() {
    return ghosts.previewProperty();
  }

  /** The network of the picture on the screen; null before there is one. */
  public ObservableValue<Network> shownNetwork() {
    return paintedProperty().map(picture -> picture.scene().network());
  }

  /** What is drawn above the picture while the hand works. */
  Overlay overlay() {
    return overlay;
  }

  /** Shows a picture that was begun before the map was there, if it is that of the map. */
  public void expect(FirstPicture begun) {
    painter.expect(begun);
  }

  /** Brings the whole network into view. */
  public void fit() {
    fitWhenSized = getWidth() < 2 || getHeight() < 2;
    if (fitWhenSized) {
      return;
    }
    Camera sized = camera().resized(getWidth(), getHeight());
    // As if nothing were left out: maps side by side have one view, and one of them the legend.
    fitted = painter.fitted(scene().furnished(chosen()).at(sized.in(projection())));
    camera.set(fitted);
  }

  /** Enlarges the map round its middle. */
  public void zoomBy(double factor) {
    camera.set(camera().zoomedAt(getWidth() / 2, getHeight() / 2, factor));
  }

  /** Shows a place in the middle, at least at a zoom level. */
  public void goTo(Position position, double leastZoom) {
    Camera now = camera();
    double factor = Math.max(1, 256 * Math.pow(2, leastZoom) / now.scale());
    camera.set(now.zoomedAt(now.width() / 2, now.height() / 2, factor).centredOn(position));
  }

  /** Brings a place into view where it is not. */
  public void showPlace(Position place) {
    double x = camera().screenX(place);
    double y = camera().screenY(place);
    boolean seen = x >= 0 && y >= 0 && x <= getWidth() && y <= getHeight();
    if (!seen || !camera().shows(place)) {
      camera.set(camera().centredOn(place));
    }
  }

  /** Does something once the projection that is chosen is that of the map. */
  public void onceProjected(Runnable action) {
    projections.once(settings.projectionProperty().get(), workspace.network(), action);
  }

  private Projection projection() {
    return projections.of(
        settings.projectionProperty().get(), workspace.network(), camera().projection());
  }

  /** Shows the same place in the projection that is chosen. */
  private void reproject() {
    Projection next = projection();
    Projection inUse = camera().projection();
    boolean turned = next.getClass().equals(inUse.getClass()) && next.turns(); // by hand
    if (!turned && !next.equals(inUse)) {
      if (picture.painted().isPresent() && !settings.reducedMotionProperty().get()) {
        crossfade.keep(picture.plate());
      }
      if (camera().equals(fitted)) {
        fit();
      } else {
        camera.set(camera().in(next));
      }
    }
    projections.resume(settings.projectionProperty().get(), workspace.network());
  }

  /** What is seen at a point of the map, the likeliest first. */
  List<HitMap.Hit> hits(double x, double y, double reachPx) {
    return seen().map(seen -> seen.hits(x, y, reachPx)).orElse(List.of());
  }

  /** The hut that is seen at a point of the map. */
  Optional<LinkPart> hutAt(double x, double y, double reachPx) {
    return seen().flatMap(seen -> seen.hutAt(x, y, reachPx));
  }

  /** The line of a link as it is seen, if the picture is that of the camera. */
  Optional<Outline> line(String linkId) {
    return seen().flatMap(seen -> seen.line(linkId));
  }

  /** The sites whose symbols lie between two corners. */
  Set<String> sitesIn(double x0, double y0, double x1, double y1) {
    return seen().map(seen -> seen.sitesIn(x0, y0, x1, y1)).orElse(Set.of());
  }

  /** What is on the screen, once something is. */
  Optional<Seen> seen() {
    return picture.painted().map(last -> new Seen(last, camera()));
  }

  /** Whether nothing shall move by itself. */
  boolean isStill() {
    return settings.reducedMotionProperty().get();
  }

  /** The scene as it stands. */
  public Scene scene() {
    Scene scene =
        new Scene(
                workspace.network(),
                workspace.evaluation(),
                camera(),
                settings.look(),
                workspace.selection(),
                furniture(),
                workspace.trafficProperty().get(),
                workspace.failed())
            .comparedWith(beside.get())
            .studied(study.get().failing(workspace.cutsProperty().get().parts()));
    return caption.get().map(scene::titled).orElse(scene);
  }

  /** What is said about the map, upon it; nothing at first. */
  public ObjectProperty<Optional<Scene.Caption>> captionProperty() {
    return caption;
  }

  /** What the map is compared with: colours and sizes mean the same in both; nothing at first. */
  public ObjectProperty<Optional<Evaluation>> besideProperty() {
    return beside;
  }

  /** What studies of failures and growth add to the map; nothing at first. */
  public ObjectProperty<Study> studyProperty() {
    return study;
  }

  /** Leaves out parts beside the map, whatever is chosen. */
  public void hide(Set<Scene.Furniture> parts) {
    hidden = Set.copyOf(parts);
    refresh();
  }

  /** What is chosen, as far as it belongs on a screen. */
  private Set<Scene.Furniture> furniture() {
    Set<Scene.Furniture> furniture = chosen();
    furniture.removeAll(hidden);
    caption.get().ifPresent(_ -> furniture.add(Scene.Furniture.TITLE));
    return furniture;
  }

  private Set<Scene.Furniture> chosen() {
    Set<Scene.Furniture> furniture = Scene.Furniture.onScreen(settings.furnitureProperty().get());
    caption.get().ifPresent(_ -> furniture.add(Scene.Furniture.TITLE));
    return furniture;
  }

  /** The scene of a picture for a file: with the figures that are chosen, nothing selected. */
  public Scene exportScene() {
    Scene scene = scene().selecting(Selection.NONE).furnished(settings.furnitureProperty().get());
    String title = workspace.title();
    return title.equals(workspace.network().name()) ? scene : scene.named(title);
  }

  /** The first answer makes the legend whole: a view that was fitted before is fitted again. */
  private void answered(boolean first) {
    if (first && camera().equals(fitted)) {
      fit();
    }
    refresh();
  }

  /**
   * Wishes for a picture once all that happens now has happened: opening a network changes the
   * network, the selection and then the camera, and only the last state is worth painting.
   */
  private void refresh() {
    flow.clear();
    rerouting.moved(camera());
    setBackground(Background.fill(bare()));
    picture.place();
    if (!wished) {
      wished = true;
      Platform.runLater(this::wish);
    }
  }

  /** What is seen where the last picture leaves the map bare. */
  private Color bare() {
    Theme.Ground ground = settings.themeProperty().get().ground();
    return Color.web((camera().projection().repeats() ? ground.water() : ground.beyond()).hex());
  }

  private void wish() {
    wished = false;
    if (getWidth() >= 2 && getHeight() >= 2) {
      painter.paint(scene(), pixelScale());
    }
  }

  private double pixelScale() {
    return getScene() == null || getScene().getWindow() == null
        ? 1
        : getScene().getWindow().getOutputScaleX() * getLocalToSceneTransform().getMxx();
  }

  private void show(MapPainter.Painted next) {
    picture.show(next);
    animate();
    rerouting.painted(next);
    if (crossfade.isKept() && next.scene().camera().projection().equals(camera().projection())) {
      crossfade.play();
    }
  }

  /** Lets traffic run over the picture, if it is that of the map as it stands. */
  private void animate() {
    boolean runs =
        settings.flowProperty().get()
            && !settings.reducedMotionProperty().get()
            && !(workspace.trafficProperty().get() instanceof TrafficView.Demands);
    picture
        .painted()
        .filter(last -> runs && last.scene().equals(scene()))
        .ifPresentOrElse(flow::show, flow::clear);
  }

  /** Whether points that show where traffic runs stand still. */
  public BooleanProperty flowPausedProperty() {
    return flow.pausedProperty();
  }

  /** Shows once more how some demands find other ways round a failure. */
  public void showReroute(List<DemandChange> changes) {
    rerouting.show(changes);
  }

  @Override
  protected void layoutChildren() {
    overlay.resizeRelocate(0, 0, getWidth(), getHeight());
    if (camera().width() != getWidth() || camera().height() != getHeight()) {
      if (fitWhenSized || camera().equals(fitted)) {
        fit();
      } else {
        camera.set(camera().resized(getWidth(), getHeight()));
      }
    }
  }

  @Override
  public void close() {
    followed.forEach(Subscription::unsubscribe);
    flow.clear();
    rerouting.close();
    painter.close();
    picture.close();
  }
}

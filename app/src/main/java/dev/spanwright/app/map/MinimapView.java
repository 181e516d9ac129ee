package dev.spanwright.app.map;

import dev.spanwright.app.settings.Settings;
import dev.spanwright.app.workspace.Workspace;
import dev.spanwright.render.picture.Minimap;
import dev.spanwright.render.picture.Outline;
import dev.spanwright.render.projection.Camera;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;

/**
 * The small map over the lower right corner of the map, while the view is well inside the network.
 * A click, a drag or the arrow keys move the view. Painted elsewhere; only the frame of the view is
 * drawn here.
 */
public final class MinimapView extends Region implements AutoCloseable {

  static final double WIDTH_PX = 196;
  static final double HEIGHT_PX = 122;
  private static final double EDGE_PX = 14;

  /** In a smaller map it would be in the way of the legend. */
  private static final double LEAST_MAP_WIDTH_PX = 480;

  private static final double LEAST_MAP_HEIGHT_PX = 400;

  /** What an arrow key moves the view by, as a share of it. */
  private static final double STEP_SHARE = 0.2;

  private final MapView map;
  private final Workspace workspace;
  private final Settings settings;
  private final MinimapPainter painter;
  private final ImageView image = new ImageView();
  private final Path frame = new Path();

  /** What is shown; kept while a drag goes on, so that the ground does not move under it. */
  private Optional<Camera> small = Optional.empty();

  private boolean dragged;

  /**
   * @param failed takes what went wrong while painting
   */
  public MinimapView(
      MapView map, Workspace workspace, Settings settings, Consumer<Throwable> failed) {
    this.map = map;
    this.workspace = workspace;
    this.settings = settings;
    painter = new MinimapPainter(this::show, failed);
    setId("minimap");
    getStyleClass().add("minimap");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleText("Minimap: the part of the network in view; arrow keys move it");
    setFocusTraversable(true);
    setMinSize(WIDTH_PX, HEIGHT_PX);
    setMaxSize(WIDTH_PX, HEIGHT_PX);
    image.setMouseTransparent(true);
    frame.setMouseTransparent(true);
    frame.setStrokeWidth(1.5);
    Rectangle edge = new Rectangle(0.5, 0.5, WIDTH_PX - 1, HEIGHT_PX - 1);
    edge.getStyleClass().add("minimap-edge");
    edge.setMouseTransparent(true);
    getChildren().addAll(image, frame, edge);
    setClip(new Rectangle(WIDTH_PX, HEIGHT_PX));
    StackPane.setAlignment(this, Pos.BOTTOM_RIGHT);
    setOnMousePressed(this::press);
    setOnMouseDragged(this::drag);
    setOnMouseReleased(this::release);
    setOnKeyPressed(this::key);
    map.cameraProperty().addListener((o, old, now) -> refresh());
    workspace.historyProperty().addListener((o, old, now) -> refresh());
    settings.themeProperty().addListener((o, old, now) -> refresh());
    settings.minimapProperty().addListener((o, old, now) -> refresh());
    settings.furnitureProperty().addListener((o, old, now) -> refresh());
    refresh();
  }

  private void refresh() {
    if (!dragged) {
      small = wanted();
    }
    boolean hides = isVisible() && small.isEmpty() && isFocused();
    setVisible(small.isPresent());
    if (hides) {
      map.requestFocus();
    }
    small.ifPresent(this::place);
  }

  private Optional<Camera> wanted() {
    Camera view = map.camera();
    boolean room = view.width() >= LEAST_MAP_WIDTH_PX && view.height() >= LEAST_MAP_HEIGHT_PX;
    return settings.minimapProperty().get() && room
        ? Minimap.camera(workspace.network(), view, WIDTH_PX, HEIGHT_PX)
        : Optional.empty();
  }

  private void place(Camera camera) {
    double bottom = Minimap.aboveBottomPx(map.scene());
    StackPane.setMargin(this, new Insets(0, EDGE_PX, bottom, 0));
    outline(Minimap.view(map.camera(), camera));
    frame.setStroke(Color.web(settings.themeProperty().get().furniture().accent().hex()));
    double pixelScale =
        getScene() == null || getScene().getWindow() == null
            ? 1
            : getScene().getWindow().getOutputScaleX();
    painter.paint(
        new MinimapPainter.Wish(
            workspace.network(), camera, settings.themeProperty().get(), pixelScale));
  }

  private void outline(Outline outline) {
    frame.getElements().clear();
    for (int part = 0; part < outline.parts(); part++) {
      for (int i = outline.start(part); i < outline.end(part); i++) {
        frame
            .getElements()
            .add(
                i == outline.start(part)
                    ? new MoveTo(outline.x(i), outline.y(i))
                    : new LineTo(outline.x(i), outline.y(i)));
      }
    }
  }

  private void show(MinimapPainter.Painted painted) {
    painted.frame().publish();
    image.setImage(painted.frame().shown());
    image.setFitWidth(WIDTH_PX);
    image.setFitHeight(HEIGHT_PX);
  }

  private void press(MouseEvent event) {
    requestFocus();
    dragged = true;
    drag(event);
  }

  private void drag(MouseEvent event) {
    small.ifPresent(
        camera ->
            map.cameraProperty()
                .set(map.camera().centredOn(camera.positionAt(event.getX(), event.getY()))));
    event.consume();
  }

  /** The hand may have moved since the last drag that was told. */
  private void release(MouseEvent event) {
    drag(event);
    dragged = false;
    refresh();
  }

  private void key(KeyEvent event) {
    Camera view = map.camera();
    double dx = STEP_SHARE * view.width();
    double dy = STEP_SHARE * view.height();
    Optional<Camera> moved =
        switch (event.getCode()) {
          case LEFT -> Optional.of(view.panned(dx, 0));
          case RIGHT -> Optional.of(view.panned(-dx, 0));
          case UP -> Optional.of(view.panned(0, dy));
          case DOWN -> Optional.of(view.panned(0, -dy));
          default -> Optional.empty();
        };
    moved.ifPresent(
        camera -> {
          map.cameraProperty().set(camera);
          event.consume();
        });
  }

  @Override
  public void close() {
    painter.close();
  }
}

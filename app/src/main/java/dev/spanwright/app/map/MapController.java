package dev.spanwright.app.map;

import dev.spanwright.app.siting.SitingDesk;
import dev.spanwright.app.workspace.Workspace;
import dev.spanwright.model.geo.City;
import dev.spanwright.model.network.Site;
import dev.spanwright.model.network.SiteKind;
import dev.spanwright.render.picture.Selection;
import dev.spanwright.render.picture.TrafficView;
import dev.spanwright.render.projection.Camera;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

/**
 * Leads the hand on the map: panning and zooming in every tool, the rest to the tool in hand. A
 * press becomes a drag once it has moved 4 px.
 */
public final class MapController {

  private static final double DRAG_THRESHOLD_PX = 4;

  /** Wheel notches come as 40 px; four of them double the scale. */
  private static final double WHEEL_PX_PER_DOUBLING = 160;

  private final MapView view;
  private final Workspace workspace;
  private final ObjectProperty<ToolKind> tool = new SimpleObjectProperty<>(new ToolKind.Select());
  private final SitingDesk siting;
  private final SitingMarks sitingMarks;
  private final CoordinateBox coordinates;
  private final Walker walker;
  private final ReadOnlyStringWrapper hint = new ReadOnlyStringWrapper();
  private MapTool hand;
  private SiteKind placedLast = SiteKind.INFERENCE_NODE;
  private MouseButton held = MouseButton.NONE;
  private final HandSpeed speed = new HandSpeed();
  private final Glide glide;
  private final Fingers fingers = new Fingers();
  private boolean spaceDown;
  private boolean altUsed;
  private boolean panning;
  private boolean dragging;
  private double pressX;
  private double pressY;
  private double lastX;
  private double lastY;

  /**
   * @param siting places that are looked at for a campus
   */
  public MapController(MapView view, Workspace workspace, SitingDesk siting) {
    this.view = view;
    this.workspace = workspace;
    this.siting = siting;
    sitingMarks = new SitingMarks(view, siting);
    hand = new SelectTool(view, workspace);
    walker = new Walker(view, workspace);
    coordinates = new CoordinateBox(view, workspace);
    hint.bind(hand.hintProperty());
    glide = new Glide(view);
    tool.addListener((o, old, now) -> take(now));
    view.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
    view.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
    view.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
    view.addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
    view.addEventHandler(MouseEvent.MOUSE_EXITED, e -> hand.left());
    view.addEventHandler(ScrollEvent.SCROLL, this::scrolled);
    view.addEventHandler(ScrollEvent.SCROLL_STARTED, e -> fingers.came());
    view.addEventHandler(ScrollEvent.SCROLL_FINISHED, e -> fingers.went());
    view.addEventHandler(ZoomEvent.ZOOM, this::pinched);
    view.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
    view.addEventHandler(KeyEvent.KEY_RELEASED, this::keyReleased);
    // Without the focus the map never hears that the key came up.
    view.focusedProperty().addListener((o, was, is) -> spaceReleased());
  }

  /** The tool in hand. */
  public ObjectProperty<ToolKind> toolProperty() {
    return tool;
  }

  /** The kind of site that was placed last, to place the next one of. */
  public SiteKind kindPlacedLast() {
    return placedLast;
  }

  /** Places a site at a city, and selects it. */
  public void place(SiteKind kind, City city) {
    PlaceTool.place(workspace, kind, SiteDrag.rounded(city.position()), Optional.of(city));
    placedLast = kind;
  }

  /** Places a site as a click of the tool would, with what it snaps to. */
  public void place(SiteKind kind, double x, double y) {
    new PlaceTool(view, workspace, kind).clicked(new Touch(x, y, false, false, 1));
    placedLast = kind;
  }

  /** The likeliest thing under a point of the map, px; nothing selected where there is none. */
  public Selection beneath(double x, double y) {
    return Beneath.at(view, workspace.network(), x, y).all().stream()
        .findFirst()
        .map(Names::selection)
        .orElse(Selection.NONE);
  }

  /** Whether a button is down, and the hand in the midst of something. */
  public boolean isInGesture() {
    return held != MouseButton.NONE;
  }

  /** What the hand can do next; follows the state of the tool. */
  public ReadOnlyStringProperty hintProperty() {
    return hint.getReadOnlyProperty();
  }

  /** Copies the selected sites with the links between them. */
  public void duplicate() {
    new Arrange(workspace, view.camera()).duplicate();
  }

  /** Brings the selected sites into one line. */
  public void align(Alignment to) {
    new Arrange(workspace, view.camera()).align(to);
  }

  /** Spreads the selected sites evenly, across the map or down it. */
  public void distribute(boolean across) {
    new Arrange(workspace, view.camera()).distribute(across);
  }

  /** Asks for coordinates: of the selected site, or of the place to show. */
  public void typeCoordinates() {
    coordinates.open();
  }

  private void take(ToolKind kind) {
    hand.cancel();
    hand.putDown();
    if (kind instanceof ToolKind.Place(SiteKind placed)) {
      placedLast = placed;
    }
    view.overlay().clear();
    hand =
        switch (kind) {
          case ToolKind.Select() -> new SelectTool(view, workspace);
          case ToolKind.Place(var siteKind) -> new PlaceTool(view, workspace, siteKind);
          case ToolKind.Connect() -> new ConnectTool(view, workspace);
          case ToolKind.Hand() -> new HandTool();
          case ToolKind.Measure() -> new MeasureTool(view, workspace);
          case ToolKind.Explore() -> new ExploreTool(view, workspace, siting, sitingMarks);
          case ToolKind.Cut() -> new CutTool(view, workspace);
        };
    hint.bind(hand.hintProperty());
    view.setCursor(hand.cursor());
    view.requestFocus();
  }

  private void moved(MouseEvent e) {
    walker.yieldRing();
    hand.moved(Touch.of(e));
  }

  /** Begins a gesture; until its button is up, or Esc, other buttons do nothing. */
  private void pressed(MouseEvent e) {
    view.requestFocus();
    walker.forget();
    glide.stop();
    speed.clear();
    if (held != MouseButton.NONE || e.getButton() == MouseButton.SECONDARY) {
      return; // the secondary button opens a menu
    }
    held = e.getButton();
    pressX = lastX = e.getX();
    pressY = lastY = e.getY();
    dragging = false;
    panning = held == MouseButton.MIDDLE || spaceDown;
    altUsed |= e.isAltDown();
    if (!panning && held == MouseButton.PRIMARY) {
      hand.pressed(Touch.of(e));
    }
  }

  private void dragged(MouseEvent e) {
    boolean far = Math.hypot(e.getX() - pressX, e.getY() - pressY) >= DRAG_THRESHOLD_PX;
    if (held == MouseButton.NONE || (!dragging && !far)) {
      return;
    }
    boolean begins = !dragging;
    dragging = true;
    if (begins && !panning && held == MouseButton.PRIMARY) {
      panning = !hand.dragBegins(Touch.of(e).at(pressX, pressY));
    }
    if (panning) {
      view.setCursor(Cursor.CLOSED_HAND);
      pan(e.getX() - lastX, e.getY() - lastY);
      speed.moved(System.nanoTime(), e.getX() - lastX, e.getY() - lastY);
    } else if (held == MouseButton.PRIMARY) {
      hand.dragged(Touch.of(e));
    }
    lastX = e.getX();
    lastY = e.getY();
  }

  private void released(MouseEvent e) {
    if (e.getButton() != held) {
      return;
    }
    if (panning) {
      view.setCursor(spaceDown ? Cursor.OPEN_HAND : hand.cursor());
      long now = System.nanoTime();
      glide.release(speed.x(now), speed.y(now));
    } else if (held == MouseButton.PRIMARY) {
      if (dragging) {
        hand.dropped(Touch.of(e));
      } else {
        hand.clicked(Touch.of(e));
      }
    }
    endGesture();
  }

  private void endGesture() {
    held = MouseButton.NONE;
    panning = false;
    dragging = false;
  }

  private void scrolled(ScrollEvent e) {
    glide.stop();
    switch (fingers.of(e)) {
      case PAN -> pan(e.getDeltaX(), e.getDeltaY());
      case ZOOM -> {
        double factor = Math.pow(2, e.getDeltaY() / WHEEL_PX_PER_DOUBLING);
        view.cameraProperty().set(view.camera().zoomedAt(e.getX(), e.getY(), factor));
      }
      case NOTHING -> {
        // it comes as a mouse as well
      }
    }
    e.consume();
  }

  private void pan(double dx, double dy) {
    view.cameraProperty().set(view.camera().panned(dx, dy));
  }

  private void pinched(ZoomEvent e) {
    view.cameraProperty().set(view.camera().zoomedAt(e.getX(), e.getY(), e.getZoomFactor()));
    e.consume();
  }

  private void keyPressed(KeyEvent e) {
    if (e.isShortcutDown() && !e.isAltDown() && !e.isShiftDown() && walker.step(e.getCode())) {
      walker.site().ifPresent(this::walkedTo);
      e.consume();
    }
    if (e.isShortcutDown() || e.isAltDown()) {
      return;
    }
    if (hand.key(e.getCode()) || (e.getCode() == KeyCode.ENTER && enter())) {
      e.consume();
      return;
    }
    Optional<Runnable> action = action(e.getCode(), e.isShiftDown());
    action.ifPresent(
        run -> {
          run.run();
          e.consume();
        });
  }

  private void walkedTo(Site site) {
    Camera camera = view.camera();
    hand.walkedTo(site, camera.screenX(site.position()), camera.screenY(site.position()));
  }

  private boolean enter() {
    return walker.site().map(hand::entered).orElse(false) || walker.select();
  }

  private Optional<Runnable> action(KeyCode key, boolean large) {
    double step = large ? 10 : 1;
    return Optional.ofNullable(
        switch (key) {
          case SPACE -> this::spacePressed;
          case ESCAPE -> this::escape;
          case LEFT -> () -> arrow(-step, 0);
          case RIGHT -> () -> arrow(step, 0);
          case UP -> () -> arrow(0, -step);
          case DOWN -> () -> arrow(0, step);
          case PLUS, EQUALS, ADD -> () -> view.zoomBy(Math.sqrt(2));
          case MINUS, SUBTRACT -> () -> view.zoomBy(1 / Math.sqrt(2));
          default -> null;
        });
  }

  private void spacePressed() {
    spaceDown = true;
    view.setCursor(Cursor.OPEN_HAND);
  }

  private void keyReleased(KeyEvent e) {
    if (e.getCode() == KeyCode.SPACE) {
      spaceReleased();
    } else if (e.getCode() == KeyCode.ALT && altUsed) {
      altUsed = false;
      e.consume(); // Alt alone opens the menu, Alt with the mouse does not
    }
  }

  private void spaceReleased() {
    if (spaceDown) {
      spaceDown = false;
      view.setCursor(hand.cursor());
    }
  }

  private void escape() {
    walker.yieldRing();
    boolean busy = hand.cancel() || dragging;
    endGesture();
    view.setCursor(hand.cursor());
    if (!busy && !workspace.trafficProperty().get().equals(TrafficView.LINKS)) {
      workspace.trafficProperty().set(TrafficView.LINKS);
    }
    if (!busy && tool.get() instanceof ToolKind.Select) {
      workspace.select(Selection.NONE);
    } else if (!busy) {
      tool.set(new ToolKind.Select());
    }
  }

  private void arrow(double dx, double dy) {
    if (workspace.selection().sites().isEmpty()) {
      view.cameraProperty().set(view.camera().panned(-dx * 40, -dy * 40));
    } else {
      Nudge.sites(workspace, view.camera(), dx, dy);
    }
  }
}

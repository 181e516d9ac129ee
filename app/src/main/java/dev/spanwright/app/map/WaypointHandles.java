package dev.spanwright.app.map;

import dev.spanwright.app.workspace.Workspace;
import dev.spanwright.model.geo.Geodesic;
import dev.spanwright.model.geo.Position;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import dev.spanwright.render.picture.Selection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.css.PseudoClass;
import javafx.scene.shape.Circle;
import javafx.util.Subscription;

/**
 * The handles of the selected link: one at each waypoint, and a faint one in the middle of each leg
 * that is long enough to be bent.
 */
final class WaypointHandles {

  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final double RADIUS_PX = 5;
  private static final double FAINT_RADIUS_PX = 3.5;
  private static final double REACH_PX = 8;

  /** In a shorter leg a faint handle would lie on the ends. */
  private static final double SHORTEST_LEG_PX = 30;

  private final MapView view;
  private final Workspace workspace;
  private final List<Handle> handles = new ArrayList<>();
  private final Subscription followed;
  private OptionalInt chosen = OptionalInt.empty();

  WaypointHandles(MapView view, Workspace workspace) {
    this.view = view;
    this.workspace = workspace;
    followed =
        Subscription.combine(
            view.cameraProperty().subscribe(_ -> show()),
            workspace.historyProperty().subscribe(_ -> show()),
            workspace
                .selectionProperty()
                .subscribe(
                    _ -> {
                      chosen = OptionalInt.empty();
                      show();
                    }));
  }

  /** The link that is alone selected. */
  static Optional<Link> link(Workspace workspace) {
    Selection selection = workspace.selection();
    return selection.size() == 1
        ? selection.links().stream().findFirst().flatMap(workspace.network().links()::find)
        : Optional.empty();
  }

  private void show() {
    handles.clear();
    Optional<Link> link = link(workspace);
    // Undo may have taken it away.
    if (chosen.isPresent()
        && link.filter(l -> chosen.getAsInt() < l.waypoints().size()).isEmpty()) {
      chosen = OptionalInt.empty();
    }
    link.ifPresent(this::collect);
    view.overlay().handles().getChildren().setAll(handles.stream().map(this::dot).toList());
  }

  private void collect(Link link) {
    Network network = workspace.network();
    List<Position> points = new ArrayList<>(link.waypoints());
    points.addFirst(network.sites().get(link.from()).position());
    points.addLast(network.sites().get(link.to()).position());
    for (int leg = 0; leg + 1 < points.size(); leg++) {
      Position middle = Geodesic.between(points.get(leg), points.get(leg + 1)).atFraction(0.5);
      Handle faint = handle(link, leg, true, middle);
      if (2 * distance(faint, points.get(leg)) >= SHORTEST_LEG_PX) {
        handles.add(faint);
      }
    }
    // Above the faint ones: they are found first.
    for (int i = 0; i < link.waypoints().size(); i++) {
      handles.add(handle(link, i, false, link.waypoints().get(i)));
    }
  }

  private Handle handle(Link link, int index, boolean faint, Position at) {
    double x = view.camera().screenX(at);
    return new Handle(link.id(), index, faint, x, view.camera().screenY(at));
  }

  private double distance(Handle handle, Position from) {
    return Math.hypot(
        view.camera().screenX(from) - handle.x(), view.camera().screenY(from) - handle.y());
  }

  private Circle dot(Handle handle) {
    Circle dot = new Circle(handle.x(), handle.y(), handle.faint() ? FAINT_RADIUS_PX : RADIUS_PX);
    dot.getStyleClass().add(handle.faint() ? "map-handle-faint" : "map-handle");
    boolean isChosen = !handle.faint() && chosen.equals(OptionalInt.of(handle.index()));
    dot.pseudoClassStateChanged(CHOSEN, isChosen);
    return dot;
  }

  /** The handle at a point of the map. */
  Optional<Handle> at(Touch touch) {
    return handles.reversed().stream()
        .filter(handle -> touch.distance(handle.x(), handle.y()) <= REACH_PX)
        .findFirst();
  }

  /** Marks a waypoint as the one that Delete removes. */
  void choose(int index) {
    chosen = OptionalInt.of(index);
    show();
  }

  /** The waypoint that Delete removes. */
  OptionalInt chosen() {
    return chosen;
  }

  /** Marks none. */
  void chooseNone() {
    chosen = OptionalInt.empty();
    show();
  }

  void close() {
    followed.unsubscribe();
    view.overlay().handles().getChildren().clear();
  }
}

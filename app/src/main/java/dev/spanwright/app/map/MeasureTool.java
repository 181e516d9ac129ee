package dev.spanwright.app.map;

import dev.spanwright.app.workspace.Workspace;
import dev.spanwright.model.equipment.FiberCatalogue;
import dev.spanwright.model.equipment.FiberType;
import dev.spanwright.model.fiber.LinkPlanner;
import dev.spanwright.model.geo.Position;
import dev.spanwright.render.picture.HitMap;
import dev.spanwright.render.style.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.util.Subscription;

/**
 * Measures from point to point along geodesics: km, and ms one way over standard and hollow-core
 * fibre. A click on a site measures from the site itself.
 */
final class MeasureTool implements MapTool {

  private static final double REACH_PX = 10;

  private final MapView view;
  private final Workspace workspace;
  private final ReadOnlyStringWrapper hint = new ReadOnlyStringWrapper();
  private final List<Position> points = new ArrayList<>();
  private final Subscription followed;
  private Optional<Touch> last = Optional.empty();

  MeasureTool(MapView view, Workspace workspace) {
    this.view = view;
    this.workspace = workspace;
    followed = view.cameraProperty().subscribe((_, _) -> last.ifPresent(this::moved));
    tell();
  }

  @Override
  public Cursor cursor() {
    return Cursor.CROSSHAIR;
  }

  @Override
  public ReadOnlyStringProperty hintProperty() {
    return hint.getReadOnlyProperty();
  }

  private void tell() {
    hint.set(
        points.isEmpty()
            ? "Click where to measure from"
            : Quantity.count(points.size(), "point")
                + ": click the next, Backspace takes the last one back. Esc ends");
  }

  @Override
  public void clicked(Touch touch) {
    points.add(place(touch));
    tell();
    moved(touch);
  }

  private Position place(Touch touch) {
    return site(touch)
        .map(id -> workspace.network().sites().get(id).position())
        .orElseGet(() -> view.camera().positionAt(touch.x(), touch.y()));
  }

  private Optional<String> site(Touch touch) {
    return touch.shift() || touch.alt()
        ? Optional.empty()
        : view.hits(touch.x(), touch.y(), REACH_PX).stream()
            .filter(HitMap.Hit.OnSite.class::isInstance)
            .map(HitMap.Hit::id)
            .filter(workspace.network().sites()::contains)
            .findFirst();
  }

  @Override
  public void moved(Touch touch) {
    last = Optional.of(touch);
    Overlay overlay = view.overlay();
    overlay.clear();
    Position here = place(touch);
    site(touch).ifPresent(id -> SiteRing.show(view, workspace.network().sites().get(id)));
    if (points.isEmpty()) {
      overlay.readout(touch.x(), touch.y(), Coordinates.text(here));
      return;
    }
    List<Position> way = new ArrayList<>(points);
    if (!here.equals(points.getLast())) {
      way.add(here);
    }
    if (way.size() > 1) {
      overlay.draft(way, view.camera());
      overlay.readout(touch.x(), touch.y(), Measure.text(way, fibers()));
    }
  }

  private List<FiberType> fibers() {
    FiberCatalogue catalogue = LinkPlanner.standard().catalogues(workspace.network()).fibers();
    return List.of(catalogue.get(ConnectTool.STANDARD), catalogue.get(ConnectTool.HOLLOW_CORE));
  }

  @Override
  public void left() {
    last = Optional.empty();
    view.overlay().clear();
    if (points.size() > 1) {
      view.overlay().draft(points, view.camera());
    }
  }

  @Override
  public boolean key(KeyCode key) {
    if (key != KeyCode.BACK_SPACE || points.isEmpty()) {
      return false;
    }
    points.removeLast();
    tell();
    last.ifPresent(this::moved);
    return true;
  }

  @Override
  public boolean cancel() {
    boolean busy = !points.isEmpty();
    points.clear();
    view.overlay().clear();
    tell();
    return busy;
  }

  @Override
  public void putDown() {
    followed.unsubscribe();
  }
}

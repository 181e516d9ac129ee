package dev.spanwright.app.map;

import dev.spanwright.app.workspace.Workspace;
import dev.spanwright.render.picture.HitMap;
import dev.spanwright.render.picture.Selection;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.util.Subscription;

/** Selects by click and rubber band, moves sites, and bends the selected link. */
final class SelectTool implements MapTool {

  /** A click this near to the one before it is one more on the same thing. */
  private static final double SAME_PLACE_PX = 4;

  private final MapView view;
  private final Workspace workspace;
  private final Hover hover;
  private final WaypointHandles handles;
  private final Picker picker;
  private final ReadOnlyStringWrapper hint = new ReadOnlyStringWrapper();
  private final Subscription followed;
  private Optional<Drag> drag = Optional.empty();
  private Optional<Touch> lastClick = Optional.empty();

  SelectTool(MapView view, Workspace workspace) {
    this.view = view;
    this.workspace = workspace;
    hover = new Hover(view, workspace);
    handles = new WaypointHandles(view, workspace);
    picker = new Picker(view.overlay());
    followed =
        Subscription.combine(
            workspace.selectionProperty().subscribe(_ -> tell()),
            workspace.historyProperty().subscribe((_, _) -> changed()),
            view.cameraProperty().subscribe((_, _) -> changed()));
  }

  @Override
  public Cursor cursor() {
    return Cursor.DEFAULT;
  }

  @Override
  public ReadOnlyStringProperty hintProperty() {
    return hint.getReadOnlyProperty();
  }

  /** What lies under the hand may be another thing now, or nothing. */
  private void changed() {
    picker.close();
    if (drag.isEmpty()) {
      view.overlay().clearHover();
      view.overlay().clearReadout();
    }
  }

  private void tell() {
    hint.set(SelectHints.of(workspace, picker.isOpen(), drag));
  }

  @Override
  public void pressed(Touch touch) {
    picker.close();
    tell();
  }

  @Override
  public void clicked(Touch touch) {
    Optional<Handle> handle = handles.at(touch).filter(h -> !h.faint());
    if (handle.isPresent()) {
      clicked(handle.get(), touch);
      return;
    }
    handles.chooseNone();
    Beneath there = Beneath.at(view, workspace.network(), touch.x(), touch.y());
    if (touch.shift()) {
      there.all().stream()
          .findFirst()
          .map(Names::selection)
          .ifPresent(s -> workspace.select(workspace.selection().toggled(s)));
    } else if (there.all().isEmpty()) {
      workspace.select(Selection.NONE);
    } else {
      select(there, touch);
    }
    lastClick = Optional.of(touch);
    tell();
  }

  private void clicked(Handle handle, Touch touch) {
    if (touch.alt() || touch.clicks() == 2) {
      WaypointDrag.remove(workspace, handle.link(), handle.index());
      view.overlay().clear();
    } else {
      handles.choose(handle.index());
    }
  }

  /** The likeliest; another click at the same place, or Alt, goes to the next one beneath. */
  private void select(Beneath there, Touch touch) {
    boolean again =
        lastClick.filter(last -> last.distance(touch.x(), touch.y()) < SAME_PLACE_PX).isPresent();
    List<HitMap.Hit> hits = touch.alt() ? there.all() : there.choices();
    boolean isSelected =
        hits.stream().map(Names::selection).anyMatch(workspace.selection()::equals);
    boolean next = touch.alt() || (again && isSelected);
    HitMap.Hit hit = next ? Beneath.after(workspace.selection(), hits) : hits.getFirst();
    workspace.select(Names.selection(hit));
    if (hits.size() > 1 && (touch.alt() || there.isAmbiguous())) {
      picker.open(hits.stream().map(this::choice).toList(), hits.indexOf(hit), touch);
    }
  }

  private Picker.Choice choice(HitMap.Hit hit) {
    return new Picker.Choice(
        hit.id(),
        Names.of(workspace.network(), hit),
        Names.kind(workspace.network(), hit),
        () -> point(hit),
        () -> choose(hit));
  }

  private void point(HitMap.Hit hit) {
    view.overlay().clearHover();
    hover.mark(hit);
  }

  private void choose(HitMap.Hit hit) {
    view.overlay().clear();
    workspace.select(Names.selection(hit));
    tell();
  }

  @Override
  public boolean dragBegins(Touch touch) {
    view.overlay().clear();
    drag = taken(touch);
    drag.ifPresent(d -> view.setCursor(d instanceof BandDrag ? cursor() : Cursor.MOVE));
    tell();
    return drag.isPresent();
  }

  /** What is not selected is never moved by accident: the map is panned instead. */
  private Optional<Drag> taken(Touch touch) {
    Optional<String> site = site(touch).filter(workspace.selection().sites()::contains);
    Optional<Handle> handle = handles.at(touch);
    if (site.isPresent()) {
      return Optional.of(new SiteDrag(view, workspace, site.get(), touch.x(), touch.y()));
    }
    if (handle.isPresent()) {
      return Optional.of(new WaypointDrag(view, workspace, handle.get()));
    }
    return touch.shift() ? Optional.of(new BandDrag(view, workspace, touch)) : Optional.empty();
  }

  private Optional<String> site(Touch touch) {
    return view.hits(touch.x(), touch.y(), Hover.REACH_PX).stream()
        .filter(HitMap.Hit.OnSite.class::isInstance)
        .map(HitMap.Hit::id)
        .findFirst();
  }

  @Override
  public void dragged(Touch touch) {
    drag.ifPresent(d -> d.to(touch));
  }

  @Override
  public void dropped(Touch touch) {
    drag.ifPresent(d -> d.drop(touch));
    end();
    handles.at(touch).filter(h -> !h.faint()).ifPresent(h -> handles.choose(h.index()));
  }

  @Override
  public void moved(Touch touch) {
    if (picker.isOpen()) {
      return;
    }
    Optional<Handle> handle = handles.at(touch);
    if (handle.isPresent()) {
      view.overlay().clearHover();
      view.overlay().readout(touch.x(), touch.y(), SelectHints.of(handle.get()));
      view.setCursor(Cursor.MOVE);
      return;
    }
    boolean onSite =
        hover.show(touch.x(), touch.y()).filter(HitMap.Hit.OnSite.class::isInstance).isPresent();
    view.setCursor(onSite ? Cursor.HAND : cursor());
  }

  @Override
  public void left() {
    if (!picker.isOpen()) {
      view.overlay().clearHover();
    }
    view.overlay().clearReadout();
  }

  @Override
  public boolean key(KeyCode key) {
    if (picker.key(key)) {
      return true;
    }
    Optional<String> link = WaypointHandles.link(workspace).map(l -> l.id());
    if (key != KeyCode.DELETE || handles.chosen().isEmpty() || link.isEmpty()) {
      return false;
    }
    int index = handles.chosen().getAsInt();
    handles.chooseNone();
    WaypointDrag.remove(workspace, link.get(), index);
    return true;
  }

  @Override
  public boolean cancel() {
    boolean busy = drag.isPresent() || picker.isOpen();
    drag.ifPresent(Drag::giveUp);
    end();
    return busy;
  }

  private void end() {
    drag.ifPresent(Drag::end);
    drag = Optional.empty();
    picker.close();
    view.overlay().clear();
    view.setCursor(cursor());
    tell();
  }

  @Override
  public void putDown() {
    followed.unsubscribe();
    handles.close();
  }
}

package dev.spanwright.app.map;

import dev.spanwright.app.workspace.Workspace;
import dev.spanwright.render.picture.HitMap;
import dev.spanwright.render.picture.Selection;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Cursor;

/** Selects by click and rubber band, and moves sites. */
final class SelectTool implements MapTool {

  private enum Gesture {
    NONE,
    BAND,
    MOVE
  }

  private final MapView view;
  private final Workspace workspace;
  private final Hover hover;
  private Gesture gesture = Gesture.NONE;
  private Optional<SiteDrag> drag = Optional.empty();
  private double startX;
  private double startY;

  SelectTool(MapView view, Workspace workspace) {
    this.view = view;
    this.workspace = workspace;
    this.hover = new Hover(view, workspace);
  }

  @Override
  public Cursor cursor() {
    return Cursor.DEFAULT;
  }

  @Override
  public void clicked(double x, double y, boolean shift) {
    Optional<Selection> hit =
        view.hits(x, y, Hover.REACH_PX).stream().findFirst().map(SelectTool::asSelection);
    if (shift) {
      hit.ifPresent(s -> workspace.select(workspace.selection().toggled(s)));
    } else {
      workspace.select(hit.orElse(Selection.NONE));
    }
  }

  private static Selection asSelection(HitMap.Hit hit) {
    return switch (hit) {
      case HitMap.Hit.OnSite(String id) -> Selection.site(id);
      case HitMap.Hit.OnLink(String id) -> Selection.link(id);
    };
  }

  @Override
  public boolean dragBegins(double x, double y, boolean shift) {
    startX = x;
    startY = y;
    Optional<String> site =
        view.hits(x, y, Hover.REACH_PX).stream()
            .filter(HitMap.Hit.OnSite.class::isInstance)
            .map(HitMap.Hit::id)
            .findFirst();
    view.overlay().clearHover();
    // What is not selected is never moved by accident: the map is panned instead.
    if (site.isPresent() && workspace.selection().sites().contains(site.get())) {
      drag = Optional.of(new SiteDrag(view, workspace, site.get(), x, y));
      gesture = Gesture.MOVE;
      view.setCursor(Cursor.MOVE);
    } else if (shift) {
      gesture = Gesture.BAND;
    }
    return gesture != Gesture.NONE;
  }

  @Override
  public void dragged(double x, double y) {
    switch (gesture) {
      case BAND -> view.overlay().band(startX, startY, x, y);
      case MOVE -> drag.ifPresent(d -> d.to(x, y));
      case NONE -> {}
    }
  }

  @Override
  public void dropped(double x, double y) {
    if (gesture == Gesture.BAND) {
      Set<String> sites = view.sitesIn(startX, startY, x, y);
      Selection now = workspace.selection();
      Set<String> all = new java.util.LinkedHashSet<>(now.sites());
      all.addAll(sites);
      workspace.select(new Selection(all, now.links()));
    }
    end();
  }

  @Override
  public void moved(double x, double y) {
    boolean onSite = hover.show(x, y).filter(HitMap.Hit.OnSite.class::isInstance).isPresent();
    view.setCursor(onSite ? Cursor.HAND : cursor());
  }

  @Override
  public void left() {
    view.overlay().clearHover();
    view.overlay().clearReadout();
  }

  @Override
  public boolean cancel() {
    boolean busy = gesture != Gesture.NONE;
    drag.ifPresent(SiteDrag::giveUp);
    end();
    return busy;
  }

  private void end() {
    gesture = Gesture.NONE;
    drag.ifPresent(SiteDrag::close);
    drag = Optional.empty();
    view.overlay().clear();
    view.setCursor(cursor());
  }
}

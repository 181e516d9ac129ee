package dev.spanwright.app.map;

import dev.spanwright.app.workspace.Workspace;
import dev.spanwright.model.network.Link;
import dev.spanwright.render.picture.Selection;
import java.util.LinkedHashSet;
import java.util.Set;

/** A rubber band: adds the sites in it to the selection, and the links between them. */
final class BandDrag implements Drag {

  private final MapView view;
  private final Workspace workspace;
  private final Touch start;

  BandDrag(MapView view, Workspace workspace, Touch start) {
    this.view = view;
    this.workspace = workspace;
    this.start = start;
  }

  @Override
  public void to(Touch touch) {
    view.overlay().band(start.x(), start.y(), touch.x(), touch.y());
  }

  @Override
  public void drop(Touch touch) {
    Set<String> inside = view.sitesIn(start.x(), start.y(), touch.x(), touch.y());
    Selection now = workspace.selection();
    Set<String> sites = new LinkedHashSet<>(now.sites());
    sites.addAll(inside);
    Set<String> links = new LinkedHashSet<>(now.links());
    for (Link link : workspace.network().links()) {
      if (inside.contains(link.from()) && inside.contains(link.to())) {
        links.add(link.id());
      }
    }
    workspace.select(new Selection(sites, links));
  }
}

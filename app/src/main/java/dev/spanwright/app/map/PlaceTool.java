package dev.spanwright.app.map;

import dev.spanwright.app.workspace.Workspace;
import dev.spanwright.model.geo.City;
import dev.spanwright.model.geo.Position;
import dev.spanwright.model.network.Edit;
import dev.spanwright.model.network.Ids;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.Site;
import dev.spanwright.model.network.SiteFacts;
import dev.spanwright.model.network.SiteKind;
import dev.spanwright.model.network.Table;
import dev.spanwright.render.picture.Selection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Cursor;

/** Places sites of one kind. Near a town a site snaps to it, which is shown before the click. */
final class PlaceTool implements MapTool {

  private static final double SNAP_PX = 14;
  private static final double SNAP_KM = 40;

  private final MapView view;
  private final Workspace workspace;
  private final SiteKind kind;
  private final Snapper snapper;
  private final ReadOnlyStringWrapper hint = new ReadOnlyStringWrapper();

  PlaceTool(MapView view, Workspace workspace, SiteKind kind) {
    this.view = view;
    this.workspace = workspace;
    this.kind = kind;
    snapper = new Snapper(view, workspace, SNAP_PX, SNAP_KM);
    hint.set(
        "Click places: "
            + kind.label()
            + ". It snaps to towns, links and lines with sites, not with Shift held. Esc ends");
  }

  @Override
  public Cursor cursor() {
    return Cursor.CROSSHAIR;
  }

  @Override
  public ReadOnlyStringProperty hintProperty() {
    return hint.getReadOnlyProperty();
  }

  @Override
  public void clicked(Touch touch) {
    Snap snap = snapper.at(touch, Set.of());
    Position at = SiteDrag.rounded(snap.at());
    if (snap.link().isPresent()) {
      placeOn(snap.link().get(), at);
    } else {
      place(workspace, kind, at);
    }
  }

  /** Adds a site to a link, which it splits, as one step. */
  private void placeOn(String linkId, Position at) {
    Network network = workspace.network();
    Site site = site(network, kind, at, Towns.near(at));
    String title =
        "Place %s on %s".formatted(site.name(), Names.ends(network, network.links().get(linkId)));
    workspace.apply(
        new Edit.Several(
            title, List.of(new Edit.AddSite(site), new Edit.SplitLink(linkId, site.id()))));
    workspace.select(Selection.site(site.id()));
  }

  /** Adds a site named after the town nearby, and selects it. */
  static void place(Workspace workspace, SiteKind kind, Position at) {
    place(workspace, kind, at, Towns.near(at));
  }

  /** Adds a site with the name and the facts of a town, and selects it. */
  static void place(Workspace workspace, SiteKind kind, Position at, Optional<City> town) {
    Site site = site(workspace.network(), kind, at, town);
    workspace.apply(new Edit.AddSite(site));
    workspace.select(Selection.site(site.id()));
  }

  private static Site site(Network network, SiteKind kind, Position at, Optional<City> town) {
    String free = freeName(network.sites(), town.map(City::name).orElse(kind.label()));
    return Site.of(Ids.fresh(free, network.sites()::contains), free, kind, at)
        .withFacts(town.map(SiteFacts::of).orElse(SiteFacts.NONE));
  }

  /** A copy of a site under a free name and identifier. */
  static Site copy(Table<Site> taken, Site site) {
    String name = freeName(taken, site.name());
    return new Site(
        Ids.fresh(name, taken::contains),
        name,
        site.kind(),
        site.position(),
        site.power(),
        site.facts(),
        site.notes(),
        site.properties());
  }

  private static String freeName(Table<Site> taken, String name) {
    return Names.free(name, candidate -> isTaken(taken, candidate));
  }

  private static boolean isTaken(Table<Site> taken, String name) {
    return taken.stream().anyMatch(site -> site.name().equals(name));
  }

  @Override
  public void moved(Touch touch) {
    Snap snap = snapper.at(touch, Set.of());
    snapper.show(snap);
    String where = snap.isFree() ? "\n" + here(touch) : snapper.text(snap, "a click");
    view.overlay().readout(touch.x(), touch.y(), kind.label() + where);
  }

  /** With the town that would give the site its name. */
  private String here(Touch touch) {
    Position at = view.camera().positionAt(touch.x(), touch.y());
    String town = Towns.near(at).map(city -> "near " + city.name() + "\n").orElse("");
    return town + Coordinates.text(at);
  }

  @Override
  public void left() {
    view.overlay().clear();
  }

  @Override
  public boolean cancel() {
    view.overlay().clear();
    return false;
  }
}

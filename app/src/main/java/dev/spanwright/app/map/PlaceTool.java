package dev.spanwright.app.map;

import dev.spanwright.app.workspace.Workspace;
import dev.spanwright.model.geo.City;
import dev.spanwright.model.geo.Position;
import dev.spanwright.model.network.Edit;
import dev.spanwright.model.network.Ids;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.Site;
import dev.spanwright.model.network.SiteKind;
import dev.spanwright.render.picture.Selection;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Cursor;

/** Places sites of one kind. Near a town a site snaps to it, which is shown before the click. */
final class PlaceTool implements MapTool {

  private static final double SNAP_PX = 14;

  /** A town this far away still gives its name to a site. */
  private static final double NAMES_WITHIN_KM = 60;

  private final MapView view;
  private final Workspace workspace;
  private final SiteKind kind;
  private final ReadOnlyStringWrapper hint = new ReadOnlyStringWrapper();

  PlaceTool(MapView view, Workspace workspace, SiteKind kind) {
    this.view = view;
    this.workspace = workspace;
    this.kind = kind;
    hint.set(
        "Click places: "
            + kind.label()
            + ". Near a town it takes its place and name, not with Shift held. Esc ends");
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
    Optional<City> town = townAt(touch);
    Position at =
        town.map(City::position).orElseGet(() -> view.camera().positionAt(touch.x(), touch.y()));
    place(workspace, kind, SiteDrag.rounded(at));
  }

  /** Adds a site named after the town nearby, and selects it. */
  static void place(Workspace workspace, SiteKind kind, Position at) {
    String name = Towns.meant(at, NAMES_WITHIN_KM).map(City::name).orElse(kind.label());
    place(workspace, kind, at, name);
  }

  /** Adds a site, under another name if that one is taken, and selects it. */
  static void place(Workspace workspace, SiteKind kind, Position at, String name) {
    Network network = workspace.network();
    String free = freeName(network, name);
    String id = Ids.fresh(free, network.sites()::contains);
    workspace.apply(new Edit.AddSite(Site.of(id, free, kind, at)));
    workspace.select(Selection.site(id));
  }

  private static String freeName(Network network, String name) {
    String candidate = name;
    for (int n = 2; isTaken(network, candidate); n++) {
      candidate = name + " " + n;
    }
    return candidate;
  }

  private static boolean isTaken(Network network, String name) {
    return network.sites().stream().anyMatch(site -> site.name().equals(name));
  }

  /** Shift or Alt place at the cursor itself. */
  private Optional<City> townAt(Touch touch) {
    if (touch.shift() || touch.alt()) {
      return Optional.empty();
    }
    Position at = view.camera().positionAt(touch.x(), touch.y());
    double reachKm = SNAP_PX * view.camera().kmPerPixel();
    return Towns.meant(at, Math.min(40, reachKm));
  }

  @Override
  public void moved(Touch touch) {
    Optional<City> town = townAt(touch);
    Overlay overlay = view.overlay();
    overlay.clearHover();
    town.ifPresent(
        city -> {
          Position at = city.position();
          overlay.ring(view.camera().screenX(at), view.camera().screenY(at), SNAP_PX / 2);
        });
    String what = kind.label();
    String where =
        town.map(city -> what + "\nat " + city.name()).orElseGet(() -> what + "\n" + here(touch));
    overlay.readout(touch.x(), touch.y(), where);
  }

  private String here(Touch touch) {
    return Coordinates.text(view.camera().positionAt(touch.x(), touch.y()));
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

package dev.spanwright.app.map;

import dev.spanwright.app.workspace.Workspace;
import dev.spanwright.model.fiber.LinkPlanner;
import dev.spanwright.model.fiber.LinkPlant;
import dev.spanwright.model.geo.Position;
import dev.spanwright.model.network.Edit;
import dev.spanwright.model.network.Ids;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.Site;
import dev.spanwright.render.picture.HitMap;
import dev.spanwright.render.picture.Selection;
import dev.spanwright.render.style.Quantity;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Cursor;

/**
 * Connects sites: click one, then another, or walk to them by keys and press Enter; the chain goes
 * on from there. While the hand moves, the length and the latency over standard and over
 * hollow-core fibre stand beside the cursor.
 */
final class ConnectTool implements MapTool {

  /** What a new link is made of. */
  static final String STANDARD = "g652d";

  static final String HOLLOW_CORE = "hcf-today";
  private static final double REACH_PX = 10;

  private final MapView view;
  private final Workspace workspace;
  private final ReadOnlyStringWrapper hint = new ReadOnlyStringWrapper();
  private Optional<String> start = Optional.empty();

  ConnectTool(MapView view, Workspace workspace) {
    this.view = view;
    this.workspace = workspace;
    startAt(Optional.empty());
  }

  @Override
  public Cursor cursor() {
    return Cursor.CROSSHAIR;
  }

  @Override
  public ReadOnlyStringProperty hintProperty() {
    return hint.getReadOnlyProperty();
  }

  private void startAt(Optional<String> site) {
    start = site;
    hint.set(
        site.flatMap(workspace.network().sites()::find)
            .map(s -> "From " + s.name() + ": click the next site. Esc ends the chain")
            .orElse("Click the first site of the link, or drag from site to site. Esc ends"));
  }

  @Override
  public void clicked(Touch touch) {
    siteAt(touch).ifPresent(this::chosen);
    moved(touch);
  }

  /** A drag from site to site connects them too. */
  @Override
  public boolean dragBegins(Touch touch) {
    Optional<String> site = siteAt(touch);
    site.ifPresent(id -> startAt(Optional.of(id)));
    return site.isPresent();
  }

  @Override
  public void dragged(Touch touch) {
    moved(touch);
  }

  @Override
  public void dropped(Touch touch) {
    Optional<String> site = siteAt(touch);
    if (site.isPresent()) {
      chosen(site.get());
    }
    moved(touch);
  }

  private void chosen(String site) {
    Optional<String> from = from();
    if (from.isPresent() && !from.get().equals(site)) {
      connect(from.get(), site);
    }
    startAt(Optional.of(site));
  }

  private void connect(String from, String to) {
    Network network = workspace.network();
    String id = Ids.fresh(from + "-" + to, network.links()::contains);
    workspace.apply(new Edit.AddLink(Link.of(id, from, to, STANDARD)));
    workspace.select(Selection.link(id));
  }

  @Override
  public void moved(Touch touch) {
    show(touch.x(), touch.y(), siteAt(touch));
  }

  @Override
  public void walkedTo(Site site, double x, double y) {
    show(x, y, Optional.of(site.id()));
    from()
        .filter(id -> !id.equals(site.id()))
        .ifPresent(
            id -> {
              String way = text(workspace.network().sites().get(id).position(), site.position());
              view.setAccessibleText(site.name() + ", " + way.replace("\n", ", "));
            });
  }

  @Override
  public boolean entered(Site site) {
    chosen(site.id());
    return true;
  }

  private Optional<String> from() {
    return start.filter(id -> workspace.network().sites().contains(id));
  }

  private void show(double x, double y, Optional<String> over) {
    Overlay overlay = view.overlay();
    overlay.clear();
    over.ifPresent(id -> SiteRing.show(view, workspace.network().sites().get(id)));
    Optional<String> from = from();
    if (from.isEmpty()) {
      overlay.readout(x, y, over.map(this::startText).orElse("Click the first site"));
    } else if (!over.equals(from)) {
      Position a = workspace.network().sites().get(from.get()).position();
      Position b =
          over.map(id -> workspace.network().sites().get(id).position())
              .orElseGet(() -> view.camera().positionAt(x, y));
      overlay.draft(List.of(a, b), view.camera());
      overlay.readout(x, y, text(a, b));
    }
  }

  private String startText(String id) {
    return "From " + workspace.network().sites().get(id).name();
  }

  private String text(Position a, Position b) {
    LinkPlant standard = lay(STANDARD, a, b);
    LinkPlant hollow = lay(HOLLOW_CORE, a, b);
    return "%s of fibre\n%s  %s one way\n%s  %s one way"
        .formatted(
            Quantity.length(standard.lengthKm()),
            standard.fiber().label(),
            Quantity.latency(standard.latencyMs()),
            hollow.fiber().label(),
            Quantity.latency(hollow.latencyMs()));
  }

  /** With the catalogues and rules of the network, which the link will be laid with. */
  private LinkPlant lay(String fiber, Position a, Position b) {
    Link draft = Link.of("draft", "from", "to", fiber);
    return LinkPlanner.standard().lay(draft, a, b, workspace.network());
  }

  private Optional<String> siteAt(Touch touch) {
    return view.hits(touch.x(), touch.y(), REACH_PX).stream()
        .filter(HitMap.Hit.OnSite.class::isInstance)
        .map(HitMap.Hit::id)
        .filter(id -> workspace.network().sites().contains(id))
        .findFirst();
  }

  @Override
  public void left() {
    view.overlay().clear();
  }

  @Override
  public boolean cancel() {
    boolean busy = start.isPresent();
    startAt(Optional.empty());
    view.overlay().clear();
    return busy;
  }
}

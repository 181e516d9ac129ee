package dev.spanwright.app.map;

import dev.spanwright.app.workspace.Workspace;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.Site;
import dev.spanwright.render.picture.HitMap;
import dev.spanwright.render.picture.Selection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;

/**
 * Walks over the map by keys: Ctrl and an arrow go to the nearest site that way, Ctrl with Page
 * Down or Page Up to the next or previous link of that site, Enter selects what was walked to, or
 * does there what the tool in hand does. The accessible text of the map tells what it is.
 */
final class Walker {

  /** What lies this much more aside than ahead is not that way. */
  private static final double WIDEST = 1.5;

  private final MapView view;
  private final Workspace workspace;
  private final Hover hover;
  private Optional<String> site = Optional.empty();
  private Optional<String> link = Optional.empty();
  private boolean ringed; // the ring and what stands beside it are those of the walk

  Walker(MapView view, Workspace workspace) {
    this.view = view;
    this.workspace = workspace;
    hover = new Hover(view, workspace);
    // The ring stays at its place on the earth, whatever moves the map.
    view.cameraProperty().addListener((o, old, now) -> follow());
    view.paintedProperty().addListener((o, old, now) -> follow());
  }

  private void follow() {
    if (ringed && site.isPresent() && Names.isThere(workspace.network(), hit())) {
      hover.mark(hit());
      workspace
          .network()
          .sites()
          .find(site.orElseThrow())
          .ifPresent(at -> view.overlay().readout(x(at), y(at), hover.text(hit())));
    }
  }

  /**
   * Takes a key that is held with Ctrl.
   *
   * @return whether it means a step
   */
  boolean step(KeyCode key) {
    return switch (key) {
      case LEFT -> to(-1, 0);
      case RIGHT -> to(1, 0);
      case UP -> to(0, -1);
      case DOWN -> to(0, 1);
      case PAGE_DOWN -> along(1);
      case PAGE_UP -> along(-1);
      default -> false;
    };
  }

  private boolean to(int dx, int dy) {
    Optional<Site> from = here();
    double x = from.map(this::x).orElse(view.getWidth() / 2);
    double y = from.map(this::y).orElse(view.getHeight() / 2);
    workspace.network().sites().stream()
        .filter(s -> from.filter(s::equals).isEmpty())
        .filter(s -> from.isEmpty() || isThatWay(x(s) - x, y(s) - y, dx, dy))
        .min(Comparator.comparingDouble(s -> Math.hypot(x(s) - x, y(s) - y)))
        .ifPresent(s -> show(s.id(), Optional.empty()));
    return true;
  }

  private static boolean isThatWay(double x, double y, int dx, int dy) {
    double ahead = x * dx + y * dy;
    double aside = Math.abs(x * dy - y * dx);
    return ahead > 0 && aside <= WIDEST * ahead;
  }

  private double x(Site s) {
    return view.camera().screenX(s.position());
  }

  private double y(Site s) {
    return view.camera().screenY(s.position());
  }

  /** What was walked to, or the one site that is selected. */
  private Optional<Site> here() {
    Selection chosen = workspace.selection();
    return site.or(
            () ->
                chosen.sites().size() == 1 ? chosen.sites().stream().findFirst() : Optional.empty())
        .flatMap(workspace.network().sites()::find);
  }

  private boolean along(int step) {
    Optional<Site> at = here();
    List<String> links =
        at.map(s -> workspace.network().linksAt(s.id()).stream().map(Link::id).toList())
            .orElse(List.of());
    if (!links.isEmpty()) {
      int now = link.map(links::indexOf).orElse(-1);
      int next = now < 0 ? (step > 0 ? 0 : links.size() - 1) : now + step;
      show(at.get().id(), Optional.of(links.get(Math.floorMod(next, links.size()))));
    }
    return true;
  }

  private void show(String siteId, Optional<String> linkId) {
    site = Optional.of(siteId);
    link = linkId;
    ringed = true;
    bringIntoView(siteId);
    HitMap.Hit hit = hit();
    view.overlay().clear();
    hover.mark(hit);
    Network network = workspace.network();
    view.setAccessibleText(hover.text(hit).replace("\n", ", "));
    Site at = network.sites().get(siteId);
    view.overlay().readout(x(at), y(at), hover.text(hit));
  }

  private HitMap.Hit hit() {
    return link.<HitMap.Hit>map(HitMap.Hit.OnLink::new)
        .orElseGet(() -> new HitMap.Hit.OnSite(site.orElseThrow()));
  }

  private void bringIntoView(String siteId) {
    Site at = workspace.network().sites().get(siteId);
    boolean inView =
        x(at) >= 0 && y(at) >= 0 && x(at) <= view.getWidth() && y(at) <= view.getHeight();
    if (!inView) {
      view.goTo(at.position(), 0);
    }
  }

  /** The site that was walked to, if it is there still and no link of it was. */
  Optional<Site> site() {
    return link.isEmpty() ? site.flatMap(workspace.network().sites()::find) : Optional.empty();
  }

  /**
   * Selects what was walked to.
   *
   * @return whether something was
   */
  boolean select() {
    boolean there = site.isPresent() && Names.isThere(workspace.network(), hit());
    if (there) {
      workspace.select(Names.selection(hit()));
    }
    return there;
  }

  /** Leaves the ring to the mouse, which points at something itself. */
  void yieldRing() {
    ringed = false;
  }

  /** Begins anew at the next step: the hand has moved. */
  void forget() {
    site = Optional.empty();
    link = Optional.empty();
    ringed = false;
  }
}

package dev.spanwright.app.map;

import dev.spanwright.app.workspace.Workspace;
import dev.spanwright.model.geo.City;
import dev.spanwright.model.geo.Position;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.Site;
import dev.spanwright.render.picture.HitMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what a site under the hand is meant to lie on: a town, a link, in line with a site. */
final class Snapper {

  private static final double LINK_PX = 6;
  private static final double LINE_PX = 4;
  private static final double RING_PX = 7;

  private final MapView view;
  private final Workspace workspace;
  private final double townPx;
  private final double townKm;

  /**
   * @param townPx how near to the hand a town must be, px
   * @param townKm and how near on earth, km
   */
  Snapper(MapView view, Workspace workspace, double townPx, double townKm) {
    this.view = view;
    this.workspace = workspace;
    this.townPx = townPx;
    this.townKm = townKm;
  }

  /**
   * Where a site under the hand comes to lie; with Shift or Alt just where the hand is.
   *
   * @param moving sites that move with the hand: nothing snaps to them
   */
  Snap at(Touch touch, Set<String> moving) {
    Position here = view.camera().positionAt(touch.x(), touch.y());
    if (touch.shift() || touch.alt()) {
      return Snap.none(here);
    }
    Optional<City> town = Towns.meant(here, Math.min(townKm, townPx * view.camera().kmPerPixel()));
    Optional<LinkSpot> spot = spot(touch, moving);
    if (town.isPresent() || spot.isPresent()) {
      Position at = town.map(City::position).or(() -> spot.map(LinkSpot::at)).orElse(here);
      return new Snap(at, town, spot.map(LinkSpot::linkId), List.of());
    }
    return aligned(touch, here, moving);
  }

  /** The nearest link that does not move with the hand. */
  private Optional<LinkSpot> spot(Touch touch, Set<String> moving) {
    Network network = workspace.network();
    return view.hits(touch.x(), touch.y(), LINK_PX).stream()
        .filter(HitMap.Hit.OnLink.class::isInstance)
        .flatMap(hit -> network.links().find(hit.id()).stream())
        .filter(link -> moving.stream().noneMatch(link::touches))
        .filter(link -> isBetweenItsEnds(network, link, touch))
        .map(link -> LinkSpot.nearest(network, link, view.camera(), touch))
        .findFirst();
  }

  private boolean isBetweenItsEnds(Network network, Link link, Touch touch) {
    return List.of(link.from(), link.to()).stream()
        .map(id -> network.sites().get(id).position())
        .noneMatch(
            end ->
                touch.distance(view.camera().screenX(end), view.camera().screenY(end))
                    < 2 * LINK_PX);
  }

  /** On the latitude of a site, on the longitude of one, or both. */
  private Snap aligned(Touch touch, Position here, Set<String> moving) {
    Optional<Site> row = Optional.empty();
    Optional<Site> column = Optional.empty();
    double rowPx = LINE_PX;
    double columnPx = LINE_PX;
    for (Site site : workspace.network().sites()) {
      if (moving.contains(site.id())) {
        continue;
      }
      Position at = site.position();
      double besidePx = apart(touch, new Position(at.latDeg(), here.lonDeg()));
      double abovePx = apart(touch, new Position(here.latDeg(), at.lonDeg()));
      if (besidePx < rowPx) {
        rowPx = besidePx;
        row = Optional.of(site);
      }
      if (abovePx < columnPx) {
        columnPx = abovePx;
        column = Optional.of(site);
      }
    }
    double latDeg = row.map(s -> s.position().latDeg()).orElse(here.latDeg());
    double lonDeg = column.map(s -> s.position().lonDeg()).orElse(here.lonDeg());
    List<String> sites = new ArrayList<>();
    row.ifPresent(site -> sites.add(site.id()));
    column.ifPresent(site -> sites.add(site.id()));
    return new Snap(
        new Position(latDeg, lonDeg), Optional.empty(), Optional.empty(), List.copyOf(sites));
  }

  private double apart(Touch touch, Position at) {
    return touch.distance(view.camera().screenX(at), view.camera().screenY(at));
  }

  /** Shows before the drop what the site will lie on. */
  void show(Snap snap) {
    Overlay overlay = view.overlay();
    overlay.clearHover();
    overlay.clearGuides();
    if (snap.isFree()) {
      return;
    }
    double x = view.camera().screenX(snap.at());
    double y = view.camera().screenY(snap.at());
    snap.link().flatMap(view::line).ifPresent(overlay::trace);
    for (String id : snap.aligned()) {
      Position other = workspace.network().sites().get(id).position();
      overlay.guide(x, y, view.camera().screenX(other), view.camera().screenY(other));
    }
    overlay.ring(x, y, RING_PX);
  }

  /** What the site will lie on, in words after a line break; empty where it is on nothing. */
  String text(Snap snap, String verb) {
    Network network = workspace.network();
    String town = snap.town().map(city -> "\nat " + city.name()).orElse("");
    String link =
        snap.link()
            .flatMap(network.links()::find)
            .map(l -> "\non " + Names.ends(network, l) + ": " + verb + " splits the link here")
            .orElse("");
    String line =
        snap.aligned().isEmpty()
            ? ""
            : "\nin line with "
                + String.join(
                    " and ",
                    snap.aligned().stream()
                        .distinct()
                        .map(id -> network.sites().get(id).name())
                        .toList());
    return town + link + line;
  }
}

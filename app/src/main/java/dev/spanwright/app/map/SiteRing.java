package dev.spanwright.app.map;

import dev.spanwright.model.network.Site;

/** The ring round the symbol of a site that the hand is on. It ends where the name begins. */
final class SiteRing {

  private static final double OUTSIDE_PX = 3;

  /** Of a symbol that is not on the screen yet. */
  private static final double USUAL_RADIUS_PX = 6;

  private SiteRing() {}

  /** Rings a site. */
  static void show(MapView view, Site site) {
    double radius =
        view.seen()
            .map(seen -> seen.radiusPx(site.id()).orElse(USUAL_RADIUS_PX))
            .orElse(USUAL_RADIUS_PX);
    double x = view.camera().screenX(site.position());
    double y = view.camera().screenY(site.position());
    view.overlay().ring(x, y, radius + OUTSIDE_PX);
  }
}

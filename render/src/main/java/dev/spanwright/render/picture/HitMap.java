package dev.spanwright.render.picture;

import dev.spanwright.model.network.LinkPart;
import dev.spanwright.render.label.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Finds the sites and links at a pixel of a picture. Immutable. */
public final class HitMap {

  /** A picture without a network. */
  public static final HitMap EMPTY = new HitMap(List.of(), List.of(), List.of(), List.of());

  /** A site's symbol on the picture. */
  record SiteSpot(String siteId, double x, double y, double radiusPx) {}

  /** A link's line on the picture. */
  record LinkTrace(String linkId, Outline outline, double widthPx) {}

  /** A hut's symbol on the picture. */
  record HutTrace(LinkPart hut, double x, double y) {}

  /** What was hit. */
  public sealed interface Hit {
    /** Identifier of the site or link. */
    String id();

    /** A site. */
    record OnSite(String id) implements Hit {}

    /** A link. */
    record OnLink(String id) implements Hit {}
  }

  private record Near(Hit hit, double distancePx) {}

  private final List<SiteSpot> sites;
  private final List<LinkTrace> links;
  private final List<HutTrace> huts;
  private final List<Box> names;

  HitMap(List<SiteSpot> sites, List<LinkTrace> links, List<HutTrace> huts, List<Box> names) {
    this.sites = List.copyOf(sites);
    this.links = List.copyOf(links);
    this.huts = List.copyOf(huts);
    this.names = List.copyOf(names);
  }

  /**
   * Everything within a reach of a pixel: sites before links, nearer before farther.
   *
   * @param reachPx how far beyond the drawn symbol or line still counts, px
   */
  public List<Hit> at(double x, double y, double reachPx) {
    List<Near> found = new ArrayList<>();
    for (SiteSpot spot : sites) {
      double distance = Math.hypot(spot.x() - x, spot.y() - y) - spot.radiusPx();
      if (distance <= reachPx) {
        found.add(new Near(new Hit.OnSite(spot.siteId()), distance - 1e6));
      }
    }
    for (LinkTrace trace : links) {
      double distance = distance(trace.outline(), x, y) - trace.widthPx() / 2;
      if (distance <= reachPx) {
        found.add(new Near(new Hit.OnLink(trace.linkId()), distance));
      }
    }
    found.sort(Comparator.comparingDouble(Near::distancePx));
    return found.stream().map(Near::hit).distinct().toList();
  }

  /** Whether a name or figure of the network is written within a reach of a pixel, px. */
  public boolean isWritten(double x, double y, double reachPx) {
    Box reach = Box.around(x, y, 2 * reachPx, 2 * reachPx);
    return names.stream().anyMatch(reach::overlaps);
  }

  /** How far the symbol of a site reaches from its middle, px, if it is drawn. */
  public OptionalDouble radiusPx(String siteId) {
    return sites.stream()
        .filter(spot -> spot.siteId().equals(siteId))
        .mapToDouble(SiteSpot::radiusPx)
        .findFirst();
  }

  /** The hut that is drawn nearest to a pixel, within a reach, px. */
  public Optional<LinkPart> hutAt(double x, double y, double reachPx) {
    return huts.stream()
        .filter(hut -> Math.hypot(hut.x() - x, hut.y() - y) <= reachPx)
        .min(Comparator.comparingDouble(hut -> Math.hypot(hut.x() - x, hut.y() - y)))
        .map(HutTrace::hut);
  }

  /** The sites whose middle lies in a rectangle. */
  public List<String> sitesIn(double minX, double minY, double maxX, double maxY) {
    return sites.stream()
        .filter(s -> s.x() >= minX && s.x() <= maxX && s.y() >= minY && s.y() <= maxY)
        .map(SiteSpot::siteId)
        .distinct()
        .toList();
  }

  /** The drawn line of a link, if it is in view. */
  public Optional<Outline> line(String linkId) {
    return links.stream().filter(l -> l.linkId().equals(linkId)).map(LinkTrace::outline).findAny();
  }

  private static double distance(Outline outline, double x, double y) {
    double least = Double.POSITIVE_INFINITY;
    for (int part = 0; part < outline.parts(); part++) {
      for (int i = outline.start(part) + 1; i < outline.end(part); i++) {
        double d =
            java.awt.geom.Line2D.ptSegDist(
                outline.x(i - 1), outline.y(i - 1), outline.x(i), outline.y(i), x, y);
        least = Math.min(least, d);
      }
    }
    return least;
  }
}

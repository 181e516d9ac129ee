package dev.spanwright.model.judge;

import dev.spanwright.model.equipment.FiberCatalogue;
import dev.spanwright.model.geo.Geodesic;
import dev.spanwright.model.geo.Position;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.Site;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * New fibre from a place straight to a site, with the usual route factor. Only the fibre counts, no
 * equipment.
 *
 * @param site where it leads
 * @param fiberKm length of the fibre, km
 * @param standardMs one-way latency over standard fibre, ms
 * @param hollowCoreMs one-way latency over hollow-core fibre, ms
 */
public record FiberWay(Site site, double fiberKm, double standardMs, double hollowCoreMs) {

  private static final String STANDARD = "g652d";
  private static final String HOLLOW_CORE = "hcf-today";

  /** To all sites of some kinds, the nearest first. */
  public static List<FiberWay> from(Position at, Network network, Predicate<Site> wanted) {
    return network.sites().stream()
        .filter(wanted)
        .map(site -> to(at, site))
        .sorted(Comparator.comparingDouble(FiberWay::fiberKm))
        .toList();
  }

  private static FiberWay to(Position at, Site site) {
    double km = Geodesic.distanceKm(at, site.position()) * Link.DEFAULT_ROUTE_FACTOR;
    return new FiberWay(site, km, km * standardMsPerKm(), km * hollowCoreMsPerKm());
  }

  /** One-way latency of a km of standard fibre, ms. */
  static double standardMsPerKm() {
    return FiberCatalogue.builtIn().get(STANDARD).delayMicrosPerKm() / 1e3;
  }

  /** One-way latency of a km of hollow-core fibre, ms. */
  static double hollowCoreMsPerKm() {
    return FiberCatalogue.builtIn().get(HOLLOW_CORE).delayMicrosPerKm() / 1e3;
  }
}

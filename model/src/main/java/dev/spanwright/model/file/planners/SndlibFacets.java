package dev.spanwright.model.file.planners;

import dev.spanwright.model.file.exchange.Facet;
import java.util.EnumSet;
import java.util.Set;

/** What both formats of SNDlib hold. */
final class SndlibFacets {

  static Set<Facet> all() {
    return EnumSet.of(Facet.SITES, Facet.POSITIONS, Facet.LINKS, Facet.CAPACITIES, Facet.DEMANDS);
  }

  private SndlibFacets() {}
}

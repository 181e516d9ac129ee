package dev.spanwright.model.file.graphs;

import dev.spanwright.model.file.exchange.Facet;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What graph formats with free attributes hold. */
final class GraphFacets {

  /** Everything, of which other programs see no routes, spans, demands and groups. */
  static final Set<Facet> FACETS =
      Collections.unmodifiableSet(
          EnumSet.complementOf(EnumSet.of(Facet.ROUTES, Facet.SPANS, Facet.DEMANDS, Facet.GROUPS)));

  private GraphFacets() {}
}

package dev.spanwright.model.fiber;

import dev.spanwright.model.geo.Position;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.Site;
import dev.spanwright.model.network.SiteKind;
import dev.spanwright.model.network.Table;
import java.util.List;

/** Small networks for tests of links. */
final class TestSites {

  private TestSites() {}

  /** Denver "a" and Chicago "b" with a link between them. */
  static Network denverChicago(Link link) {
    return Network.empty("n")
        .withSites(
            Table.of(
                List.of(
                    Site.of("a", "Denver", SiteKind.EXCHANGE, new Position(39.74, -104.99)),
                    Site.of("b", "Chicago", SiteKind.EXCHANGE, new Position(41.88, -87.63)))))
        .withLinks(Table.of(List.of(link)));
  }
}

package dev.spanwright.render;

import dev.spanwright.model.geo.Position;
import dev.spanwright.model.network.FiberPart;
import dev.spanwright.model.network.LineSettings;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.Site;
import dev.spanwright.model.network.SiteKind;
import java.util.List;
import java.util.OptionalInt;

/** Three sites in Texas; links with hollow-core fibre in the middle, nowhere and throughout. */
public final class MixedNetwork {

  private MixedNetwork() {}

  /** The network. */
  public static Network network() {
    Network empty = Network.empty("Mixed");
    Network placed =
        empty.withSites(
            empty
                .sites()
                .with(site("abilene", SiteKind.TRAINING_CAMPUS, 32.45, -99.74))
                .with(site("houston", SiteKind.INFERENCE_NODE, 29.76, -95.37))
                .with(site("amarillo", SiteKind.EXCHANGE, 35.19, -101.85)));
    LineSettings mixed =
        LineSettings.AUTOMATIC
            .withParts(List.of(new FiberPart(0.3, 0.7, "hcf-today")))
            .withRegenerators(OptionalInt.of(1));
    return placed.withLinks(
        placed
            .links()
            .with(Link.of("mixed", "abilene", "houston", "g652d").change().line(mixed).build())
            .with(Link.of("standard", "amarillo", "houston", "g652d"))
            .with(Link.of("hollow", "abilene", "amarillo", "hcf-today")));
  }

  private static Site site(String id, SiteKind kind, double latDeg, double lonDeg) {
    String name = id.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + id.substring(1);
    return Site.of(id, name, kind, new Position(latDeg, lonDeg));
  }
}

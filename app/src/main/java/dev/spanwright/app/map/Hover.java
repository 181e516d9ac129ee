package dev.spanwright.app.map;

import dev.spanwright.app.workspace.Workspace;
import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.fiber.LinkPlant;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.Site;
import dev.spanwright.model.solve.LinkLoad;
import dev.spanwright.render.picture.HitMap;
import dev.spanwright.render.style.Quantity;
import java.util.List;
import java.util.Optional;

/** Shows what lies under the cursor. */
final class Hover {

  /** How far beside a symbol or line the cursor may be, px. */
  static final double REACH_PX = 5;

  private final MapView view;
  private final Workspace workspace;

  Hover(MapView view, Workspace workspace) {
    this.view = view;
    this.workspace = workspace;
  }

  /** The likeliest thing under the cursor, marked on the map. */
  Optional<HitMap.Hit> show(double x, double y) {
    List<HitMap.Hit> hits = view.hits(x, y, REACH_PX);
    Overlay overlay = view.overlay();
    overlay.clearHover();
    Optional<HitMap.Hit> hit =
        hits.stream().findFirst().filter(h -> Names.isThere(workspace.network(), h));
    hit.ifPresentOrElse(
        h -> {
          mark(h);
          overlay.readout(x, y, text(h));
        },
        overlay::clearReadout);
    return hit;
  }

  /** Marks something on the map. */
  void mark(HitMap.Hit hit) {
    switch (hit) {
      case HitMap.Hit.OnSite(String id) -> SiteRing.show(view, workspace.network().sites().get(id));
      case HitMap.Hit.OnLink(String id) ->
          view.line(id).ifPresent(line -> view.overlay().trace(line));
    }
  }

  /** What is known of something. */
  String text(HitMap.Hit hit) {
    Network network = workspace.network();
    return switch (hit) {
      case HitMap.Hit.OnSite(String id) -> siteText(network.sites().get(id));
      case HitMap.Hit.OnLink(String id) -> linkText(network, network.links().get(id));
    };
  }

  private static String siteText(Site site) {
    String power = site.power().map(p -> "  ·  " + Quantity.power(p.megawatts())).orElse("");
    return site.name() + "\n" + site.kind().label() + power;
  }

  private String linkText(Network network, Link link) {
    String title = Names.ends(network, link);
    Optional<LinkPlant> plant =
        workspace.evaluation().map(Evaluation::plants).map(p -> p.get(link.id()));
    Optional<LinkLoad> load =
        workspace.evaluation().map(e -> e.shownRouting().loads().get(link.id()));
    return title
        + plant.map(Hover::plantText).orElse("")
        + load.map(l -> "  ·  " + Quantity.percent(l.utilisation()) + " used").orElse("");
  }

  private static String plantText(LinkPlant plant) {
    return "\n%s  ·  %s  ·  %s one way\n%s per direction"
        .formatted(
            fiberText(plant),
            Quantity.length(plant.lengthKm()),
            Quantity.latency(plant.latencyMs()),
            Quantity.rate(plant.capacityGbps()));
  }

  private static String fiberText(LinkPlant plant) {
    List<String> labels =
        plant.spans().stream().map(span -> span.fiber().label()).distinct().toList();
    return plant.isMixed()
        ? "Mixed, " + Quantity.percent(plant.hollowCoreShare()) + " hollow-core"
        : String.join(" + ", labels);
  }
}

package dev.spanwright.app.report;

import dev.spanwright.model.equipment.TransceiverMode;
import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.fiber.LinkPlant;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.Site;
import dev.spanwright.model.solve.DemandRoute;
import dev.spanwright.model.solve.LinkLoad;
import java.util.Comparator;
import java.util.List;

/** Sites, links and demands of a report. */
final class NetworkTables {

  private static final int MOST_SITES = 200;
  private static final int MOST_LINKS = 200;
  private static final int MOST_DEMANDS = 60;

  private final Evaluation evaluation;
  private final Network network;

  NetworkTables(Evaluation evaluation) {
    this.evaluation = evaluation;
    this.network = evaluation.network();
  }

  ReportTable sites() {
    return ReportTable.of(
            "Sites",
            List.of("Site", "Kind", "Place", "#Power, MW", "#Links"),
            network.sites().stream().map(this::site),
            MOST_SITES,
            "sites")
        .noted("Place in WGS84 degrees; power as stated for the site, – where none is.");
  }

  private List<String> site(Site site) {
    return List.of(
        site.name(),
        site.kind().label(),
        Text.position(site.position().latDeg(), site.position().lonDeg()),
        site.power().map(p -> Text.number("%,.0f", p.megawatts())).orElse(ReportTable.BLANK),
        String.valueOf(network.linksAt(site.id()).size()));
  }

  ReportTable links() {
    return ReportTable.of(
            "Links, busiest first",
            List.of(
                "Link",
                "Fibre",
                "#Pairs",
                "Band",
                "#km",
                "#ms",
                "Mode",
                "#Channels",
                "#Tbit/s",
                "#Used"),
            network.links().stream()
                .sorted(Comparator.comparingDouble((Link link) -> -used(link)))
                .map(this::link),
            MOST_LINKS,
            "links")
        .noted(
            "Latency one way; channels in each pair; capacity per direction over all pairs; used:"
                + " load of the busier direction over capacity, by "
                + routing(evaluation)
                + ".");
  }

  static String routing(Evaluation evaluation) {
    return evaluation.optimal().isPresent() ? "the best routing" : "the default routing";
  }

  private double used(Link link) {
    LinkLoad load = evaluation.shownRouting().loads().get(link.id());
    return load == null ? 0 : load.utilisation();
  }

  private List<String> link(Link link) {
    LinkPlant plant = evaluation.plants().get(link.id());
    double used = used(link);
    return List.of(
        Text.ends(network, link.id()),
        plant.isMixed() ? "mixed" : plant.fiber().label(),
        String.valueOf(link.fiberPairs()),
        link.band().id(),
        Text.number("%,.0f", plant.lengthKm()),
        Text.number("%,.2f", plant.latencyMs()),
        plant.mode().map(TransceiverMode::label).orElse("none closes"),
        plant.mode().isPresent() ? String.valueOf(plant.channels()) : ReportTable.BLANK,
        Text.number("%,.1f", plant.capacityGbps() / 1000),
        Double.isFinite(used) ? Text.percent(used) : "no capacity");
  }

  ReportTable demands() {
    return ReportTable.of(
            "Demands, slowest first",
            List.of("From", "To", "Class", "#Offered, Gbit/s", "#Carried", "#ms", "#Objective, ms"),
            evaluation.shownRouting().demands().stream()
                .sorted(
                    Comparator.comparingDouble(
                        route -> -route.latencyMs().orElse(Double.POSITIVE_INFINITY)))
                .map(this::demand),
            MOST_DEMANDS,
            "demands")
        .noted("Latency one way, of the slowest path; no path: –.");
  }

  private List<String> demand(DemandRoute route) {
    return List.of(
        Text.site(network, route.demand().from()),
        Text.site(network, route.demand().to()),
        route.demand().trafficClass().label(),
        Text.number("%,.1f", route.demand().gbps()),
        Text.percent(route.demand().gbps() > 0 ? route.carriedGbps() / route.demand().gbps() : 1),
        Text.number("%,.2f", route.latencyMs()),
        Text.number("%,.1f", route.demand().latencyObjectiveMs()));
  }
}

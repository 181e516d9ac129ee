package dev.spanwright.model.file;

import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.fiber.LinkPlant;
import dev.spanwright.model.growth.Outlook;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.solve.DemandRoute;
import dev.spanwright.model.solve.FlowPath;
import dev.spanwright.model.solve.LinkLoad;
import dev.spanwright.model.solve.Objective;
import java.util.Map;
import java.util.Optional;

/**
 * Writes an evaluation as JSON, format {@code spanwright-evaluation}, version 1. Units stand in the
 * field names; latencies are one-way. A number that is infinite or does not exist is null. Later
 * versions of Spanwright may add fields; those that are there keep their names and meaning.
 */
public final class EvaluationWriter {

  static final String FORMAT = "spanwright-evaluation";

  static final int VERSION = 1;

  private final JsonText json = new JsonText();
  private final Evaluation evaluation;
  private final Objective objective;
  private final Optional<Outlook> outlook;

  private EvaluationWriter(Evaluation evaluation, Objective objective, Optional<Outlook> outlook) {
    this.evaluation = evaluation;
    this.objective = objective;
    this.outlook = outlook;
  }

  /**
   * The JSON text of an evaluation. Loads, paths and carried traffic are those of {@link
   * Evaluation#shownRouting}.
   *
   * @param objective what was asked for
   * @throws IllegalArgumentException if a link of the network was not evaluated
   */
  public static String write(Evaluation evaluation, Objective objective) {
    return write(evaluation, objective, Optional.empty());
  }

  /**
   * The JSON text of an evaluation, with what may become of the network.
   *
   * @param objective what was asked for
   * @param outlook what fails and grows; empty leaves it out
   * @throws IllegalArgumentException if a link of the network was not evaluated
   */
  public static String write(
      Evaluation evaluation, Objective objective, Optional<Outlook> outlook) {
    EvaluationWriter writer = new EvaluationWriter(evaluation, objective, outlook);
    writer.evaluation();
    return writer.json.finish();
  }

  private void evaluation() {
    json.object(
        () -> {
          json.field("format", FORMAT);
          json.field("version", VERSION);
          json.name("network").object(this::network);
          json.name("throughput")
              .object(() -> new ThroughputWriter(json, evaluation, objective).fields());
          json.name("links").array(() -> evaluation.network().links().forEach(this::link));
          json.name("demands")
              .array(() -> evaluation.shownRouting().demands().forEach(this::demand));
          JudgeWriter judge = new JudgeWriter(json, evaluation);
          json.name("training").array(judge::training);
          judge.inference();
          new SitingWriter(json, evaluation.network()).siting();
          json.name("residency").array(judge::residency);
          json.name("power").array(judge::power);
          judge.cost();
          outlook.ifPresent(
              known -> {
                OutlookWriter writer = new OutlookWriter(json, evaluation, known);
                writer.resilience();
                writer.growth();
              });
          json.name("warnings").array(() -> evaluation.insights().warnings().forEach(json::text));
        });
  }

  private void network() {
    Network network = evaluation.network();
    json.field("name", network.name());
    json.field("sites", network.sites().size());
    json.field("links", network.links().size());
    json.field("demands", evaluation.routing().demands().size());
  }

  private void link(Link link) {
    LinkPlant plant = of(evaluation.plants(), link, "plant");
    LinkLoad load = of(evaluation.shownRouting().loads(), link, "load");
    json.object(
        () -> {
          json.field("id", link.id());
          json.field("from", link.from());
          json.field("to", link.to());
          json.field("lengthKm", plant.lengthKm());
          json.field("hollowCoreShare", plant.hollowCoreShare());
          json.field("spans", plant.spans().size());
          json.field("regenerators", plant.regenerators());
          json.field("latencyMs", plant.latencyMs());
          json.field("gsnrDb", plant.gsnrDb());
          json.name("mode");
          plant.mode().ifPresentOrElse(mode -> json.text(mode.id()), () -> json.raw("null"));
          json.field("channels", plant.channels());
          json.field("capacityGbps", plant.capacityGbps());
          json.name("loadGbps")
              .inlineObject(
                  () -> {
                    json.field("forward", load.forwardGbps());
                    json.field("backward", load.backwardGbps());
                  });
          json.field("utilisation", load.utilisation());
        });
  }

  private static <T> T of(Map<String, T> byLink, Link link, String what) {
    return Optional.ofNullable(byLink.get(link.id()))
        .orElseThrow(
            () -> new IllegalArgumentException("link \"" + link.id() + "\" has no " + what));
  }

  private void demand(DemandRoute route) {
    json.object(
        () -> {
          json.field("id", route.demand().id());
          json.field("from", route.demand().from());
          json.field("to", route.demand().to());
          if (!route.demand().territory().isEverywhere()) {
            json.field(
                "allowedCountries",
                route.demand().territory().countries().stream().sorted().toList());
          }
          json.field("offeredGbps", route.demand().gbps());
          json.field("carriedGbps", route.carriedGbps());
          json.name("latencyMs").number(route.latencyMs());
          json.name("paths").array(() -> route.paths().forEach(this::path));
        });
  }

  private void path(FlowPath path) {
    json.inlineObject(
        () -> {
          json.field("links", path.links());
          json.field("gbps", path.gbps());
          json.field("latencyMs", path.latencyMs());
        });
  }
}

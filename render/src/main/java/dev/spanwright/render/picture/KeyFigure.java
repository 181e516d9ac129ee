package dev.spanwright.render.picture;

import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.fiber.LinkPlant;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.SiteKind;
import dev.spanwright.model.solve.DemandRoute;
import dev.spanwright.model.solve.Routing;
import dev.spanwright.render.style.HeadroomText;
import dev.spanwright.render.style.Quantity;
import dev.spanwright.render.style.RoutingChoice;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One of the main figures of a network, as a board reads it.
 *
 * @param caption what it is
 * @param values the figures, one or several of the same rank
 * @param note what has to be known beside it; may be blank
 * @param alarming whether it tells of traffic that is not carried
 */
record KeyFigure(String caption, List<Value> values, String note, boolean alarming) {

  /** Beyond this share, all is carried: what is left is arithmetic. */
  private static final double WHOLE = 1 - 1e-9;

  /**
   * A number with what follows it in smaller type.
   *
   * @param number such as {@code 38.4}
   * @param unit such as {@code Tbit/s}; may be blank
   */
  record Value(String number, String unit) {

    /** A quantity as {@link Quantity} writes it, parted at its first space. */
    static Value of(String quantity) {
      int space = quantity.indexOf(' ');
      return space < 0
          ? new Value(quantity, "")
          : new Value(quantity.substring(0, space), quantity.substring(space + 1));
    }
  }

  KeyFigure {
    values = List.copyOf(values);
  }

  /** All figures that are known of a scene, the most telling first. */
  static List<KeyFigure> of(Scene scene) {
    List<KeyFigure> figures = new ArrayList<>();
    scene.evaluation().ifPresent(evaluation -> traffic(evaluation, figures));
    figures.add(size(scene.network()));
    scene.evaluation().flatMap(KeyFigure::fibre).ifPresent(figures::add);
    return figures;
  }

  private static void traffic(Evaluation evaluation, List<KeyFigure> figures) {
    Routing routing = evaluation.shownRouting();
    if (routing.demands().isEmpty()) {
      return;
    }
    double carried = routing.carriedGbps();
    double offered = routing.offeredGbps();
    boolean whole = carried >= offered * WHOLE;
    String by =
        evaluation
            .optimal()
            .map(best -> RoutingChoice.of(best.objective()).label().toLowerCase(Locale.ROOT))
            .map(name -> ", " + name)
            .orElse("");
    String note = whole ? "all that is offered" : "of " + Quantity.rate(offered) + " offered";
    figures.add(one("Traffic carried" + by, Quantity.rate(carried), note, !whole));
    String factor = HeadroomText.factor(evaluation.headroom());
    boolean none = evaluation.headroom().upperBound() < WHOLE;
    String proof = HeadroomText.proof(evaluation.headroom());
    figures.add(new KeyFigure("Headroom", List.of(new Value(factor, "")), proof, none));
    OptionalDouble worst =
        routing.demands().stream()
            .map(DemandRoute::latencyMs)
            .flatMapToDouble(OptionalDouble::stream)
            .max();
    worst.ifPresent(
        ms -> figures.add(one("Worst latency", Quantity.latency(ms), "one way", false)));
  }

  private static KeyFigure one(String caption, String quantity, String note, boolean alarming) {
    return new KeyFigure(caption, List.of(Value.of(quantity)), note, alarming);
  }

  private static KeyFigure size(Network network) {
    List<Value> values =
        List.of(
            Value.of(Quantity.count(network.sites().size(), "site")),
            Value.of(Quantity.count(network.links().size(), "link")));
    int campuses = count(network, SiteKind.TRAINING_CAMPUS);
    int nodes = count(network, SiteKind.INFERENCE_NODE);
    List<String> kinds = new ArrayList<>();
    if (campuses > 0) {
      kinds.add(campuses + (campuses == 1 ? " campus" : " campuses"));
    }
    if (nodes > 0) {
      kinds.add(Quantity.count(nodes, "inference node"));
    }
    return new KeyFigure("Network", values, String.join(", ", kinds), false);
  }

  private static int count(Network network, SiteKind kind) {
    return (int) network.sites().stream().filter(site -> site.kind() == kind).count();
  }

  private static Optional<KeyFigure> fibre(Evaluation evaluation) {
    double km = 0;
    double hollowKm = 0;
    for (LinkPlant plant : evaluation.plants().values()) {
      km += plant.lengthKm();
      hollowKm += plant.lengthKm() * plant.hollowCoreShare();
    }
    if (km == 0) {
      return Optional.empty();
    }
    String note =
        hollowKm == 0 ? "all standard" : Quantity.percent(hollowKm / km) + " of it hollow-core";
    return Optional.of(one("Fibre routes", Quantity.length(km), note, false));
  }
}

package dev.spanwright.app.results;

import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.solve.DemandRoute;
import dev.spanwright.model.solve.Headroom;
import dev.spanwright.model.solve.LinkLoad;
import dev.spanwright.model.solve.Routing;
import dev.spanwright.render.style.HeadroomText;
import dev.spanwright.render.style.Quantity;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;

/** The four main figures of a routing, each on a tile. */
final class MainFigures {

  private static final PseudoClass BAD = PseudoClass.getPseudoClass("bad");

  private final Tile carried = new Tile("carried", "Carried");
  private final Tooltip proof = Tips.of("");
  private final Tile headroom = new Tile("headroom", "Headroom, best routing").explained(proof);
  private final Tile worst = new Tile("worst-latency", "Worst latency, one way");
  private final Tile busiest = new Tile("busiest", "Busiest link");
  private final TileGrid tiles =
      new TileGrid(carried.node(), headroom.node(), worst.node(), busiest.node());

  Node node() {
    return tiles;
  }

  void show(Optional<Evaluation> evaluation) {
    evaluation.ifPresentOrElse(
        this::show,
        () -> List.of(carried, headroom, worst, busiest).forEach(tile -> tile.show("–", "")));
  }

  private void show(Evaluation evaluation) {
    Routing routing = evaluation.shownRouting();
    boolean idle = routing.demands().isEmpty();
    showCarried(routing, idle);
    showHeadroom(evaluation.headroom(), idle);
    showWorst(evaluation.network(), routing);
    showBusiest(evaluation.network(), routing);
  }

  private void showCarried(Routing routing, boolean idle) {
    boolean whole = routing.carriedGbps() >= routing.offeredGbps() * (1 - 1e-9);
    carried.show(
        idle ? "–" : Quantity.rate(routing.carriedGbps()),
        idle
            ? "no demands yet"
            : whole
                ? "all that is offered"
                : "of " + Quantity.rate(routing.offeredGbps()) + " offered");
    carried.node().pseudoClassStateChanged(BAD, !idle && !whole);
  }

  private void showHeadroom(Headroom found, boolean idle) {
    headroom.show(idle ? "–" : HeadroomText.factor(found), idle ? "" : HeadroomText.proof(found));
    proof.setText(Proof.explanation(found));
    headroom.node().pseudoClassStateChanged(BAD, !idle && found.factor() < 1);
  }

  private void showWorst(Network network, Routing routing) {
    Optional<DemandRoute> slowest =
        routing.demands().stream()
            .filter(route -> route.latencyMs().isPresent())
            .max(
                comparing(
                    route -> route.latencyMs().getAsDouble(),
                    route -> Names.demand(network, route.demand())));
    worst.show(
        slowest.map(d -> Quantity.latency(d.latencyMs().getAsDouble())).orElse("–"),
        slowest.map(d -> Names.demand(network, d.demand())).orElse(""));
  }

  /** By a figure; of those that differ by no more than rounding, the first by name is the most. */
  private static <T> Comparator<T> comparing(ToDoubleFunction<T> figure, Function<T, String> name) {
    return Comparator.<T>comparingLong(of -> Math.round(figure.applyAsDouble(of) * 1e6))
        .thenComparing(name, Comparator.reverseOrder());
  }

  private void showBusiest(Network network, Routing routing) {
    Optional<LinkLoad> load =
        routing.loads().values().stream()
            .filter(l -> l.utilisation() > 0)
            .max(comparing(LinkLoad::utilisation, l -> Names.link(network, l.linkId())));
    busiest.show(
        load.map(l -> Quantity.percent(l.utilisation())).orElse("–"),
        load.map(l -> Names.link(network, l.linkId())).orElse(""));
    busiest.node().pseudoClassStateChanged(BAD, load.map(LinkLoad::overloaded).orElse(false));
  }
}

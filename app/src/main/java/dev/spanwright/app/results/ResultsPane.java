package dev.spanwright.app.results;

import dev.spanwright.app.workspace.Workspace;
import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.solve.DemandRoute;
import dev.spanwright.model.solve.Headroom;
import dev.spanwright.model.solve.LinkLoad;
import dev.spanwright.model.solve.Routing;
import dev.spanwright.render.picture.Selection;
import dev.spanwright.render.style.Quantity;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** What the network achieves: main figures, bottleneck links, demands, warnings. */
public final class ResultsPane extends VBox {

  private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");
  private static final PseudoClass BAD = PseudoClass.getPseudoClass("bad");
  private static final int MOST_BOTTLENECKS = 6;
  private static final int MOST_WARNINGS = 6;

  private final Workspace workspace;
  private final Tile carried = new Tile("carried", "Carried");
  private final Tile headroom = new Tile("headroom", "Headroom");
  private final Tile worst = new Tile("worst-latency", "Worst latency, one way");
  private final Tile busiest = new Tile("busiest", "Busiest link");
  private final VBox bottlenecks = new VBox();
  private final DemandTable demands;
  private final Label warnings = new Label();
  private final PauseTransition untilStale = new PauseTransition(Duration.millis(120));

  public ResultsPane(Workspace workspace) {
    this.workspace = workspace;
    setId("results");
    getStyleClass().add("results");
    demands = new DemandTable(workspace);
    TilePane tiles = new TilePane(carried.node(), headroom.node(), worst.node(), busiest.node());
    tiles.getStyleClass().add("tiles");
    tiles.setPrefColumns(2);
    bottlenecks.getStyleClass().add("link-list");
    bottlenecks.setId("bottlenecks");
    warnings.getStyleClass().add("warning");
    warnings.setId("warnings");
    warnings.setWrapText(true);
    warnings.setMinHeight(Region.USE_PREF_SIZE); // the table gives way, not a sentence
    warnings.managedProperty().bind(warnings.visibleProperty());
    VBox.setVgrow(demands.node(), Priority.ALWAYS);
    getChildren()
        .setAll(
            tiles,
            warnings,
            heading("Bottleneck links"),
            bottlenecks,
            heading("Demands"),
            demands.node());
    untilStale.setOnFinished(e -> pseudoClassStateChanged(STALE, !workspace.isCurrent()));
    workspace.historyProperty().addListener((o, old, now) -> untilStale.playFromStart());
    workspace.evaluationProperty().addListener((o, old, now) -> update());
    workspace.failureProperty().addListener((o, old, now) -> update());
    update();
  }

  private static Label heading(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("form-heading");
    return label;
  }

  private void update() {
    if (workspace.isCurrent()) {
      untilStale.stop();
      pseudoClassStateChanged(STALE, false);
    }
    Optional<Evaluation> evaluation = workspace.evaluation();
    evaluation.ifPresentOrElse(this::show, this::showNothing);
    workspace.failureProperty().get().ifPresent(this::showFailure);
  }

  private void showNothing() {
    List.of(carried, headroom, worst, busiest).forEach(tile -> tile.show("–", ""));
    bottlenecks.getChildren().clear();
    demands.show(Optional.empty());
    warnings.setVisible(false);
  }

  private void showFailure(String message) {
    warnings.setText("The network could not be evaluated: " + message);
    warnings.setVisible(true);
  }

  private void show(Evaluation evaluation) {
    Routing routing = evaluation.routing();
    boolean idle = routing.demands().isEmpty();
    boolean whole = routing.carriedGbps() >= routing.offeredGbps() * (1 - 1e-9);
    carried.show(
        idle ? "–" : Quantity.rate(routing.carriedGbps()),
        idle
            ? "no demands yet"
            : whole
                ? "all that is offered"
                : "of " + Quantity.rate(routing.offeredGbps()) + " offered");
    carried.node().pseudoClassStateChanged(BAD, !idle && !whole);
    showHeadroom(evaluation.headroom(), idle);
    showWorst(evaluation);
    showBusiest(evaluation);
    showBottlenecks(evaluation);
    demands.show(Optional.of(evaluation));
    List<String> sentences = evaluation.insights().warnings();
    warnings.setText(shortened(sentences));
    warnings.setVisible(!sentences.isEmpty());
  }

  private static String shortened(List<String> sentences) {
    String shown =
        String.join("\n", sentences.subList(0, Math.min(MOST_WARNINGS, sentences.size())));
    int more = sentences.size() - MOST_WARNINGS;
    return more > 0 ? shown + "\nand " + more + " more" : shown;
  }

  private void showHeadroom(Headroom found, boolean idle) {
    headroom.show(
        idle ? "–" : Quantity.factor(found.factor()),
        idle
            ? ""
            : found.gap() < 5e-7
                ? "proven optimal"
                : String.format(
                    Locale.ROOT, "proven within %.1f %%", Math.ceil(found.gap() * 1000) / 10));
    headroom.node().pseudoClassStateChanged(BAD, !idle && found.factor() < 1);
  }

  private void showWorst(Evaluation evaluation) {
    Optional<DemandRoute> slowest = evaluation.insights().slowest();
    worst.show(
        slowest.map(d -> Quantity.latency(d.latencyMs().orElse(Double.NaN))).orElse("–"),
        slowest
            .map(d -> ends(evaluation.network(), d.demand().from(), d.demand().to(), " → "))
            .orElse(""));
  }

  private void showBusiest(Evaluation evaluation) {
    Optional<LinkLoad> load = evaluation.insights().busiest().stream().findFirst();
    busiest.show(
        load.map(l -> Quantity.percent(l.utilisation())).orElse("–"),
        load.map(l -> linkName(evaluation.network(), l.linkId())).orElse(""));
    busiest.node().pseudoClassStateChanged(BAD, load.map(LinkLoad::overloaded).orElse(false));
  }

  /** What limits the headroom comes first, then the busiest links. */
  private void showBottlenecks(Evaluation evaluation) {
    Set<String> links = new LinkedHashSet<>(evaluation.headroom().bottlenecks());
    evaluation.insights().busiest().forEach(load -> links.add(load.linkId()));
    bottlenecks
        .getChildren()
        .setAll(
            links.stream()
                .limit(MOST_BOTTLENECKS)
                .map(evaluation.routing().loads()::get)
                .map(load -> row(evaluation, load))
                .toList());
    if (bottlenecks.getChildren().isEmpty()) {
      bottlenecks.getChildren().add(new Label("No link carries traffic."));
    }
  }

  private Node row(Evaluation evaluation, LinkLoad load) {
    Hyperlink name = new Hyperlink(linkName(evaluation.network(), load.linkId()));
    name.setOnAction(e -> workspace.select(Selection.link(load.linkId())));
    HBox.setHgrow(name, Priority.ALWAYS);
    name.setMaxWidth(Double.MAX_VALUE);
    boolean limits = evaluation.headroom().bottlenecks().contains(load.linkId());
    Label share = new Label(Quantity.percent(load.utilisation()));
    share.getStyleClass().add("figure");
    share.pseudoClassStateChanged(BAD, load.overloaded());
    HBox row = new HBox(name, share);
    if (limits) {
      Label tag = new Label("limits headroom");
      tag.getStyleClass().add("tag");
      tag.setTooltip(new Tooltip("More capacity here would raise the headroom"));
      row.getChildren().add(1, tag);
    }
    row.getStyleClass().add("link-row");
    return row;
  }

  private static String linkName(Network network, String linkId) {
    Optional<Link> link = network.links().find(linkId);
    return link.map(l -> ends(network, l.from(), l.to(), " – ")).orElse(linkId);
  }

  static String ends(Network network, String from, String to, String between) {
    return network.sites().get(from).name() + between + network.sites().get(to).name();
  }
}

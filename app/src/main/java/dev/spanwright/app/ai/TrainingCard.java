package dev.spanwright.app.ai;

import dev.spanwright.app.plot.PlotOutlet;
import dev.spanwright.app.plot.SmallPlot;
import dev.spanwright.app.workspace.Subject;
import dev.spanwright.app.workspace.Workspace;
import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.judge.TrainingVerdict;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.solve.DemandRoute;
import dev.spanwright.render.picture.Selection;
import dev.spanwright.render.style.Quantity;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.DoubleStream;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** One training run: how much of the time compute runs, what it would take, and why. */
final class TrainingCard {

  private static final double LEAST_POINTS = 0.05;

  private final Workspace workspace;
  private final Hyperlink name = new Hyperlink();
  private final Label share = new Label();
  private final Trend trend;
  private final Why why;
  private final Label step = Tiles.figure("");
  private final Label roundTrip = Tiles.figure("");
  private final Label rate = Tiles.figure("");
  private final Label needs = Tiles.figure("");
  private final SmallPlot overLength;
  private final SmallPlot overRate;
  private final VBox box;
  private String runId = "";

  TrainingCard(int index, Workspace workspace, PlotOutlet outlet) {
    this.workspace = workspace;
    String id = "training-" + index;
    name.setId(id + "-name");
    name.getStyleClass().add("card-name");
    name.setOnAction(e -> workspace.inspect(new Subject.OfWorkload(runId)));
    share.setId(id + "-utilisation");
    trend =
        new Trend(
            id + "-trend",
            Trend.Better.HIGHER,
            LEAST_POINTS,
            change -> String.format(Locale.ROOT, "%.1f points", change));
    why = new Why(id + "-why");
    step.setId(id + "-step");
    roundTrip.setId(id + "-round-trip");
    rate.setId(id + "-rate");
    needs.setId(id + "-needs");
    GridPane facts = Tiles.table(id + "-facts", 1);
    facts.addRow(0, Tiles.head("Mean step"), step);
    facts.addRow(1, Tiles.head("Round trip, farthest hop"), roundTrip);
    facts.addRow(2, Tiles.head("Rate, slowest hop"), rate);
    facts.addRow(3, Tiles.head("For 90 / 95 / 99 %"), needs);
    overLength = new SmallPlot(id + "-over-length", outlet);
    overRate = new SmallPlot(id + "-over-rate", outlet);
    box =
        new VBox(
            6,
            name,
            Tiles.head(share, new Label("of the time compute runs"), trend),
            why.node(),
            facts,
            overLength,
            overRate,
            legend());
    box.getStyleClass().add("tile");
  }

  private static Label legend() {
    Label legend = Tiles.lines("curve-text");
    legend.setText("Solid standard fibre, dashed hollow-core; the dot is now");
    return legend;
  }

  Node node() {
    return box;
  }

  void show(TrainingVerdict verdict, Evaluation evaluation) {
    Network network = evaluation.network();
    runId = verdict.run().id();
    name.setText(verdict.run().name());
    share.setText(Tiles.share(verdict.utilisation()));
    trend.show(runId, OptionalDouble.of(100 * verdict.utilisation()), evaluation.revision());
    Optional<Runnable> limit = verdict.slowest().map(hop -> () -> workspace.select(onMap(hop)));
    why.show(why(verdict, network), limit);
    step.setText(
        seconds(verdict.stepSeconds()) + ", " + seconds(verdict.run().stepSeconds()) + " compute");
    roundTrip.setText(
        verdict.roundTripMs().isPresent()
            ? Quantity.latency(verdict.roundTripMs().getAsDouble())
            : Tiles.BLANK);
    rate.setText(verdict.gbps() > 0 ? Quantity.rate(verdict.gbps()) : Tiles.BLANK);
    needs.setText(needs(verdict));
    overLength.show(TrainingPlots.overLength(verdict));
    overRate.show(TrainingPlots.overRate(verdict));
    overLength.onLimit("shows the hop that limits", limit);
    overRate.onLimit("shows the hop that limits", limit);
  }

  private static Selection onMap(DemandRoute hop) {
    Set<String> links = new LinkedHashSet<>();
    hop.paths().forEach(path -> links.addAll(path.links()));
    return new Selection(Set.of(hop.demand().from(), hop.demand().to()), links);
  }

  /** A unit that all have in common stands once. */
  private static String needs(TrainingVerdict verdict) {
    List<String> needs =
        DoubleStream.of(0.9, 0.95, 0.99).mapToObj(share -> need(verdict.gbpsFor(share))).toList();
    String last = needs.getLast();
    String unit = last.substring(last.indexOf(' ') + 1);
    boolean common = last.contains(" ") && needs.stream().allMatch(n -> n.endsWith(" " + unit));
    return common
        ? String.join(" / ", needs).replace(" " + unit, "") + " " + unit
        : String.join(" / ", needs);
  }

  private static String need(OptionalDouble gbps) {
    if (gbps.isEmpty()) {
      return Tiles.BLANK;
    }
    return Double.isInfinite(gbps.getAsDouble()) ? "too far" : Quantity.rate(gbps.getAsDouble());
  }

  /** To three digits: step times are given or estimated, never measured here. */
  private static String seconds(double s) {
    if (Double.isInfinite(s)) {
      return "never ends";
    }
    return s < 1 ? String.format(Locale.ROOT, "%.0f ms", 1e3 * s) : Tiles.digits(s, 3) + " s";
  }

  private static String why(TrainingVerdict verdict, Network network) {
    return switch (verdict.limit()) {
      case COMPUTE ->
          verdict.roundTripMs().isPresent()
              ? "The exchange hides behind compute: the network does not limit."
              : "One campus: nothing is exchanged.";
      case NO_PATH -> "No path " + hop(verdict, network) + ": the campuses cannot train together.";
      case BANDWIDTH -> "Limited by the rate " + hop(verdict, network);
      case DISTANCE ->
          "Limited by the round trip "
              + hop(verdict, network)
              + ": the start-up of the ring takes longer than the data";
    };
  }

  private static String hop(TrainingVerdict verdict, Network network) {
    return verdict
        .slowest()
        .map(DemandRoute::demand)
        .map(d -> "from " + site(network, d.from()) + " to " + site(network, d.to()))
        .orElse("");
  }

  private static String site(Network network, String id) {
    return network.sites().find(id).map(site -> site.name()).orElse(id);
  }
}

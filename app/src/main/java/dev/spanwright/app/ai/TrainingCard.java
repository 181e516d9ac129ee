package dev.spanwright.app.ai;

import dev.spanwright.app.workspace.Subject;
import dev.spanwright.app.workspace.Workspace;
import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.judge.TrainingVerdict;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.solve.DemandRoute;
import dev.spanwright.render.style.Quantity;
import java.util.Locale;
import java.util.OptionalDouble;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One training run: how much of the time compute runs, what it would take, and why. */
final class TrainingCard {

  private static final double NO_CHANGE = 0.0005;

  private final Workspace workspace;
  private final Hyperlink name = new Hyperlink();
  private final Label share = new Label();
  private final Label trend = new Label();
  private final Label times = new Label();
  private final Label needs = new Label();
  private final Label why = new Label();
  private final UtilisationCurve overLength = new UtilisationCurve(false);
  private final UtilisationCurve overRate = new UtilisationCurve(true);
  private final VBox box;
  private String runId = "";
  private double before = Double.NaN;
  private long revision = -1;

  TrainingCard(int index, Workspace workspace) {
    this.workspace = workspace;
    String id = "training-" + index;
    name.setId(id + "-name");
    name.setOnAction(e -> workspace.inspect(new Subject.OfWorkload(runId)));
    share.setId(id + "-utilisation");
    share.getStyleClass().add("tile-value");
    trend.setId(id + "-trend");
    trend.getStyleClass().add("tile-remark");
    times.setId(id + "-times");
    needs.setId(id + "-needs");
    why.setId(id + "-why");
    for (Label line : java.util.List.of(times, needs, why)) {
      line.setWrapText(true);
      line.setMinHeight(Region.USE_PREF_SIZE);
      line.getStyleClass().addAll("sentence", "figure");
    }
    HBox number = new HBox(8, share, trend);
    number.setAlignment(javafx.geometry.Pos.BASELINE_LEFT);
    box =
        new VBox(4, name, number, why, times, needs, overLength.node(), overRate.node(), legend());
    box.getStyleClass().add("tile");
  }

  private static Label legend() {
    Label legend = new Label("Utilisation: solid standard fibre, dashed hollow-core");
    legend.getStyleClass().add("curve-text");
    return legend;
  }

  Node node() {
    return box;
  }

  void show(TrainingVerdict verdict, Evaluation evaluation) {
    boolean sameRun = verdict.run().id().equals(runId);
    runId = verdict.run().id();
    name.setText(verdict.run().name());
    double now = verdict.utilisation();
    share.setText(percent(now));
    if (!sameRun) {
      before = Double.NaN;
      trend.setText("of the time compute runs");
    } else if (evaluation.revision() != revision && !Double.isNaN(before)) {
      trend.setText(trend(now - before));
    }
    before = now;
    revision = evaluation.revision();
    why.setText(why(verdict, workspace.network()));
    times.setText(
        "Step "
            + seconds(verdict.stepSeconds())
            + " with its exchange, compute "
            + seconds(verdict.run().stepSeconds())
            + (verdict.roundTripMs().isPresent()
                ? "; round trip " + Quantity.latency(verdict.roundTripMs().getAsDouble())
                : ""));
    needs.setText(
        "Between neighbours for 90 / 95 / 99 %: "
            + need(verdict.gbpsFor(0.9))
            + " / "
            + need(verdict.gbpsFor(0.95))
            + " / "
            + need(verdict.gbpsFor(0.99)));
    overLength.show(verdict);
    overRate.show(verdict);
  }

  private static String trend(double change) {
    if (Math.abs(change) < NO_CHANGE) {
      return "of the time compute runs, as before the edit";
    }
    return String.format(
        Locale.ROOT, "of the time compute runs, %+.1f points by the edit", 100 * change);
  }

  private static String percent(double share) {
    return String.format(
        Locale.ROOT, share > 0.995 && share < 1 ? "%.2f %%" : "%.1f %%", 100 * share);
  }

  private static String need(OptionalDouble gbps) {
    if (gbps.isEmpty()) {
      return "–";
    }
    return Double.isInfinite(gbps.getAsDouble())
        ? "too far apart"
        : Quantity.rate(gbps.getAsDouble());
  }

  private static String seconds(double s) {
    if (Double.isInfinite(s)) {
      return "never ends";
    }
    return s < 1
        ? String.format(Locale.ROOT, "%.0f ms", 1e3 * s)
        : String.format(Locale.ROOT, "%.4g s", s);
  }

  private static String why(TrainingVerdict verdict, Network network) {
    return switch (verdict.limit()) {
      case COMPUTE ->
          verdict.roundTripMs().isPresent()
              ? "The exchange hides behind compute: the network does not limit."
              : "One campus: nothing is exchanged.";
      case NO_PATH -> "No path " + hop(verdict, network) + ": the campuses cannot train together.";
      case BANDWIDTH ->
          "Limited by the rate "
              + hop(verdict, network)
              + ", "
              + Quantity.rate(verdict.gbps())
              + ".";
      case DISTANCE ->
          "Limited by the round trip "
              + hop(verdict, network)
              + ": the start-up of the ring takes longer than the data.";
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

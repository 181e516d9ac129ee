package dev.spanwright.app.ai;

import dev.spanwright.app.form.Wrapping;
import dev.spanwright.app.workspace.Workspace;
import dev.spanwright.model.judge.PowerVerdict;
import dev.spanwright.model.network.Network;
import dev.spanwright.render.picture.Selection;
import dev.spanwright.render.style.Quantity;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Power of the sites, GPUs that it feeds, and what a year of it costs, where that is known. */
final class PowerCard {

  private final Workspace workspace;
  private final Label total = new Label();
  private final Trend trend = new Trend("power-trend", Trend.Better.NEITHER, 0.5, Quantity::power);
  private final Why why = new Why("power-why");
  private final GridPane grid = Tiles.table("power", 4);
  private final Label note = new Label();
  private final Label none =
      new Label("No site has power yet: give a campus its MW in the inspector.");
  private final VBox known = new VBox(6);
  private final VBox box = new VBox(none, known);
  private List<PowerVerdict> shown = List.of();

  PowerCard(Workspace workspace) {
    this.workspace = workspace;
    total.setId("power-total");
    known
        .getChildren()
        .setAll(Tiles.head(total, new Label("at full load"), trend), why.node(), grid, note);
    note.setId("power-note");
    note.getStyleClass().add("curve-text");
    for (Label label : List.of(note, none)) {
      Wrapping.of(label);
      label.setMinHeight(Region.USE_PREF_SIZE);
    }
    none.getStyleClass().add("form-label");
    known.getStyleClass().add("tile");
    none.managedProperty().bind(none.visibleProperty());
    known.managedProperty().bind(known.visibleProperty());
    known.setVisible(false);
  }

  Node node() {
    return box;
  }

  void show(Network network, long revision) {
    List<PowerVerdict> all = PowerVerdict.of(network);
    none.setVisible(all.isEmpty());
    known.setVisible(!all.isEmpty());
    double megawatts = all.stream().mapToDouble(PowerVerdict::megawatts).sum();
    total.setText(Quantity.power(megawatts));
    if (all.isEmpty()) {
      trend.clear();
    } else {
      trend.show("power", OptionalDouble.of(megawatts), revision);
    }
    if (!all.isEmpty() && !all.equals(shown)) {
      shown = all;
      fill(all);
    }
  }

  private void fill(List<PowerVerdict> all) {
    PowerVerdict largest =
        all.stream().max(Comparator.comparingDouble(PowerVerdict::megawatts)).orElseThrow();
    double share = largest.megawatts() / all.stream().mapToDouble(PowerVerdict::megawatts).sum();
    why.show(
        "The largest: " + largest.site().name() + ", " + Quantity.percent(share),
        Optional.of(() -> workspace.select(Selection.site(largest.site().id()))));
    grid.getChildren().clear();
    grid.addRow(
        0,
        Tiles.head(""),
        Tiles.head("MW"),
        Tiles.head("GPUs"),
        Tiles.head("M USD/year"),
        Tiles.head("kt CO₂/year"));
    for (PowerVerdict verdict : all) {
      Hyperlink site = new Hyperlink(verdict.site().name());
      site.getStyleClass().add("card-link");
      site.setMinWidth(0);
      site.setOnAction(e -> workspace.select(Selection.site(verdict.site().id())));
      grid.addRow(
          grid.getRowCount(),
          site,
          Tiles.figure(whole(verdict.megawatts())),
          Tiles.figure(thousands(verdict.gpus())),
          Tiles.figure(Tiles.rough(verdict.costMusdPerYear())),
          Tiles.figure(Tiles.rough(verdict.carbonKtPerYear())));
    }
    grid.addRow(
        grid.getRowCount(),
        Tiles.head("All"),
        Tiles.figure(whole(all.stream().mapToDouble(PowerVerdict::megawatts).sum())),
        Tiles.figure(thousands(all.stream().mapToDouble(PowerVerdict::gpus).sum())),
        Tiles.figure(Tiles.rough(PowerVerdict.sum(all, PowerVerdict::costMusdPerYear))),
        Tiles.figure(Tiles.rough(PowerVerdict.sum(all, PowerVerdict::carbonKtPerYear))));
    String kinds =
        all.stream()
            .map(verdict -> verdict.site().power().orElseThrow().gpuKind().label())
            .distinct()
            .collect(Collectors.joining(" and "));
    note.setText(
        kinds
            + " GPUs by the unit figures of the network (estimates). A year at full load, an upper"
            + " bound; price and carbon are those of the sites. "
            + Tiles.BLANK
            + ": not known.");
    note.setTooltip(new Tooltip("Price and carbon of a site stand in its inspector, with sources"));
  }

  private static String whole(double value) {
    return String.format(Locale.ROOT, "%,.0f", value);
  }

  private static String thousands(double value) {
    return Tiles.rough(value / 1e3) + " k"; // GPUs for each MW are an estimate
  }
}

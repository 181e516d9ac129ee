package dev.spanwright.app.ai;

import dev.spanwright.app.workspace.Workspace;
import dev.spanwright.model.judge.GpuKind;
import dev.spanwright.model.judge.PowerVerdict;
import dev.spanwright.model.network.Network;
import dev.spanwright.render.picture.Selection;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Power of the sites, GPUs that it feeds, and what a year of it costs, where that is known. */
final class PowerCard {

  private static final String BLANK = "–";

  private final Workspace workspace;
  private final GridPane grid = new GridPane();
  private final Label note = new Label();
  private final Label none =
      new Label("No site has power yet: give a campus its MW in the inspector.");
  private final VBox known = new VBox(6, grid, note);
  private final VBox box = new VBox(none, known);
  private List<PowerVerdict> shown = List.of();

  PowerCard(Workspace workspace) {
    this.workspace = workspace;
    grid.setId("power");
    grid.setHgap(10);
    grid.setVgap(2);
    ColumnConstraints names = new ColumnConstraints();
    names.setHgrow(Priority.ALWAYS);
    ColumnConstraints numbers = new ColumnConstraints();
    numbers.setHalignment(HPos.RIGHT);
    numbers.setMinWidth(Region.USE_PREF_SIZE);
    grid.getColumnConstraints().setAll(names, numbers, numbers, numbers, numbers);
    note.setId("power-note");
    note.getStyleClass().add("curve-text");
    for (Label label : List.of(note, none)) {
      label.setWrapText(true);
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

  void show(Network network) {
    List<PowerVerdict> all = PowerVerdict.of(network, GpuKind.B200);
    none.setVisible(all.isEmpty());
    known.setVisible(!all.isEmpty());
    if (!all.isEmpty() && !all.equals(shown)) {
      shown = all;
      fill(all);
    }
  }

  private void fill(List<PowerVerdict> all) {
    grid.getChildren().clear();
    grid.addRow(0, head(""), head("MW"), head("GPUs"), head("M USD/year"), head("kt CO₂/year"));
    for (PowerVerdict verdict : all) {
      Hyperlink site = new Hyperlink(verdict.site().name());
      site.setMinWidth(0);
      site.setOnAction(e -> workspace.select(Selection.site(verdict.site().id())));
      grid.addRow(
          grid.getRowCount(),
          site,
          figure(whole(verdict.megawatts())),
          figure(thousands(verdict.gpus())),
          figure(rough(verdict.costMusdPerYear())),
          figure(rough(verdict.carbonKtPerYear())));
    }
    grid.addRow(
        grid.getRowCount(),
        head("All"),
        figure(whole(all.stream().mapToDouble(PowerVerdict::megawatts).sum())),
        figure(thousands(all.stream().mapToDouble(PowerVerdict::gpus).sum())),
        figure(rough(PowerVerdict.sum(all, PowerVerdict::costMusdPerYear))),
        figure(rough(PowerVerdict.sum(all, PowerVerdict::carbonKtPerYear))));
    GpuKind kind = all.getFirst().gpuKind();
    note.setText(
        String.format(
            Locale.ROOT,
            "%s, %.0f for each MW of the grid (E, range %.0f to %.0f). A year at full load, an upper"
                + " bound; price and carbon are those of the sites. %s: not known.",
            kind.name(),
            kind.perMegawatt(),
            kind.lowPerMegawatt(),
            kind.highPerMegawatt(),
            BLANK));
    note.setTooltip(new Tooltip("Price and carbon of a site stand in its inspector, with sources"));
  }

  private static Label head(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("curve-text");
    return label;
  }

  private static Label figure(String text) {
    Label label = new Label(text);
    label.getStyleClass().addAll("figure", "sentence");
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }

  private static String whole(double value) {
    return String.format(Locale.ROOT, "%,.0f", value);
  }

  private static String thousands(double value) {
    return String.format(Locale.ROOT, "%,.0f k", value / 1e3);
  }

  /** To two digits: prices and loads are not known better. */
  private static String rough(OptionalDouble value) {
    return value.isEmpty()
        ? BLANK
        : String.format(
            Locale.ROOT,
            "%,.0f",
            new java.math.BigDecimal(value.getAsDouble())
                .round(new java.math.MathContext(2))
                .doubleValue());
  }
}

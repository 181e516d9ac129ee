package dev.spanwright.app.ai;

import dev.spanwright.app.workspace.Workspace;
import dev.spanwright.model.judge.LinkCost;
import dev.spanwright.model.judge.LinkCost.Part;
import dev.spanwright.model.judge.NetworkCost;
import dev.spanwright.model.network.Network;
import dev.spanwright.render.picture.Selection;
import dev.spanwright.render.style.Quantity;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What the network costs to build and draws, by kind and by link. */
final class CostCard {

  private static final int MOST_LINKS = 5;

  private final Workspace workspace;
  private final Label total = new Label();
  private final Trend trend =
      new Trend("cost-trend", Trend.Better.LOWER, 1e-3, change -> Tiles.rough(change) + " M USD");
  private final Why why = new Why("cost-why");
  private final GridPane kinds = Tiles.table("cost-kinds", 1);
  private final Label energy = Tiles.lines("sentence");
  private final Label note = Tiles.lines("curve-text");
  private final Label heading = new Label("Links that cost most");
  private final VBox links = new VBox();
  private final Label none = new Label("No link yet: draw one (C).");
  private final VBox known;
  private final VBox box;

  CostCard(Workspace workspace) {
    this.workspace = workspace;
    total.setId("cost-capital");
    energy.setId("cost-energy");
    note.setId("cost-note");
    heading.getStyleClass().add("form-label");
    none.getStyleClass().add("form-label");
    links.getStyleClass().add("link-list");
    links.setId("cost-links");
    known =
        new VBox(
            6,
            Tiles.head(total, new Label("to build what has a price"), trend),
            why.node(),
            kinds,
            energy,
            note,
            heading,
            links);
    known.getStyleClass().add("tile");
    box = new VBox(none, known);
    Tiles.goneWhileHidden(none);
    Tiles.goneWhileHidden(known);
    known.setVisible(false);
  }

  Node node() {
    return box;
  }

  void show(NetworkCost cost, Network network, long revision) {
    boolean any = !cost.links().isEmpty();
    none.setVisible(!any);
    known.setVisible(any);
    if (!any) {
      trend.clear();
      return;
    }
    double now = cost.capitalUsd() / 1e6;
    total.setText(Tiles.rough(now) + " M USD");
    trend.show("capital", OptionalDouble.of(now), revision);
    cost.links().stream()
        .max(Comparator.comparingDouble(LinkCost::capitalUsd))
        .ifPresent(dearest -> why(dearest, cost, network));
    kinds.getChildren().clear();
    kinds.addRow(0, Tiles.head("To build"), Tiles.head("M USD"));
    for (Part part : Part.values()) {
      kinds.addRow(
          kinds.getRowCount(),
          Tiles.head(part.label()),
          Tiles.figure(Tiles.rough(millions(cost.usd(part)))));
    }
    energy.setText(
        "Draws "
            + Tiles.rough(cost.watts() / 1e3)
            + " kW: "
            + Tiles.rough(cost.energyGwhPerYear())
            + " GWh a year"
            + (cost.carbonKtPerYear().isPresent()
                ? ", " + Tiles.rough(cost.carbonKtPerYear()) + " kt CO₂"
                : "; carbon not known at every site"));
    note.setText(note(cost));
    links
        .getChildren()
        .setAll(
            cost.links().stream()
                .sorted(Comparator.comparingDouble(LinkCost::capitalUsd).reversed())
                .limit(MOST_LINKS)
                .map(link -> row(link, network))
                .toList());
  }

  private void why(LinkCost dearest, NetworkCost cost, Network network) {
    double share = cost.capitalUsd() > 0 ? dearest.capitalUsd() / cost.capitalUsd() : 0;
    why.show(
        "Dearest link %s, %s".formatted(name(dearest, network), Quantity.percent(share)),
        Optional.of(() -> workspace.select(Selection.link(dearest.link().id()))));
  }

  private static String name(LinkCost cost, Network network) {
    return network.sites().get(cost.link().from()).name()
        + " – "
        + network.sites().get(cost.link().to()).name();
  }

  private static String note(NetworkCost cost) {
    String unknown =
        cost.notKnown().stream()
            .map(part -> part.label().toLowerCase(java.util.Locale.ROOT))
            .collect(Collectors.joining(" and "));
    return (unknown.isEmpty()
            ? ""
            : "Without " + unknown + ": no unit price is known; give yours. ")
        + "By the unit figures of the network, which are estimates, with every channel lit.";
  }

  private static OptionalDouble millions(OptionalDouble usd) {
    return usd.isPresent() ? OptionalDouble.of(usd.getAsDouble() / 1e6) : usd;
  }

  private HBox row(LinkCost cost, Network network) {
    Hyperlink link = new Hyperlink(name(cost, network));
    link.setMinWidth(0);
    link.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(link, Priority.ALWAYS);
    link.setOnAction(e -> workspace.select(Selection.link(cost.link().id())));
    Label figures =
        Tiles.figure(
            Tiles.rough(cost.capitalUsd() / 1e6)
                + " M USD  ·  "
                + Tiles.rough(cost.watts() / 1e3)
                + " kW");
    HBox row = new HBox(8, link, figures);
    row.getStyleClass().add("link-row");
    return row;
  }
}

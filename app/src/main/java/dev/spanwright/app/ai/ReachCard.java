package dev.spanwright.app.ai;

import dev.spanwright.app.form.Wrapping;
import dev.spanwright.app.plot.PlotOutlet;
import dev.spanwright.app.plot.SmallPlot;
import dev.spanwright.model.geo.City;
import dev.spanwright.model.judge.Reach;
import dev.spanwright.render.style.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** How near inference is to people: shares by round trip, percentiles, and who is far away. */
final class ReachCard {

  private static final double FAR_MS = 20;
  private static final int MOST_CITIES = 6;

  private static final double USUAL_MS = 10;
  private static final double LEAST_POINTS = 0.05;

  private final Consumer<City> goTo;
  private final Label share = new Label();
  private final Trend trend =
      new Trend(
          "reach-trend",
          Trend.Better.HIGHER,
          LEAST_POINTS,
          change -> String.format(Locale.ROOT, "%.1f points", change));
  private final Why why = new Why("reach-why");
  private final SmallPlot plot;
  private final VBox box = new VBox(6);
  private final Label none = new Label("No inference node yet: place one (2).");
  private final List<ProgressBar> bars = new ArrayList<>();
  private final List<Label> shares = new ArrayList<>();
  private final Label percentiles = new Label();
  private final Label people = new Label();
  private final Label heading = new Label();
  private final VBox far = new VBox();
  private final VBox known = new VBox(6);

  ReachCard(Consumer<City> goTo, PlotOutlet outlet) {
    this.goTo = goTo;
    plot = new SmallPlot("reach-plot", outlet);
    share.setId("reach-share");
    GridPane grid = new GridPane();
    grid.setHgap(8);
    grid.setVgap(3);
    for (double ms : Reach.STEPS_MS) {
      Label step = new Label("within " + Tiles.limit(ms));
      step.getStyleClass().add("form-label");
      ProgressBar bar = new ProgressBar(0);
      bar.setMaxWidth(Double.MAX_VALUE);
      bar.setFocusTraversable(false);
      bar.setAccessibleText("Share of people within " + Tiles.limit(ms));
      GridPane.setHgrow(bar, Priority.ALWAYS);
      Label share = new Label();
      share.setId(String.format(Locale.ROOT, "reach-%.0f", ms));
      share.getStyleClass().add("figure");
      bars.add(bar);
      shares.add(share);
      grid.addRow(grid.getRowCount(), step, bar, share);
    }
    people.setId("reach-people");
    people.setTooltip(
        new Tooltip(
            "People of the countries with sites: cities of SimpleMaps, scaled to the national"
                + " totals of the World Bank (2018). They reach the network over standard fibre"
                + " of 1.3 times the distance, and the node that is nearest by fibre."));
    percentiles.setId("reach-percentiles");
    for (Label label : List.of(people, percentiles, none)) {
      Wrapping.of(label);
      label.setMinHeight(Region.USE_PREF_SIZE);
      label.getStyleClass().add(label.equals(none) ? "form-label" : "sentence");
    }
    heading.getStyleClass().add("form-label");
    far.getStyleClass().add("link-list");
    far.setId("reach-far");
    Label what = new Label("of people within " + Tiles.limit(USUAL_MS) + " of a node");
    known
        .getChildren()
        .setAll(
            Tiles.head(share, what, trend),
            why.node(),
            people,
            grid,
            percentiles,
            plot,
            heading,
            far);
    known.getStyleClass().add("tile");
    box.getChildren().setAll(none, known);
    none.managedProperty().bind(none.visibleProperty());
    known.managedProperty().bind(known.visibleProperty());
    known.setVisible(false);
  }

  Node node() {
    return box;
  }

  void show(Optional<AiAnswers.Reached> found, long revision) {
    none.setVisible(found.isEmpty());
    known.setVisible(found.isPresent());
    found.ifPresentOrElse(
        reached -> {
          show(reached.reach(), revision);
          plot.show(Optional.of(reached.plot()));
        },
        trend::clear);
  }

  private void show(Reach reach, long revision) {
    double near = reach.shareWithin(USUAL_MS);
    share.setText(Tiles.share(near));
    trend.show("people", OptionalDouble.of(100 * near), revision);
    Optional<Reach.Served> largest = reach.beyond(USUAL_MS, 1).stream().findFirst();
    Optional<Runnable> show = largest.map(served -> () -> goTo.accept(served.city()));
    why.show(largest.map(ReachCard::why).orElse(""), show);
    plot.onLimit("shows the largest city beyond " + Tiles.limit(USUAL_MS), show);
    people.setText(
        "Round trip of " + Quantity.people(reach.people()) + " people to the nearest node");
    for (int i = 0; i < bars.size(); i++) {
      double within = reach.shareWithin(Reach.STEPS_MS.get(i));
      bars.get(i).setProgress(within);
      shares.get(i).setText(Tiles.share(within));
    }
    percentiles.setText(
        "Half within "
            + Quantity.latency(reach.percentileMs(0.5))
            + ", 90 % within "
            + Quantity.latency(reach.percentileMs(0.9))
            + ", 99 % within "
            + Quantity.latency(reach.percentileMs(0.99)));
    List<Reach.Served> cities = reach.beyond(FAR_MS, MOST_CITIES);
    heading.setText(
        cities.isEmpty()
            ? "Nobody is farther than " + Tiles.limit(FAR_MS)
            : "Beyond " + Tiles.limit(FAR_MS) + ", with those around, most people first");
    far.getChildren().setAll(cities.stream().map(this::row).toList());
  }

  /** Cities stand for all people of their country: Delhi for three times those who live there. */
  private static String why(Reach.Served served) {
    return "Largest city beyond: %s and around it, %s people, %s"
        .formatted(
            served.city().name(),
            Quantity.people(served.people()),
            Quantity.latency(served.roundTripMs()));
  }

  private HBox row(Reach.Served served) {
    Hyperlink city = new Hyperlink(served.city().name());
    city.setMinWidth(0);
    city.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(city, Priority.ALWAYS);
    city.setOnAction(e -> goTo.accept(served.city()));
    Label figures =
        new Label(
            Quantity.people(served.people()) + "  ·  " + Quantity.latency(served.roundTripMs()));
    figures.setMinWidth(HBox.USE_PREF_SIZE);
    figures.getStyleClass().add("figure");
    HBox row = new HBox(8, city, figures);
    row.getStyleClass().add("link-row");
    return row;
  }
}

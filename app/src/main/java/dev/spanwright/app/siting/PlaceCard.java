package dev.spanwright.app.siting;

import dev.spanwright.model.geo.Electricity;
import dev.spanwright.model.judge.FiberWay;
import dev.spanwright.model.judge.PlaceFacts;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.SiteKind;
import dev.spanwright.render.style.Quantity;
import java.util.List;
import java.util.function.Function;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * What a place offers to a campus: price and carbon of power, and how far new fibre of two kinds is
 * to every inference node and campus.
 */
public final class PlaceCard extends VBox {

  private static final double MOST_ROWS_PX = 190;
  private static final double NAME_PX = 112;
  private static final Insets BESIDE_SCROLL_BAR = new Insets(0, 16, 0, 2);

  private final Label title = label("place-title", "place-title");
  private final Label price = label("place-price", "figure");
  private final Label carbon = label("place-carbon", "figure");
  private final GridPane ways = new GridPane();
  private final Button place = new Button("Place campus here");
  private final Button remove = new Button("Remove pin");

  public PlaceCard() {
    setId("place-card");
    getStyleClass().add("place-card");
    setAccessibleText("What this place offers");
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    ways.setHgap(10);
    ways.setVgap(2);
    ways.setId("place-ways");
    ways.setPadding(BESIDE_SCROLL_BAR);
    ColumnConstraints names = new ColumnConstraints(NAME_PX);
    names.setHgrow(Priority.ALWAYS);
    ways.getColumnConstraints().add(names);
    for (int i = 0; i < 3; i++) {
      ColumnConstraints figures = new ColumnConstraints();
      figures.setHalignment(HPos.RIGHT);
      ways.getColumnConstraints().add(figures);
    }
    ScrollPane rows = new ScrollPane(ways);
    rows.setFitToWidth(true);
    rows.setMinWidth(USE_PREF_SIZE);
    rows.setMaxHeight(MOST_ROWS_PX);
    rows.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    rows.getStyleClass().add("edge-to-edge");
    GridPane power = new GridPane();
    power.setHgap(10);
    power.addRow(0, head("Price"), price);
    power.addRow(1, head("Carbon"), carbon);
    power.addRow(2, head("Latency"), figure("one way / round trip, over new fibre"));
    place.setId("place-campus");
    place.getStyleClass().addAll("accent", "small");
    remove.setId("place-unpin");
    remove.getStyleClass().addAll("flat", "small");
    getChildren().setAll(title, power, rows, new HBox(8, place, remove));
    addEventHandler(MouseEvent.ANY, MouseEvent::consume);
    addEventHandler(ScrollEvent.ANY, ScrollEvent::consume);
  }

  /** What the button does that makes a campus of the place. */
  public void onPlace(Runnable action) {
    place.setOnAction(e -> action.run());
  }

  /** What the button does that takes the pin away. */
  public void onRemove(Runnable action) {
    remove.setOnAction(e -> action.run());
  }

  /**
   * Shows a place.
   *
   * @param pinned whether it can be removed
   */
  public void show(PlaceFacts facts, Network network, boolean pinned) {
    remove.setVisible(pinned);
    title.setText(PlaceText.where(facts));
    price.setText(PlaceText.price(facts));
    price.setTooltip(tip(facts, Electricity::priceSource));
    carbon.setText(PlaceText.carbon(facts));
    carbon.setTooltip(tip(facts, Electricity::carbonSource));
    ways.getChildren().clear();
    group(
        "Inference nodes",
        FiberWay.from(facts.at(), network, site -> site.kind() == SiteKind.INFERENCE_NODE));
    group(
        "Campuses",
        FiberWay.from(facts.at(), network, site -> site.kind() == SiteKind.TRAINING_CAMPUS));
  }

  private static Tooltip tip(PlaceFacts facts, Function<Electricity, String> source) {
    String text = facts.power().map(source).orElse("");
    return new Tooltip(text.isEmpty() ? "Not known" : text);
  }

  /** One way, and there and back, over each kind of fibre. */
  private void group(String name, List<FiberWay> all) {
    if (all.isEmpty()) {
      return;
    }
    ways.addRow(
        ways.getRowCount(), head(name), head("fibre"), head("standard"), head("hollow-core"));
    for (FiberWay way : all) {
      Label site = new Label(way.site().name());
      site.setMaxWidth(NAME_PX);
      ways.addRow(
          ways.getRowCount(),
          site,
          figure(Quantity.length(way.fiberKm())),
          figure(times(way.standardMs())),
          figure(times(way.hollowCoreMs())));
    }
  }

  private static String times(double oneWayMs) {
    return Quantity.latency(oneWayMs) + " / " + Quantity.latency(2 * oneWayMs);
  }

  private static Label head(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("curve-text");
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }

  private static Label figure(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("figure");
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }

  private static Label label(String id, String style) {
    Label label = new Label();
    label.setId(id);
    label.getStyleClass().add(style);
    return label;
  }
}

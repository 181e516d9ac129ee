package dev.spanwright.app.window;

import dev.spanwright.app.form.Roving;
import dev.spanwright.app.map.MapController;
import dev.spanwright.app.map.ToolKind;
import dev.spanwright.model.network.SiteKind;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Separator;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** The tools beside the map. */
final class ToolRail {

  private final MapController controller;
  private final ToggleGroup group = new ToggleGroup();
  private final VBox box = new VBox();

  ToolRail(MapController controller) {
    this.controller = controller;
    box.getStyleClass().add("tool-rail");
    box.setId("tool-rail");
    add(new ToolKind.Select(), "tool-select", "mdi2c-cursor-default-outline", "Select", "V");
    add(new ToolKind.Connect(), "tool-connect", "mdi2v-vector-polyline", "Connect sites", "C");
    add(new ToolKind.Hand(), "tool-hand", "mdi2h-hand-back-right-outline", "Move the map", "H");
    add(new ToolKind.Measure(), "tool-measure", "mdi2r-ruler", "Measure", "M");
    add(new ToolKind.Explore(), "tool-explore", "mdi2m-map-marker-radius", "Explore places", "E");
    add(new ToolKind.Cut(), "tool-cut", "mdi2c-content-cut", "Let fail", "X");
    box.getChildren().add(new Separator());
    int key = 1;
    for (SiteKind kind : SiteKind.values()) {
      String name = "Place: " + kind.label();
      add(new ToolKind.Place(kind), "tool-" + kind.id(), icon(kind), name, String.valueOf(key++));
    }
    Roving.in(box);
  }

  /** In a low window it is scrolled. */
  ScrollPane node() {
    ScrollPane pane = new ScrollPane(box);
    pane.setFitToWidth(true);
    pane.setFitToHeight(true);
    pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    pane.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    pane.setFocusTraversable(false);
    pane.setMinWidth(Region.USE_PREF_SIZE);
    pane.getStyleClass().add("tool-rail-pane");
    return pane;
  }

  /** The outlines of the map's own symbols. */
  private static String icon(SiteKind kind) {
    return switch (kind) {
      case TRAINING_CAMPUS -> "mdi2h-hexagon";
      case INFERENCE_NODE -> "mdi2c-circle";
      case EXCHANGE -> "mdi2c-circle-medium";
      case CLOUD_REGION -> "mdi2c-cloud";
      case ENTERPRISE_CORE -> "mdi2s-square";
      case CABLE_LANDING -> "mdi2t-triangle";
    };
  }

  private void add(ToolKind tool, String id, String icon, String name, String key) {
    FontIcon graphic = new FontIcon(icon);
    graphic.setId(id + "-icon");
    ToggleButton button = new ToggleButton(null, graphic);
    button.setId(id);
    button.setAccessibleText(name);
    button.setTooltip(new Tooltip(name + "  (" + key + ")"));
    button.getStyleClass().addAll("flat", "tool");
    button.setToggleGroup(group);
    button.setSelected(controller.toolProperty().get().equals(tool));
    button.setOnAction(
        e -> {
          controller.toolProperty().set(tool);
          button.setSelected(true);
        });
    controller.toolProperty().addListener((o, old, now) -> button.setSelected(now.equals(tool)));
    box.getChildren().add(button);
  }
}

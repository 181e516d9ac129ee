package dev.spanwright.app.window;

import dev.spanwright.app.form.Roving;
import dev.spanwright.app.map.MapController;
import dev.spanwright.app.map.ToolKind;
import dev.spanwright.model.network.SiteKind;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;

/** The tools beside the map. */
final class ToolRail {

  private final MapController controller;
  private final ToggleGroup group = new ToggleGroup();
  private final ToolColumns box;

  ToolRail(MapController controller) {
    this.controller = controller;
    List<ToggleButton> tools =
        List.of(
            tool(
                new ToolKind.Select(),
                "tool-select",
                "mdi2c-cursor-default-outline",
                "Select",
                "V"),
            tool(
                new ToolKind.Connect(),
                "tool-connect",
                "mdi2v-vector-polyline",
                "Connect sites",
                "C"),
            tool(
                new ToolKind.Hand(),
                "tool-hand",
                "mdi2h-hand-back-right-outline",
                "Move the map",
                "H"),
            tool(new ToolKind.Measure(), "tool-measure", "mdi2r-ruler", "Measure", "M"),
            tool(
                new ToolKind.Explore(),
                "tool-explore",
                "mdi2m-map-marker-radius",
                "Explore places",
                "E"),
            tool(new ToolKind.Cut(), "tool-cut", "mdi2c-content-cut", "Let fail", "X"));
    List<ToggleButton> kinds = new ArrayList<>();
    for (SiteKind kind : SiteKind.values()) {
      String name = "Place: " + kind.label();
      String key = String.valueOf(kinds.size() + 1);
      kinds.add(tool(new ToolKind.Place(kind), "tool-" + kind.id(), icon(kind), name, key));
    }
    box = new ToolColumns(List.of(tools, kinds));
    box.getStyleClass().add("tool-rail");
    box.setId("tool-rail");
    Roving.in(box);
  }

  Region node() {
    return box;
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

  private ToggleButton tool(ToolKind tool, String id, String icon, String name, String key) {
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
    return button;
  }
}

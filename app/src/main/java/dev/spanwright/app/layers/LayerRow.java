package dev.spanwright.app.layers;

import dev.spanwright.app.settings.Settings;
import dev.spanwright.render.basemap.Attribution;
import dev.spanwright.render.style.LayerChoice;
import dev.spanwright.render.style.MapPart;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.javafx.FontIcon;

/** A part of the map in the panel: whether it is seen, and how strongly; and a handle to drag. */
final class LayerRow extends HBox {

  private static final double LEAST_PERCENT = 10;
  private static final double STEP_PERCENT = 5;
  private static final double NAME_PX = 152;
  private static final double PERCENT_PX = 48;

  /** What is left of a slider in the narrowest panel. */
  private static final double LEAST_SLIDER_PX = 36;

  private final MapPart part;
  private final ObjectProperty<LayerChoice> layers;
  private final CheckBox shown;
  private final Slider opacity = new Slider(LEAST_PERCENT, 100, 100);
  private final Label percent = new Label();
  private final Region handle = new StackPane(new FontIcon("mdi2d-drag-vertical"));

  /** Set while the controls follow the settings, which they must not change then. */
  private boolean following;

  LayerRow(MapPart part, Settings settings) {
    this.part = part;
    layers = settings.layersProperty();
    shown = new CheckBox(part.label());
    shown.setId("layer-" + part.id());
    shown.setOnAction(e -> choose());
    told().ifPresent(text -> shown.setTooltip(new Tooltip(text)));
    opacity.setId("layer-opacity-" + part.id());
    opacity.setAccessibleText("Opacity of " + part.label().toLowerCase(java.util.Locale.ROOT));
    opacity.setBlockIncrement(STEP_PERCENT);
    opacity.setMinWidth(LEAST_SLIDER_PX);
    opacity.disableProperty().bind(shown.selectedProperty().not());
    opacity.valueProperty().addListener((o, old, now) -> choose());
    percent.getStyleClass().add("form-unit");
    percent.setMinWidth(PERCENT_PX);
    shown.setMinWidth(NAME_PX);
    handle.setId("layer-handle-" + part.id());
    handle.getStyleClass().add("layer-handle");
    handle.setMinWidth(USE_PREF_SIZE);
    Tooltip.install(handle, new Tooltip("Drag it over or under others  (Alt+Up, Alt+Down)"));
    HBox.setHgrow(opacity, Priority.ALWAYS);
    setId("layer-row-" + part.id());
    getStyleClass().add("layer-row");
    getChildren().setAll(handle, shown, opacity, percent);
    layers.addListener((o, old, now) -> follow());
    follow();
  }

  /** What a part that colours the land shows, and where its figures come from. */
  private Optional<String> told() {
    return switch (part) {
      case REACH ->
          Optional.of(
              "Round trip to the nearest inference node by fibre; rings round the large cities"
                  + " beyond 20 ms");
      case PRICE ->
          Optional.of(
              "For industry, without taxes, by country, mostly 2024 and 2025.\n"
                  + Attribution.PRICES
                  + " (published, and estimates from tariffs).\nPlain: not known");
      case CARBON ->
          Optional.of(
              "Of electric power by country, 2022 to 2024.\n"
                  + Attribution.CARBON
                  + ".\nPlain: not known");
      case GRATICULE, LAND, WATERS, BORDERS, PLACES, LINKS, SITES, LABELS -> Optional.empty();
    };
  }

  MapPart part() {
    return part;
  }

  /** What it is dragged by. */
  Node handle() {
    return handle;
  }

  private void choose() {
    if (!following) {
      double steps = Math.rint(opacity.getValue() / STEP_PERCENT);
      double share = Math.min(1, steps * STEP_PERCENT / 100);
      layers.set(layers.get().with(part, shown.isSelected() ? share : 0));
    }
  }

  /** The opacity of what is hidden stays on the slider, to come back with it. */
  private void follow() {
    following = true;
    double share = layers.get().opacity(part);
    shown.setSelected(share > 0);
    if (share > 0 && !opacity.isValueChanging()) {
      opacity.setValue(100 * share);
    }
    percent.setText(share > 0 ? Math.round(100 * share) + " %" : "hidden");
    following = false;
  }
}

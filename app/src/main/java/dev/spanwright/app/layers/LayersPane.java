package dev.spanwright.app.layers;

import dev.spanwright.app.form.Fields;
import dev.spanwright.app.form.Wrapping;
import dev.spanwright.app.settings.Settings;
import dev.spanwright.render.picture.Scene;
import dev.spanwright.render.style.LayerChoice;
import java.util.EnumSet;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/**
 * What is seen on the map and beside it, how strongly, and what lies over what. Kept in the
 * settings.
 */
public final class LayersPane extends VBox {

  private final Settings settings;
  private final Fields fields = new Fields();

  public LayersPane(Settings settings) {
    this.settings = settings;
    setId("layers");
    fields.heading("Over the ground, uppermost first");
    fields.wide(new LayerList(settings, false));
    Label areas = new Label("Reach, carbon and price colour the land, one at a time.");
    areas.getStyleClass().add("form-label");
    Wrapping.of(areas);
    areas.setMinHeight(USE_PREF_SIZE);
    fields.wide(areas);
    fields.heading("Ground");
    fields.wide(new LayerList(settings, true));
    fields.heading("Beside the map");
    furniture(Scene.Furniture.LEGEND, Scene.Furniture.LEGEND.label());
    furniture(Scene.Furniture.SCALE_BAR, Scene.Furniture.SCALE_BAR.label());
    furniture(Scene.Furniture.NORTH, "North, where it is not straight up");
    flag("layer-minimap", "Minimap, on the screen", settings.minimapProperty());
    furniture(Scene.Furniture.KPI, "Main figures, in pictures for files");
    Button reset = new Button("Show all as at first");
    reset.setId("layers-reset");
    reset.setOnAction(e -> reset());
    fields.wide(reset);
    getChildren().add(fields.node());
  }

  private void furniture(Scene.Furniture part, String label) {
    ObjectProperty<Set<Scene.Furniture>> chosen = settings.furnitureProperty();
    CheckBox box = new CheckBox(label);
    box.setId("layer-" + part.id());
    box.setSelected(chosen.get().contains(part));
    chosen.addListener((o, old, now) -> box.setSelected(now.contains(part)));
    box.setOnAction(
        e -> {
          Set<Scene.Furniture> next = EnumSet.copyOf(chosen.get());
          if (box.isSelected()) {
            next.add(part);
          } else {
            next.remove(part);
          }
          chosen.set(Set.copyOf(next));
        });
    fields.wide(box);
  }

  private void flag(String id, String label, BooleanProperty value) {
    CheckBox box = new CheckBox(label);
    box.setId(id);
    box.selectedProperty().bindBidirectional(value);
    fields.wide(box);
  }

  private void reset() {
    settings.layersProperty().set(LayerChoice.USUAL);
    settings.furnitureProperty().set(Scene.Furniture.usual());
    settings.minimapProperty().set(true);
  }
}

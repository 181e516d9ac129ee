package dev.spanwright.app.layers;

import dev.spanwright.app.form.Fields;
import dev.spanwright.app.settings.Settings;
import dev.spanwright.render.picture.Scene;
import dev.spanwright.render.style.LayerChoice;
import dev.spanwright.render.style.MapPart;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What is seen on the map and beside it, and how strongly. Kept in the settings. */
public final class LayersPane extends VBox {

  private final Settings settings;
  private final Fields fields = new Fields();

  public LayersPane(Settings settings) {
    this.settings = settings;
    setId("layers");
    fields.heading("Network");
    rows(List.of(MapPart.LABELS, MapPart.SITES, MapPart.LINKS));
    fields.heading("Colour of the land, one at a time");
    rows(MapPart.areas().reversed());
    fields.heading("Map");
    rows(List.of(MapPart.PLACES, MapPart.BORDERS, MapPart.WATERS, MapPart.LAND, MapPart.GRATICULE));
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

  private void rows(List<MapPart> parts) {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("form-grid");
    ColumnConstraints names = new ColumnConstraints(160);
    ColumnConstraints sliders = new ColumnConstraints();
    sliders.setHgrow(Priority.ALWAYS);
    ColumnConstraints percents = new ColumnConstraints(52);
    grid.getColumnConstraints().setAll(names, sliders, percents);
    for (int i = 0; i < parts.size(); i++) {
      new LayerRow(parts.get(i), settings).addTo(grid, i);
    }
    fields.wide(grid);
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

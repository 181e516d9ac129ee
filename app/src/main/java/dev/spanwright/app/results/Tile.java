package dev.spanwright.app.results;

import dev.spanwright.app.form.Wrapping;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

/** One main figure with its name and a remark. */
final class Tile {

  private final Label value = new Label("–");
  private final Label remark = new Label();
  private final VBox box;

  Tile(String id, String name) {
    Label title = new Label(name);
    title.getStyleClass().add("tile-name");
    value.getStyleClass().add("tile-value");
    value.setId(id);
    remark.getStyleClass().add("tile-remark");
    remark.setId(id + "-remark");
    Wrapping.of(title);
    Wrapping.of(remark); // a narrow panel still has two tiles beside each other
    box = new VBox(title, value, remark);
    box.getStyleClass().add("tile");
  }

  VBox node() {
    return box;
  }

  /** Explains the figure to who rests on the tile. */
  Tile explained(Tooltip tip) {
    Tooltip.install(box, tip);
    return this;
  }

  void show(String figure, String about) {
    value.setText(figure);
    remark.setText(about);
  }
}

package dev.spanwright.app.window;

import dev.spanwright.app.form.OnceSeen;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** Strips over the upper edge of the map, one below the other: legend and scale bar stay free. */
final class Strips {

  private Strips() {}

  static Node over(Node... strips) {
    VBox box = new VBox(8);
    OnceSeen.into(box, strips);
    box.setAlignment(Pos.TOP_CENTER);
    box.getStyleClass().add("strips");
    box.setPickOnBounds(false);
    return box;
  }
}

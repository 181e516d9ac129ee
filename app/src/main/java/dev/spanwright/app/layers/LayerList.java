package dev.spanwright.app.layers;

import dev.spanwright.app.settings.Settings;
import dev.spanwright.render.style.LayerChoice;
import dev.spanwright.render.style.MapPart;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;

/**
 * Parts of the map as they lie over each other, uppermost first. A row is dragged by its handle, or
 * moved by Alt+Up and Alt+Down while the keys are in it. Where it would come to lie is shown before
 * it is let go; Esc leaves it where it was.
 */
final class LayerList extends VBox {

  private static final PseudoClass DRAGGED = PseudoClass.getPseudoClass("dragged");
  private static final PseudoClass ABOVE = PseudoClass.getPseudoClass("drop-above");
  private static final PseudoClass BELOW = PseudoClass.getPseudoClass("drop-below");

  private final ObjectProperty<LayerChoice> layers;
  private final boolean ofGround;
  private final List<LayerRow> rows;
  private Optional<LayerRow> dragged = Optional.empty();
  private int target;

  /**
   * @param ofGround whether it has the parts of the ground, or those over it
   */
  LayerList(Settings settings, boolean ofGround) {
    layers = settings.layersProperty();
    this.ofGround = ofGround;
    setId(ofGround ? "layers-ground" : "layers-over");
    getStyleClass().add("layer-list");
    rows = layers.get().order(ofGround).stream().map(part -> new LayerRow(part, settings)).toList();
    for (LayerRow row : rows) {
      Node handle = row.handle();
      handle.setOnMousePressed(e -> press(row, e));
      handle.setOnMouseDragged(this::drag);
      handle.setOnMouseReleased(e -> drop());
      row.addEventFilter(KeyEvent.KEY_PRESSED, e -> key(row, e));
    }
    addEventFilter(KeyEvent.KEY_PRESSED, this::escape);
    layers.addListener((o, old, now) -> arrange());
    arrange();
  }

  /** Puts the rows in their order, and the keys back to where they were. */
  private void arrange() {
    List<MapPart> order = layers.get().order(ofGround);
    Comparator<LayerRow> uppermostFirst =
        Comparator.comparingInt((LayerRow row) -> order.indexOf(row.part())).reversed();
    List<LayerRow> sorted = rows.stream().sorted(uppermostFirst).toList();
    if (!sorted.equals(getChildren())) {
      Optional<Node> typing =
          Optional.ofNullable(getScene()).map(scene -> scene.getFocusOwner()).filter(this::holds);
      getChildren().setAll(sorted);
      typing.ifPresent(Node::requestFocus);
    }
  }

  private boolean holds(Node node) {
    return node != null && (node.equals(this) || holds(node.getParent()));
  }

  private void key(LayerRow row, KeyEvent e) {
    boolean up = e.getCode() == KeyCode.UP;
    if (e.isAltDown() && (up || e.getCode() == KeyCode.DOWN)) {
      raise(row, up ? 1 : -1);
      e.consume();
    }
  }

  private void raise(LayerRow row, int steps) {
    layers.set(layers.get().raised(row.part(), steps));
  }

  private void press(LayerRow row, MouseEvent e) {
    if (e.getButton() == MouseButton.PRIMARY) {
      dragged = Optional.of(row);
      target = getChildren().indexOf(row);
      row.pseudoClassStateChanged(DRAGGED, true);
      requestFocus(); // so that Esc comes here
      e.consume();
    }
  }

  private void drag(MouseEvent e) {
    double y = sceneToLocal(e.getSceneX(), e.getSceneY()).getY();
    dragged.ifPresent(
        row -> {
          target = Math.clamp(over(y), 0, rows.size() - 1);
          show(getChildren().indexOf(row));
        });
    e.consume();
  }

  /** How many other rows lie, by their middles, above a height. */
  private long over(double y) {
    return getChildren().stream()
        .filter(row -> dragged.filter(row::equals).isEmpty())
        .filter(row -> row.getBoundsInParent().getCenterY() < y)
        .count();
  }

  /** Shows between which rows it would come to lie. */
  private void show(int from) {
    for (int i = 0; i < getChildren().size(); i++) {
      Node row = getChildren().get(i);
      row.pseudoClassStateChanged(ABOVE, i == target && target < from);
      row.pseudoClassStateChanged(BELOW, i == target && target > from);
    }
  }

  private void drop() {
    Optional<LayerRow> row = dragged;
    end();
    row.ifPresent(moved -> raise(moved, getChildren().indexOf(moved) - target));
  }

  private void end() {
    dragged.ifPresent(row -> row.pseudoClassStateChanged(DRAGGED, false));
    dragged = Optional.empty();
    for (Node row : getChildren()) {
      row.pseudoClassStateChanged(ABOVE, false);
      row.pseudoClassStateChanged(BELOW, false);
    }
  }

  private void escape(KeyEvent e) {
    if (e.getCode() == KeyCode.ESCAPE && dragged.isPresent()) {
      end();
      e.consume();
    }
  }
}

package dev.spanwright.app.scenario;

import dev.spanwright.app.map.MapView;
import dev.spanwright.render.picture.Scene.Furniture;
import dev.spanwright.render.projection.Camera;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** Two maps with one view: side by side, stacked, or one over the other with an edge between. */
final class CompareMaps extends Pane {

  private static final double GAP_PX = 2;
  private static final double GRIP_PX = 14;
  private static final double KEY_STEP = 0.02;

  private final CompareSide left;
  private final CompareSide right;
  private final Region edge = new Region();
  private final ObjectProperty<CompareLayout> layout;
  private double share = 0.5;
  private boolean following;

  CompareMaps(CompareSide left, CompareSide right) {
    this.left = left;
    this.right = right;
    layout = new SimpleObjectProperty<>(CompareLayout.fitting(left.variant().network()));
    setId("compare-maps");
    right.map().hide(Set.of(Furniture.LEGEND)); // it is the same as at the left
    edge.setId("compare-edge");
    edge.getStyleClass().add("compare-edge");
    edge.setCursor(Cursor.H_RESIZE);
    edge.setFocusTraversable(true);
    edge.setAccessibleRole(AccessibleRole.SLIDER);
    edge.setAccessibleText("Edge between the two maps: arrow keys move it");
    edge.addEventHandler(MouseEvent.MOUSE_PRESSED, e -> edge.requestFocus());
    edge.addEventHandler(
        MouseEvent.MOUSE_DRAGGED,
        e -> {
          swipeTo((edge.getLayoutX() + e.getX()) / getWidth());
          e.consume();
        });
    edge.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    edge.visibleProperty().bind(layout.isEqualTo(CompareLayout.SWIPE));
    getChildren().setAll(left.frame(), right.frame(), edge);
    layout.addListener((o, old, now) -> requestLayout());
    sameView(left.map(), right.map());
    sameView(right.map(), left.map());
    left.variant().evaluationProperty().subscribe(known -> right.map().besideProperty().set(known));
    right.variant().evaluationProperty().subscribe(known -> left.map().besideProperty().set(known));
  }

  /** How the maps are laid out. */
  ObjectProperty<CompareLayout> layoutProperty() {
    return layout;
  }

  private void sameView(MapView moved, MapView follower) {
    moved
        .cameraProperty()
        .addListener(
            (o, old, now) -> {
              if (!following) {
                following = true;
                Camera own = follower.camera();
                follower.cameraProperty().set(now.resized(own.width(), own.height()));
                following = false;
              }
            });
  }

  private void key(KeyEvent e) {
    if (e.getCode() == KeyCode.LEFT || e.getCode() == KeyCode.RIGHT) {
      swipeTo(share + (e.getCode() == KeyCode.LEFT ? -KEY_STEP : KEY_STEP));
      e.consume();
    }
  }

  private void swipeTo(double next) {
    share = Math.clamp(next, 0.02, 0.98);
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double height = getHeight();
    switch (layout.get()) {
      case BESIDE -> {
        double half = Math.floor((width - GAP_PX) / 2);
        left.lay(half, height, 0, half);
        right.lay(half, height, 0, half);
        right.frame().relocate(half + GAP_PX, 0);
      }
      case STACKED -> {
        double half = Math.floor((height - GAP_PX) / 2);
        left.lay(width, half, 0, width);
        right.lay(width, half, 0, width);
        right.frame().relocate(0, half + GAP_PX);
      }
      case SWIPE -> {
        double at = Math.rint(width * share);
        left.lay(width, height, 0, at);
        right.lay(width, height, at, width);
        right.frame().relocate(0, 0);
        edge.resizeRelocate(at - GRIP_PX / 2, 0, GRIP_PX, height);
      }
    }
  }
}

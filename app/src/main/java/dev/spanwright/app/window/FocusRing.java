package dev.spanwright.app.window;

import javafx.application.Platform;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;

/**
 * A ring round what the keys have brought the focus to, whatever it is: styles of controls show it
 * for some of them only. A hand on the mouse knows where it has clicked, and sees none; a field of
 * text shows it by its own border.
 */
final class FocusRing {

  private static final double OUTSIDE_PX = 2;

  private final Scene scene;
  private final Rectangle ring = new Rectangle();

  private FocusRing(Scene scene) {
    this.scene = scene;
    ring.getStyleClass().add("focus-ring");
    ring.setManaged(false);
    ring.setMouseTransparent(true);
    ring.setVisible(false);
    ring.setArcWidth(8);
    ring.setArcHeight(8);
  }

  /** Shows the ring in a window. */
  static void in(Scene scene) {
    if (scene.getRoot() instanceof Pane root) {
      FocusRing shown = new FocusRing(scene);
      root.getChildren().add(shown.ring);
      scene.addPostLayoutPulseListener(shown::place);
      // Of what looks the same with the focus there would be no pulse.
      scene.focusOwnerProperty().subscribe(_ -> Platform.requestNextPulse());
    }
  }

  private void place() {
    Node owner = scene.getFocusOwner();
    boolean seen = owner != null && owner.isFocusVisible() && !(owner instanceof TextInputControl);
    ring.setVisible(seen);
    if (seen) {
      Bounds about = inWindow(about(owner));
      ring.setX(about.getMinX());
      ring.setY(about.getMinY());
      ring.setWidth(about.getWidth());
      ring.setHeight(about.getHeight());
    }
  }

  /** Of tabs it is the one in front. */
  private static Node about(Node owner) {
    Node tab = owner instanceof TabPane ? owner.lookup(".tab:selected") : null;
    return tab == null ? owner : tab;
  }

  private Bounds inWindow(Node node) {
    Bounds own = node.localToScene(node.getLayoutBounds());
    double left = Math.max(1, own.getMinX() - OUTSIDE_PX);
    double top = Math.max(1, own.getMinY() - OUTSIDE_PX);
    double right = Math.min(scene.getWidth() - 1, own.getMaxX() + OUTSIDE_PX);
    double bottom = Math.min(scene.getHeight() - 1, own.getMaxY() + OUTSIDE_PX);
    return new BoundingBox(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
  }
}

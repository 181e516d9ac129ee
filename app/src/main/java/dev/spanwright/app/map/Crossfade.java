package dev.spanwright.app.map;

import javafx.animation.FadeTransition;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.util.Duration;

/** Lets what was on the screen fade away above what comes. */
final class Crossfade {

  private static final Duration LENGTH = Duration.millis(300);

  private final ImageView old = new ImageView();
  private final FadeTransition fade = new FadeTransition(LENGTH, old);

  Crossfade() {
    old.setMouseTransparent(true);
    old.setVisible(false);
    fade.setFromValue(1);
    fade.setToValue(0);
    fade.setOnFinished(e -> clear());
  }

  /** Lies above what fades in. */
  Node node() {
    return old;
  }

  /** Keeps what a node shows, until {@link #play}. */
  void keep(Node shown) {
    SnapshotParameters parameters = new SnapshotParameters();
    parameters.setFill(Color.TRANSPARENT);
    WritableImage picture = shown.snapshot(parameters, null);
    fade.stop();
    old.setImage(picture);
    old.relocate(shown.getBoundsInParent().getMinX(), shown.getBoundsInParent().getMinY());
    old.setOpacity(1);
    old.setVisible(true);
  }

  /** Whether something is kept and has not begun to fade. */
  boolean isKept() {
    return old.isVisible() && fade.getStatus() != javafx.animation.Animation.Status.RUNNING;
  }

  /** Lets it fade. */
  void play() {
    fade.playFromStart();
  }

  private void clear() {
    old.setVisible(false);
    old.setImage(null);
  }
}

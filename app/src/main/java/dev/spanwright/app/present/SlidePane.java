package dev.spanwright.app.present;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/**
 * Lays its content out as large as a slide and enlarges it to the screen, so that an audience reads
 * what the exported slide says.
 */
final class SlidePane extends Pane {

  /** A slide of 16:9 at 96 pixels an inch. */
  static final double SLIDE_HEIGHT = 720;

  static final double SLIDE_WIDTH = 1280;

  private final Region content;
  private final Scale scale = new Scale(1, 1);

  SlidePane(Region content) {
    this.content = content;
    content.getTransforms().add(scale);
    content.setManaged(false);
    getChildren().add(content);
  }

  @Override
  protected void layoutChildren() {
    double factor = Math.max(1, Math.min(getWidth() / SLIDE_WIDTH, getHeight() / SLIDE_HEIGHT));
    scale.setX(factor);
    scale.setY(factor);
    content.resizeRelocate(0, 0, getWidth() / factor, getHeight() / factor);
  }
}

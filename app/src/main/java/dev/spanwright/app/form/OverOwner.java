package dev.spanwright.app.form;

import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;

/**
 * Opens a window over the middle of the one that it belongs to, no larger than the screen, with its
 * upper edge in reach: not every window manager sees to that.
 */
public final class OverOwner {

  /** Room for the frame that the system draws round a window, px. */
  static final double FRAME_PX = 32;

  private OverOwner() {}

  /**
   * Shows a window whose scene has the size that it asks for; where it was, if it was shown before.
   * One that is on the screen comes to the front. A new one is there by itself: asked to come
   * before the window manager has it, it would lose its place.
   */
  public static void show(Stage stage) {
    if (stage.isShowing()) {
      stage.toFront();
      return;
    }
    Window owner = stage.getOwner();
    boolean first = Double.isNaN(stage.getX()) && stage.getScene() != null;
    if (first && owner != null && owner.isShowing()) {
      Rectangle2D around =
          new Rectangle2D(owner.getX(), owner.getY(), owner.getWidth(), owner.getHeight());
      List<Screen> screens =
          Screen.getScreensForRectangle(
              around.getMinX(), around.getMinY(), around.getWidth(), around.getHeight());
      Screen screen = screens.isEmpty() ? Screen.getPrimary() : screens.getFirst();
      double width = stage.getScene().getWidth();
      double height = stage.getScene().getHeight() + FRAME_PX;
      Rectangle2D place = place(around, width, height, screen.getVisualBounds());
      stage.setX(place.getMinX());
      stage.setY(place.getMinY());
      if (place.getWidth() < width || place.getHeight() < height) {
        stage.setWidth(place.getWidth());
        stage.setHeight(place.getHeight());
      }
    }
    stage.show();
  }

  /**
   * Where a window goes, px.
   *
   * @param width that it asks for, its frame included
   * @param height that it asks for, its frame included
   * @param screen what windows may cover
   */
  static Rectangle2D place(Rectangle2D owner, double width, double height, Rectangle2D screen) {
    double w = Math.min(width, screen.getWidth());
    double h = Math.min(height, screen.getHeight());
    double x = owner.getMinX() + (owner.getWidth() - w) / 2;
    double y = owner.getMinY() + (owner.getHeight() - h) / 2;
    return new Rectangle2D(
        Math.clamp(x, screen.getMinX(), screen.getMaxX() - w),
        Math.clamp(y, screen.getMinY(), screen.getMaxY() - h),
        w,
        h);
  }
}

package dev.spanwright.app.form;

import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;

/**
 * Opens a window over the middle of the one that it belongs to, no larger than the screen, with its
 * upper edge in reach: not every window manager sees to that.
 */
public final class OverOwner {

  /** Room for the frame that the system draws round a window, px. */
  public static final double FRAME_PX = 32;

  private OverOwner() {}

  /**
   * Shows a window in the size of its scene, or that its content asks for; where it was, if it was
   * shown before. One that is on the screen comes to the front. A new one is there by itself: asked
   * to come before the window manager has it, it would lose its place.
   */
  public static void show(Stage stage) {
    if (stage.isShowing()) {
      stage.toFront();
      return;
    }
    Window owner = stage.getOwner();
    boolean first = Double.isNaN(stage.getX()) && stage.getScene() != null;
    if (first && owner != null && owner.isShowing()) {
      double width = width(stage.getScene());
      double height = height(stage.getScene()) + FRAME_PX;
      Rectangle2D place = place(bounds(owner), width, height, room(owner));
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
   * Gives a window that is shown the size that its content asks for by now, about the same middle;
   * no larger than the screen, and on it.
   */
  public static void refit(Stage stage) {
    Scene scene = stage.getScene();
    double width = scene.getRoot().prefWidth(-1) + stage.getWidth() - scene.getWidth();
    double height = scene.getRoot().prefHeight(-1) + stage.getHeight() - scene.getHeight();
    Rectangle2D place = place(bounds(stage), width, height, room(stage));
    stage.setX(place.getMinX());
    stage.setY(place.getMinY());
    stage.setWidth(place.getWidth());
    stage.setHeight(place.getHeight());
  }

  private static double width(Scene scene) {
    scene.getRoot().applyCss(); // what it asks for depends on its looks
    return scene.getWidth() > 0 ? scene.getWidth() : scene.getRoot().prefWidth(-1);
  }

  private static double height(Scene scene) {
    return scene.getHeight() > 0 ? scene.getHeight() : scene.getRoot().prefHeight(-1);
  }

  /** What windows may cover of the screen that a window is on, px. */
  public static Rectangle2D room(Window owner) {
    Rectangle2D at = owner.isShowing() ? bounds(owner) : Rectangle2D.EMPTY;
    List<Screen> screens =
        Screen.getScreensForRectangle(at.getMinX(), at.getMinY(), at.getWidth(), at.getHeight());
    Screen screen = screens.isEmpty() ? Screen.getPrimary() : screens.getFirst();
    return screen.getVisualBounds();
  }

  private static Rectangle2D bounds(Window window) {
    return new Rectangle2D(window.getX(), window.getY(), window.getWidth(), window.getHeight());
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

package dev.spanwright.app.map;

import dev.spanwright.render.projection.Camera;
import javafx.scene.Group;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;

/** A painted view, moved and stretched to where its place is in another view. */
final class Plate extends Group {

  private final ImageView image = new ImageView();

  /** The same once round the earth, where a view of all of it was moved aside. */
  private final ImageView again = new ImageView();

  Plate() {
    again.setVisible(false);
    // Filtering costs more than a frame has; the picture of the new view is there soon.
    again.setSmooth(false);
    image.setSmooth(false);
    getChildren().addAll(again, image);
    setMouseTransparent(true);
  }

  void show(Image next) {
    image.setImage(next);
    again.setImage(next);
  }

  /**
   * Puts what was seen by a camera to where another sees it.
   *
   * @param was that by which the image was painted
   * @param now that of the view
   */
  void place(Camera was, Camera now) {
    double stretch = now.scale() / was.scale();
    double width = was.width() * stretch;
    double height = was.height() * stretch;
    double x = now.width() / 2 + now.nearest(was.centerX() - now.centerX()) * now.scale();
    double y = now.screenOfWorldY(was.centerY());
    if (now.projection().turns()) {
      x = now.screenX(was.middle());
      y = now.screenY(was.middle());
    }
    if (stretch == 1) {
      x = Math.rint(x - width / 2) + width / 2;
      y = Math.rint(y - height / 2) + height / 2;
    }
    put(image, x - width / 2, y - height / 2, width, height);
    boolean whole = was.projection().repeats() && was.width() > was.scale() - 0.5;
    double left = x - width / 2;
    double side = left > 0 ? left - now.scale() : left + now.scale();
    again.setVisible(whole && (left > 0.5 || left + width < now.width() - 0.5));
    put(again, side, y - height / 2, width, height);
  }

  /** Whether nothing of a view is bare. */
  boolean covers(double width, double height) {
    double left = again.isVisible() ? Math.min(image.getX(), again.getX()) : image.getX();
    double right = image.getX() + image.getFitWidth();
    right = again.isVisible() ? Math.max(right, again.getX() + again.getFitWidth()) : right;
    return left <= 0.5
        && image.getY() <= 0.5
        && right >= width - 0.5
        && image.getY() + image.getFitHeight() >= height - 0.5;
  }

  private static void put(ImageView view, double x, double y, double width, double height) {
    view.setFitWidth(width);
    view.setFitHeight(height);
    view.setX(x);
    view.setY(y);
  }
}

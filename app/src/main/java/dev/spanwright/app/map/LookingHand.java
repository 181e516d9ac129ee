package dev.spanwright.app.map;

import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

/** The hand on a map that is only looked at: it moves and zooms, and tells clicks. */
public final class LookingHand {

  private static final double DRAG_THRESHOLD_PX = 4;
  private static final double WHEEL_PX_PER_DOUBLING = 160;

  private final MapView map;
  private final Runnable touched;
  private final Runnable clicked;
  private final Fingers fingers = new Fingers();
  private boolean dragging;
  private double pressX;
  private double pressY;
  private double lastX;
  private double lastY;

  /**
   * @param touched is run when the hand takes the map
   * @param clicked is run when it clicks
   */
  public LookingHand(MapView map, Runnable touched, Runnable clicked) {
    this.map = map;
    this.touched = touched;
    this.clicked = clicked;
  }

  /** Begins to listen to the map. */
  public void listen() {
    map.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
    map.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
    map.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
    map.addEventHandler(ScrollEvent.SCROLL, this::scrolled);
    map.addEventHandler(ScrollEvent.SCROLL_STARTED, e -> fingers.came());
    map.addEventHandler(ScrollEvent.SCROLL_FINISHED, e -> fingers.went());
    map.addEventHandler(ZoomEvent.ZOOM, e -> zoom(e.getX(), e.getY(), e.getZoomFactor()));
  }

  private void pressed(MouseEvent e) {
    pressX = lastX = e.getX();
    pressY = lastY = e.getY();
    dragging = false;
  }

  private void dragged(MouseEvent e) {
    if (!dragging && Math.hypot(e.getX() - pressX, e.getY() - pressY) < DRAG_THRESHOLD_PX) {
      return;
    }
    dragging = true;
    touched.run();
    map.cameraProperty().set(map.camera().panned(e.getX() - lastX, e.getY() - lastY));
    lastX = e.getX();
    lastY = e.getY();
  }

  private void released(MouseEvent e) {
    if (!dragging && e.getButton() == MouseButton.PRIMARY) {
      clicked.run();
    }
  }

  private void scrolled(ScrollEvent e) {
    switch (fingers.of(e)) {
      case PAN -> {
        touched.run();
        map.cameraProperty().set(map.camera().panned(e.getDeltaX(), e.getDeltaY()));
      }
      case ZOOM -> zoom(e.getX(), e.getY(), Math.pow(2, e.getDeltaY() / WHEEL_PX_PER_DOUBLING));
      case NOTHING -> {
        // it comes as a mouse as well
      }
    }
  }

  private void zoom(double x, double y, double factor) {
    touched.run();
    map.cameraProperty().set(map.camera().zoomedAt(x, y, factor));
  }
}

package dev.spanwright.app.map;

import dev.spanwright.render.projection.Camera;
import javafx.animation.AnimationTimer;

/** Lets a map that was thrown glide on for a moment. Whatever else moves the map ends it. */
final class Glide {

  /** How long it glides, s. */
  static final double SECONDS = 0.3;

  /** Slower, a hand puts the map down, px/s. */
  private static final double LEAST_SPEED = 120;

  /** Faster, a map would be out of sight, px/s. */
  private static final double MOST_SPEED = 4_000;

  private final MapView map;
  private final AnimationTimer timer =
      new AnimationTimer() {
        @Override
        public void handle(long nanos) {
          step(nanos);
        }
      };
  private Camera from;
  private Camera last;
  private double speedX;
  private double speedY;
  private long began;

  Glide(MapView map) {
    this.map = map;
  }

  /** Lets the map go at a speed, px/s; a slow one, or reduced motion, leaves it where it is. */
  void release(double x, double y) {
    double speed = Math.hypot(x, y);
    if (speed < LEAST_SPEED || map.isStill()) {
      return;
    }
    double factor = Math.min(1, MOST_SPEED / speed);
    speedX = x * factor;
    speedY = y * factor;
    from = map.camera();
    last = from;
    began = -1;
    timer.start();
  }

  /** Stays where it is. */
  void stop() {
    timer.stop();
  }

  private void step(long nanos) {
    if (!map.camera().equals(last) || map.isStill()) {
      timer.stop();
      return;
    }
    if (began < 0) {
      began = nanos;
    }
    double seconds = Math.min(SECONDS, (nanos - began) / 1e9);
    double way = way(seconds);
    map.cameraProperty().set(from.panned(speedX * way, speedY * way));
    last = map.camera();
    if (seconds == SECONDS) {
      timer.stop();
    }
  }

  /** Px gone after a time for each px/s at first: it slows down evenly. */
  static double way(double seconds) {
    double t = Math.clamp(seconds, 0, SECONDS);
    return t - t * t / (2 * SECONDS);
  }
}

package dev.spanwright.app.map;

import dev.spanwright.app.settings.Settings;
import dev.spanwright.render.projection.Camera;
import dev.spanwright.render.projection.Flight;
import javafx.animation.AnimationTimer;

/**
 * Flies the camera of a map to another view. A hand on the map ends the flight where it is; under
 * reduced motion, and to another projection, the view changes at once.
 */
public final class FlightAnimation {

  private static final double LEAST_MS = 600;
  private static final double MS_PER_LENGTH = 220;
  private static final double MOST_MS = 1_600;

  private final MapView map;
  private final Settings settings;
  private final AnimationTimer timer =
      new AnimationTimer() {
        @Override
        public void handle(long nanos) {
          step(nanos);
        }
      };
  private Flight flight;
  private Camera last;
  private long began;
  private double lengthMs;

  /**
   * @param settings say whether motion is reduced
   */
  public FlightAnimation(MapView map, Settings settings) {
    this.map = map;
    this.settings = settings;
  }

  /** Brings the map to a view. */
  public void to(Camera target) {
    timer.stop();
    Camera from = map.camera();
    if (settings.reducedMotionProperty().get() || !Flight.canFly(from, target)) {
      map.cameraProperty().set(target);
      return;
    }
    flight = new Flight(from, target);
    lengthMs = Math.min(MOST_MS, LEAST_MS + MS_PER_LENGTH * flight.length());
    last = from;
    began = -1;
    timer.start();
  }

  /** Stays where it is. */
  public void stop() {
    timer.stop();
  }

  private void step(long nanos) {
    if (!map.camera().equals(last)) {
      timer.stop(); // somebody else has moved the map
      return;
    }
    if (began < 0) {
      began = nanos;
    }
    boolean still = settings.reducedMotionProperty().get(); // may be chosen on the way
    double part = still ? 1 : Math.min(1, (nanos - began) / 1e6 / lengthMs);
    map.cameraProperty().set(flight.at(eased(part)));
    last = map.camera();
    if (part == 1) {
      timer.stop();
    }
  }

  /** Begins and ends gently. */
  private static double eased(double part) {
    return part * part * (3 - 2 * part);
  }
}

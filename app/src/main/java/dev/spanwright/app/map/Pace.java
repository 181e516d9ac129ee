package dev.spanwright.app.map;

import dev.spanwright.render.projection.Camera;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * When to paint while the map moves. Painting takes the processor from the hand, and what is
 * painted is out of date at once: while each moment brings a new view, a picture is painted only
 * now and then, and otherwise as soon as the hand rests. Edits of what is in view are painted at
 * once. Used by one thread.
 */
final class Pace {

  /** A hand that has not moved the map for this long rests. */
  static final long REST_NANOS = TimeUnit.MILLISECONDS.toNanos(25);

  /** The longest time without a new picture while the map moves. */
  static final long PATIENCE_NANOS = TimeUnit.MILLISECONDS.toNanos(300);

  /** Nothing was wished for since a picture was shown this long ago: there is time for more. */
  private static final long IDLE_NANOS = TimeUnit.MILLISECONDS.toNanos(120);

  private Optional<Camera> last = Optional.empty();
  private boolean moving;
  private long movedAt;
  private long shownAt;

  /** A picture goes to the screen. */
  void shown(long nowNanos) {
    shownAt = nowNanos;
  }

  /** How long to wait before what is not urgent is painted; not above 0 for now, ns. */
  long idleNanos(long nowNanos) {
    return shownAt + IDLE_NANOS - nowNanos;
  }

  /**
   * How long to wait before a wish is painted.
   *
   * @param camera its view; empty to paint whatever it is
   * @param wishedAt when it was wished for, ns
   * @param nowNanos the time, ns
   * @return not above 0 to paint now, ns
   */
  long waitNanos(Optional<Camera> camera, long wishedAt, long nowNanos) {
    if (camera.isPresent() && !camera.equals(last)) {
      boolean again = last.isPresent() && wishedAt - movedAt < 4 * REST_NANOS;
      moving = again;
      movedAt = wishedAt;
      last = camera;
    }
    return moving ? Math.min(movedAt + REST_NANOS, shownAt + PATIENCE_NANOS) - nowNanos : 0;
  }
}

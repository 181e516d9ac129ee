package dev.spanwright.app.failure;

/**
 * A figure before and after a failure.
 *
 * @param name what it is
 * @param text what it was and what it is now
 * @param bad whether it is worse now
 * @param tip says more
 */
record EffectFigure(String name, String text, boolean bad, String tip) {

  /** A figure that may have changed: only what differs in print is said to have changed. */
  static EffectFigure of(String name, String before, String after, boolean worse, String tip) {
    return before.equals(after)
        ? new EffectFigure(name, after, false, tip + "\nAs before the failure")
        : new EffectFigure(name, before + " → " + after, worse, tip);
  }
}

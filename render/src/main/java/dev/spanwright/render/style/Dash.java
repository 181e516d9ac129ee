package dev.spanwright.render.style;

/** How a line is broken up. */
public enum Dash {
  SOLID(0, 0),
  /** Overloaded: 14 px on, 5 px off. */
  OVER(14, 5),
  /** Value unknown: 3 px on, 5 px off. */
  UNKNOWN(3, 5),
  /** A limit in a chart: 5 px on, 4 px off. */
  LIMIT(5, 4);

  private final float onPx;
  private final float offPx;

  Dash(float onPx, float offPx) {
    this.onPx = onPx;
    this.offPx = offPx;
  }

  public float onPx() {
    return onPx;
  }

  public float offPx() {
    return offPx;
  }
}

package dev.spanwright.render.projection;

import dev.spanwright.model.geo.Geodesic;
import dev.spanwright.model.geo.Position;

/**
 * The way of a camera from one view to another in the same projection: it rises where the way is
 * long, so that what passes never passes faster than the eye can follow. After van Wijk and Nuij,
 * "Smooth and efficient zooming and panning", IEEE InfoVis 2003, equations 9 and 10.
 */
public final class Flight {

  /** How willingly it zooms rather than pans; 1.42 is what people preferred in that study. */
  private static final double RHO = 1.42;

  private static final double RHO2 = RHO * RHO;

  /** Round the sphere of the same volume, km. */
  private static final double EARTH_KM = 2 * Math.PI * 6_371;

  /** Shorter ways are a mere change of size. */
  private static final double NEAR = 1e-9;

  private final Camera from;
  private final Camera to;
  private final double distance;
  private final double w0;
  private final double w1;
  private final double r0;
  private final double length;

  /**
   * @throws IllegalArgumentException if the projections are of different kinds
   */
  public Flight(Camera from, Camera to) {
    if (!canFly(from, to)) {
      throw new IllegalArgumentException(
          "no flight from %s to %s: the projections differ"
              .formatted(from.projection(), to.projection()));
    }
    this.from = from.resized(to.width(), to.height());
    this.to = to;
    w0 = to.width() / this.from.scale();
    w1 = to.width() / to.scale();
    distance = distance();
    if (distance > NEAR * Math.min(w0, w1)) {
      double spread = w1 * w1 - w0 * w0;
      double rise = RHO2 * RHO2 * distance * distance;
      double b0 = (spread + rise) / (2 * w0 * RHO2 * distance);
      double b1 = (spread - rise) / (2 * w1 * RHO2 * distance);
      r0 = -asinh(b0);
      length = (-asinh(b1) - r0) / RHO;
    } else {
      r0 = Math.signum(w0 - w1);
      length = Math.abs(Math.log(w1 / w0)) / RHO;
    }
  }

  /**
   * Whether a camera can move from one view to another: not where the shape of the earth differs.
   */
  public static boolean canFly(Camera from, Camera to) {
    boolean bothTurn =
        from.projection().turns()
            && to.projection().getClass().equals(from.projection().getClass());
    return bothTurn || from.projection().equals(to.projection());
  }

  private double distance() {
    if (to.projection().turns()) {
      // World units of a globe are earth radii divided by 2 pi: an angle in turns.
      return Geodesic.distanceKm(from.middle(), to.middle()) / EARTH_KM;
    }
    return Math.hypot(dx(), to.centerY() - from.centerY());
  }

  private double dx() {
    return to.nearest(to.centerX() - from.centerX());
  }

  /** Of the absolute value: for large negative numbers the sum would cancel to nothing. */
  private static double asinh(double x) {
    double of = Math.abs(x);
    return Math.copySign(Math.log(of + Math.sqrt(of * of + 1)), x);
  }

  /** How long it seems to the eye; 1 is a view that becomes twice as wide, twice. */
  public double length() {
    return length;
  }

  /**
   * The view after a part of the way.
   *
   * @param part 0 to 1
   */
  public Camera at(double part) {
    if (part <= 0) {
      return from;
    }
    if (part >= 1) {
      return to;
    }
    double s = part * length;
    if (distance <= NEAR * Math.min(w0, w1)) {
      return view(part, w0 * Math.exp(-r0 * RHO * s));
    }
    double width = w0 * Math.cosh(r0) / Math.cosh(RHO * s + r0);
    double gone = w0 / RHO2 * (Math.cosh(r0) * Math.tanh(RHO * s + r0) - Math.sinh(r0)) / distance;
    return view(gone, width);
  }

  private Camera view(double gone, double width) {
    double scale = to.width() / width;
    if (to.projection().turns()) {
      Position middle = Geodesic.between(from.middle(), to.middle()).atFraction(gone);
      return new Camera(to.projection(), 0.5, 0.5, scale, to.width(), to.height())
          .centredOn(middle);
    }
    double x = from.centerX() + gone * dx();
    double y = from.centerY() + gone * (to.centerY() - from.centerY());
    return new Camera(to.projection(), x, y, scale, to.width(), to.height());
  }
}

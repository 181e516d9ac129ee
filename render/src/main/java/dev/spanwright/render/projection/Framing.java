package dev.spanwright.render.projection;

import dev.spanwright.model.geo.Position;
import java.util.Arrays;
import java.util.Collection;

/** Finds the camera that shows a set of places. */
public final class Framing {

  /** A single place is shown with this much of the world around it: about 250 km. */
  private static final double LEAST_EXTENT = 0.006;

  /** Places over so much of an earth that ends are shown with all of it. */
  private static final double WHOLE_EARTH_SHARE = 0.6;

  private Framing() {}

  /**
   * A camera in which all places are in view with a margin; the whole earth where there are none.
   * The largest empty gap of longitudes is left outside, so that a network round the Pacific is
   * shown in one piece. A globe is turned to their middle.
   *
   * @param margins free space on each side of the view
   */
  public static Camera fit(
      Projection projection,
      Collection<Position> places,
      double width,
      double height,
      Margins margins) {
    if (places.isEmpty()) {
      return Camera.world(projection, width, height);
    }
    if (projection.turns()) {
      return globe(projection, places, width, height, margins);
    }
    double[] x = worldX(projection, places);
    double[] y = places.stream().mapToDouble(p -> projection.y(p.latDeg(), p.lonDeg())).toArray();
    double start =
        projection.repeats() ? startAfterLargestGap(x) : Arrays.stream(x).min().orElseThrow();
    double extentX = Arrays.stream(x).map(one -> wrap(one - start)).max().orElseThrow();
    if (!projection.repeats()
        && extentX > WHOLE_EARTH_SHARE * (projection.maxX() - projection.minX())) {
      return Camera.world(projection, width, height);
    }
    double minY = Arrays.stream(y).min().orElseThrow();
    double maxY = Arrays.stream(y).max().orElseThrow();
    double innerWidth = Math.max(50, width - margins.left() - margins.right());
    double innerHeight = Math.max(50, height - margins.top() - margins.bottom());
    double wanted =
        Math.min(
            innerWidth / Math.max(extentX, LEAST_EXTENT),
            innerHeight / Math.max(maxY - minY, LEAST_EXTENT));
    // The limits of the camera may raise the scale; the shift must use the scale that it gets.
    double scale = new Camera(projection, 0.5, 0.5, wanted, width, height).scale();
    double shiftX = (margins.right() - margins.left()) / 2 / scale;
    double shiftY = (margins.bottom() - margins.top()) / 2 / scale;
    return new Camera(
        projection, start + extentX / 2 + shiftX, (minY + maxY) / 2 + shiftY, scale, width, height);
  }

  /** A globe turned to the middle of the places; those behind the horizon stay there. */
  private static Camera globe(
      Projection projection,
      Collection<Position> places,
      double width,
      double height,
      Margins margins) {
    Spread spread = Spread.of(places);
    Projection turned = projection.turnedTo(spread.latDeg(), spread.lonDeg());
    double reachX = LEAST_EXTENT / 2;
    double reachY = LEAST_EXTENT / 2;
    for (Position place : places) {
      reachX = Math.max(reachX, Math.abs(turned.x(place.latDeg(), place.lonDeg()) - 0.5));
      reachY = Math.max(reachY, Math.abs(turned.y(place.latDeg(), place.lonDeg()) - 0.5));
    }
    double roomX = Math.max(50, width - 2 * Math.max(margins.left(), margins.right()));
    double roomY = Math.max(50, height - 2 * Math.max(margins.top(), margins.bottom()));
    double scale = Math.min(roomX / (2 * reachX), roomY / (2 * reachY));
    return new Camera(turned, 0.5, 0.5, scale, width, height);
  }

  /**
   * The middle of the largest empty gap of longitudes, world x from 0 to 1, for a projection that
   * repeats.
   *
   * @param places at least one
   */
  public static double middleOfLargestGap(Projection projection, Collection<Position> places) {
    double[] x = worldX(projection, places);
    double start = startAfterLargestGap(x);
    double extent = Arrays.stream(x).map(one -> wrap(one - start)).max().orElseThrow();
    return wrap(start - (1 - extent) / 2);
  }

  private static double[] worldX(Projection projection, Collection<Position> places) {
    return places.stream().mapToDouble(p -> wrap(projection.x(p.latDeg(), p.lonDeg()))).toArray();
  }

  private static double startAfterLargestGap(double[] x) {
    double[] sorted = Arrays.stream(x).sorted().toArray();
    double widest = sorted[0] + 1 - sorted[sorted.length - 1];
    double start = sorted[0];
    for (int i = 1; i < sorted.length; i++) {
      if (sorted[i] - sorted[i - 1] > widest) {
        widest = sorted[i] - sorted[i - 1];
        start = sorted[i];
      }
    }
    return start;
  }

  private static double wrap(double x) {
    return x - Math.floor(x);
  }
}

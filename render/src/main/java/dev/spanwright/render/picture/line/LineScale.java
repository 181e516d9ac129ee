package dev.spanwright.render.picture.line;

import dev.spanwright.model.fiber.LineReport;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;

/**
 * Where the fibre of a line lies on its picture, from left to right.
 *
 * @param leftPx where the line begins, px
 * @param rightPx where it ends, px; more than {@code leftPx}
 * @param stationsKm where sites and huts stand, km of fibre from the first site, which is 0; the
 *     last is the length of the line
 */
public record LineScale(double leftPx, double rightPx, List<Double> stationsKm) {

  /**
   * @throws IllegalArgumentException if there are fewer than two stations, or if the line has no
   *     length
   */
  public LineScale {
    stationsKm = List.copyOf(stationsKm);
    if (stationsKm.size() < 2) {
      throw new IllegalArgumentException(
          "a line of %d stations, expected 2 sites at least".formatted(stationsKm.size()));
    }
    if (!(stationsKm.getLast() > 0)) {
      throw new IllegalArgumentException(
          "a line of %s km, expected more than 0".formatted(stationsKm.getLast()));
    }
  }

  /** The scale of the picture of a line that is so many px wide. */
  public static LineScale of(LineReport report, double widthPx) {
    boolean narrow = LineLayout.isNarrow(widthPx);
    return new LineScale(
        LineLayout.left(narrow),
        widthPx - LineLayout.right(narrow),
        report.stations().stream().map(LineReport.Station::atKm).toList());
  }

  /** Length of the line, km. */
  public double lengthKm() {
    return stationsKm.getLast();
  }

  /** Where a place along the fibre is on the picture, px from the left. */
  public double x(double km) {
    return leftPx + (rightPx - leftPx) * km / lengthKm();
  }

  /** Where a station is on the picture, px from the left; 0 is the first site. */
  public double stationX(int station) {
    return x(stationsKm.get(station));
  }

  /** The place along the fibre under a px from the left, km; outside of the line its nearer end. */
  public double kmAt(double xPx) {
    double share = (xPx - leftPx) / (rightPx - leftPx);
    return Math.clamp(share, 0, 1) * lengthKm();
  }

  /** Index of the span under a px from the left; empty outside of the line. */
  public OptionalInt spanAt(double xPx) {
    if (!(xPx >= leftPx && xPx <= rightPx)) {
      return OptionalInt.empty();
    }
    int found = Collections.binarySearch(stationsKm, kmAt(xPx));
    int span = found >= 0 ? found : -found - 2;
    return OptionalInt.of(Math.clamp(span, 0, stationsKm.size() - 2));
  }

  /** Mean distance of neighbouring stations, px. */
  double pxPerSpan() {
    return (rightPx - leftPx) / (stationsKm.size() - 1);
  }
}

package dev.spanwright.model.calibration;

import dev.spanwright.model.geo.Geodesic;
import dev.spanwright.model.geo.Position;
import java.util.Optional;

/**
 * A round-trip time that somebody published.
 *
 * @param kind what it was taken over
 * @param name name of the cable or route; empty where it has none
 * @param from one end
 * @param to the other end, at another place
 * @param roundTripMs the published time, ms
 * @param figure how firm it is
 * @param way what lies between the ends
 * @param outlier whether the path is known to be indirect, so that it says nothing about fibre
 * @param fiberLength published length of the fibre from end to end, where there is one
 * @param year year of publication
 * @param source where it was published
 * @param note what else is known; may be empty
 */
public record PublishedRoundTrip(
    SourceKind kind,
    String name,
    End from,
    End to,
    double roundTripMs,
    FigureKind figure,
    Way way,
    boolean outlier,
    Optional<FiberLength> fiberLength,
    int year,
    String source,
    String note) {

  /**
   * An end of the path.
   *
   * @param name name of the town
   * @param position where it is
   */
  public record End(String name, Position position) {}

  /**
   * A published length.
   *
   * @param km fibre from end to end, km
   * @param source where it was published
   */
  public record FiberLength(double km, String source) {}

  /** Length of the geodesic between the ends, km. */
  public double geodesicKm() {
    return Geodesic.distanceKm(from.position(), to.position());
  }
}
